import { fix, type Fixed } from '../check/safe-fixes.ts'
import type { Settings } from '../model/options.ts'
import { readSources } from '../sources/read.ts'
import { readList, type ReadList } from './read-lists.ts'

/** A list after safe fixes. */
interface FixedList extends Fixed {
  path: string
  /** Whether the bytes could be decoded as text. */
  isRead: boolean
  before: string
  /** The list as read after fixing. */
  reading: ReadList
}

/** Applies safe fixes to the lists of the settings and returns them; writes nothing. Takes the parameters of `readLists`. */
export function fixLists(
  settings: Settings,
  cwd: string,
  stdin?: Uint8Array,
  stdinPath?: string,
): FixedList[] {
  return readSources(settings.lists, cwd, stdin, stdinPath).map((source) => {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes)
    const read = readList(source, settings)
    const { text } = read
    // The text lacks the byte order mark, so keep that. If the bytes could not be decoded, keep all of them.
    const mark = text ? before.slice(0, before.length - text.length) : before
    const fixed = fix(text, read, (now) =>
      readList({ ...source, bytes: new TextEncoder().encode(now) }, settings),
    )
    return {
      ...fixed,
      path: source.path,
      isRead: text !== '' || !before.trim(),
      before,
      text: mark + fixed.text,
      reading: { ...fixed.read, text: fixed.text },
    }
  })
}
