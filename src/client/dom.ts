/** Makes an element with its properties and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

/** Says something in the page's status line, aloud too where the page is read aloud. */
export function announce(status: HTMLElement, text = ''): void {
  status.textContent = text
  setTimeout(() => (status.textContent = ''), 3000)
}

/** Answers the first of some events. */
export function once(target: EventTarget, events: string[], answer: () => void): void {
  const answered = new AbortController()
  const { signal } = answered
  const listener = (): void => {
    answered.abort()
    answer()
  }
  for (const event of events) target.addEventListener(event, listener, { signal })
}

/** Adds a style sheet. The page's policy allows no further style elements; a constructed style sheet needs none. */
export function addStyle(text: string): void {
  const style = new CSSStyleSheet()
  style.replaceSync(text)
  document.adoptedStyleSheets.push(style)
}

/** Whether the window is so narrow that each note is folded after four lines. */
export const isNarrow = (): boolean => matchMedia('(width < 40rem)').matches

/** Whether the page was opened from a folder: browsers load further parts from servers only. */
export const isFromFolder = (): boolean => location.protocol === 'file:'
