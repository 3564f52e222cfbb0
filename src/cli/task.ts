import type { Settings } from '../settings.ts'
import type { Arguments } from './arguments.ts'

/** What a command has to do. */
export interface Task {
  settings: Settings
  given: Arguments['given']
}
