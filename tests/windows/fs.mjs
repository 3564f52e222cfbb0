import * as fs from 'node:fs'
import { fromDisk, toDisk } from './disk.mjs'

const onDisk =
  (work) =>
  (...args) =>
    work(...args.map(toDisk))

export const accessSync = onDisk(fs.accessSync)
export const chmodSync = onDisk(fs.chmodSync)
export const copyFileSync = onDisk(fs.copyFileSync)
export const existsSync = onDisk(fs.existsSync)
export const linkSync = onDisk(fs.linkSync)
export const lstatSync = onDisk(fs.lstatSync)
export const mkdirSync = onDisk(fs.mkdirSync)
export const readdirSync = onDisk(fs.readdirSync)
export const readFileSync = onDisk(fs.readFileSync)
export const realpathSync = (path) =>
  fromDisk(fs.realpathSync(toDisk(path)), /^[A-Z]:/.exec(path)?.[0])

/** Refuses to put a new file in one place, as when a program has it open. */
export function renameSync(from, to) {
  if (toDisk(to) === process.env.REFUSED_TARGET && !from.includes('\\old\\'))
    throw Object.assign(new Error('resource busy or locked'), { code: 'EBUSY' })
  fs.renameSync(toDisk(from), toDisk(to))
}

export const rmdirSync = onDisk(fs.rmdirSync)
export const rmSync = onDisk(fs.rmSync)
export const statSync = onDisk(fs.statSync)
export const writeFileSync = onDisk(fs.writeFileSync)
export const { constants } = fs
