/** Whether a link leads to code, by its label or its address. */
export const isCodeLink = ({ label, url }: { label: string; url: string }): boolean =>
  /^code\b|代码|源码/i.test(label) || /^https:\/\/git(hub|lab)\.com\/./.test(url)
