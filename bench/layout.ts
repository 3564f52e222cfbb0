import { makeList } from './train/make-list.ts'
import { stdout } from 'node:process'
const m = makeList(8)
stdout.write(m.text.slice(0, 1800) + '\n==========' + JSON.stringify(m.style).slice(0, 300) + '\n')
