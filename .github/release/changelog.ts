/**
 * The section of a changelog on one version, without its heading, as the notes of a release.
 * @param version as in package.json, without the `v` of its tag
 * @throws Error when there is no such section, or when it is empty
 */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m)
  const section = sections.find((text) => versionOf(text) === version)
  if (section === undefined)
    throw new Error(`CHANGELOG.md has no section "## ${version} - YYYY-MM-DD"`)
  const notes = section.replace(/^.*$/m, '').trim()
  if (!notes) throw new Error(`The section on ${version} in CHANGELOG.md is empty`)
  return `${notes}\n`
}

/** `1.2.0` of `## 1.2.0 - 2026-12-01` or `## [1.2.0] - 2026-12-01`; undefined for `## Unreleased`. */
function versionOf(section: string): string | undefined {
  return /^## \[?(\d\S*?)\]?(?= - \d{4}-\d\d-\d\d$)/m.exec(section)?.[1]
}
