import type { PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'

/** `<details>`: its summary, and what it folds away. */
export interface Details {
  type: 'details'
  children: (Summary | RootContent)[]
  /** Whether it has no end tag, so that browsers fold away all that is after it. */
  isUnclosed?: true
  position?: Position | undefined
}

export interface Summary {
  type: 'summary'
  children: PhrasingContent[]
  position?: Position | undefined
}

/** Something that an address can point at: `<a name>`, or any element with an `id`. */
export interface Target {
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
    /** The words of a heading of HTML with every space. */
    text?: string
  }
}

export function summaryOf(details: Details): Summary | undefined {
  return details.children.find((child) => child.type === 'summary')
}
