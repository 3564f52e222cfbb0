import { announce } from './announce.ts'

/** Copies a link's full address, without what the list is filtered by, and says so. */
export async function copyLink(link: HTMLAnchorElement, status: HTMLElement, copied?: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href.replace(location.search, ''))
    announce(status, copied)
  } catch {
    // no clipboard without https, or without leave: the address bar has it
  }
}
