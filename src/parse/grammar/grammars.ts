import type { Grammar } from './grammar.ts'
import { linkedTitle } from './linked-title.ts'

/** Every grammar in the order in which an item is offered to them; the first that takes it keeps it. */
export const grammars: Grammar[] = [linkedTitle]
