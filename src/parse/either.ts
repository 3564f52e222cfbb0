/**
 * Joins expressions into one that matches any of them.
 * @param flags the flags of the result; those of the parts are ignored
 */
export const either = (flags: string, ...parts: RegExp[]): RegExp =>
  new RegExp(parts.map(({ source }) => source).join('|'), flags)
