import { announce } from './announce.ts'
import type { Kit } from './kit.ts'
import { loadMessages } from './load-messages.ts'

/** Copies a text and says so, in the words of a message. */
export async function copyText(
  text: string,
  said: 'copied' | 'citeCopied',
  { status }: Kit,
): Promise<void> {
  const messages = await loadMessages()
  try {
    await navigator.clipboard.writeText(text)
    announce(status, messages[said])
  } catch {
    // no clipboard without https, or without leave: a link's address is in the address bar
  }
}

/** Copies a link's full address, without what the list is filtered by. */
export async function copyLink(link: HTMLAnchorElement, kit: Kit): Promise<void> {
  return copyText(link.href.replace(location.search, ''), 'copied', kit)
}
