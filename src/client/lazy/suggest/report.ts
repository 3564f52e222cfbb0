import { issueAddress, type Forge } from '../../../model/forge.ts'
import type { Messages } from '../../../model/messages/messages.ts'
import { say } from '../../i18n.ts'

/** A new issue about what is wrong with a paper. */
export function reportAddress(
  forge: Forge,
  words: Messages['suggest'],
  { title, page, source }: { title: string; page: string; source: string },
): string {
  return issueAddress(
    forge,
    say(words.problem, { value: title }),
    `${words.wrong}\n\n\n\n${[page, source].filter(Boolean).join('\n')}\n`,
  )
}
