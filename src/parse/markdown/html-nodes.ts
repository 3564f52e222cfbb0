import type { PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'

/** `<details>`: its summary and its content. */
export interface Details {
  type: 'details'
  children: (Summary | RootContent)[]
  /** Whether it has no end tag, so that browsers fold everything after it. */
  isUnclosed?: true
  position?: Position | undefined
}

interface Summary {
  type: 'summary'
  children: PhrasingContent[]
  position?: Position | undefined
}

/** A link target: `<a name>`, or any element with an `id`. */
interface Target {
  type: 'target'
  id: string
  position?: Position | undefined
}

declare module 'mdast' {
  interface RootContentMap {
    details: Details
    summary: Summary
    target: Target
  }
  interface PhrasingContentMap {
    target: Target
  }
  interface HeadingData {
    /** The text of an HTML heading with all spaces. */
    text?: string
  }
}

export function summaryOf(details: Details): Summary | undefined {
  return details.children.find((child) => child.type === 'summary')
}
