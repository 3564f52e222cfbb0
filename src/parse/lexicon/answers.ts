import { lexiconOf } from './lexicon.ts'

/** What a cell says that only answers a question, or has no answer: no tag. */
export const answers = lexiconOf(`
yes; no; none; null; n/a; true; false; unknown; not found; not available; available; unavailable;
是; 否; 有; 无; 無; はい; いいえ; なし; 예; 아니요; 없음; да; нет`)
