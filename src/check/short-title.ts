import type { Paper } from '../model/list.ts'

/** Returns a paper's title for a message, cut to 60 characters. */
export const shortTitle = ({ title }: Paper): string =>
  title.length > 60 ? `${title.slice(0, 59)}…` : title
