import type { PageRow } from '../../rows.ts'

/** The rows that the reader selected, until the page is left. */
export const selectedRows = new Set<PageRow>()
