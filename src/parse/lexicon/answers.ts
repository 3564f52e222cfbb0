import { lexiconOf } from './lexicon.ts'

/** Cells that only answer a question or are empty; these are not tags. */
export const answers = lexiconOf(`
yes; no; none; null; n/a; true; false; unknown; not found; not available; available; unavailable;
是; 否; 有; 无; 無; はい; いいえ; なし; 예; 아니요; 없음; да; нет`)
