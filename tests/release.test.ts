import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { notesOf } from '../.github/release/changelog.ts'
import { linksOf } from '../.github/release/package-links.ts'
import { release } from '../.github/release/release.ts'
import { project } from './run-action.ts'
import { folderWith } from './run-cli.ts'

const changelog = `# Changelog

## Unreleased

## 1.1.0 - 2026-12-01

### Added

- A rule.

## 1.0.0-beta.1 - 2026-11-01

## [1.0.0] - 2026-10-01

First.
`

describe('the notes of a release', () => {
  test('are the section of its version, without the heading', () => {
    expect(notesOf(changelog, '1.1.0')).toBe('### Added\n\n- A rule.\n')
    expect(notesOf(changelog, '1.0.0')).toBe('First.\n')
    expect(notesOf(changelog.replaceAll('\n', '\r\n'), '1.0.0')).toBe('First.\n')
  })

  test.each([
    ['1.2.0', 'CHANGELOG.md has no section "## 1.2.0 - YYYY-MM-DD"'],
    ['Unreleased', 'CHANGELOG.md has no section "## Unreleased - YYYY-MM-DD"'],
    ['1.0.0-beta.1', 'The section on 1.0.0-beta.1 in CHANGELOG.md is empty'],
  ])('fail without a section on %s', (version, message) =>
    expect(() => notesOf(changelog, version)).toThrow(message),
  )
})

describe('the repository of the package', () => {
  test.each([
    'https://github.com/some-one/list.wright',
    'https://github.com/some-one/list.wright.git\n',
    'https://x-access-token:secret@github.com/some-one/list.wright/',
    'git@github.com:some-one/list.wright.git',
    'ssh://git@github.com/some-one/list.wright.git',
  ])('is read from the remote %j', (remote) =>
    expect(linksOf(remote)).toEqual({
      repository: { type: 'git', url: 'git+https://github.com/some-one/list.wright.git' },
      bugs: { url: 'https://github.com/some-one/list.wright/issues' },
      homepage: 'https://github.com/some-one/list.wright#readme',
    }),
  )

  test.each(['/srv/git/listwright', 'https://gitlab.com/a/b', 'https://github.com/a', ''])(
    'cannot be read from the remote %j',
    (remote) => expect(() => linksOf(remote)).toThrow('is not a repository on GitHub'),
  )
})

describe('release.ts', () => {
  const files = {
    'package.json': '{\n  "name": "listwright",\n  "version": "1.1.0"\n}\n',
    'CHANGELOG.md': changelog,
  }
  test('fills in package.json, and prints the notes', () => {
    const cwd = folderWith(files)
    execFileSync('git', ['init', '-q'], { cwd })
    execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:a/listwright.git'], { cwd })
    expect(release(['prepare', 'v1.1.0'], cwd)).toBe('')
    expect(JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))).toEqual({
      name: 'listwright',
      version: '1.1.0',
      ...linksOf('git@github.com:a/listwright.git'),
    })
    expect(release(['notes', 'v1.1.0'], cwd)).toBe('### Added\n\n- A rule.\n')
  })

  test('rejects a tag of another version, and a version without a section', () => {
    const cwd = folderWith({ ...files, 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n' })
    expect(() => release(['prepare', 'v1.2.0'], cwd)).toThrow(
      'The tag is v1.2.0, but package.json has version 1.1.0',
    )
    for (const command of ['prepare', 'notes'])
      expect(() => release([command, 'v1.1.0'], cwd)).toThrow('no section')
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe(files['package.json'])
    expect(() => release(['notes'], cwd)).toThrow('Usage: release.ts prepare|notes TAG')
  })
})

describe('this changelog', () => {
  const text = readFileSync(join(project, 'CHANGELOG.md'), 'utf8')
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    version: string
  }

  test('begins with unreleased changes, and has a section for the version of the package', () => {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    expect(headings[0]).toBe('Unreleased')
    expect(notesOf(text, version)).not.toBe('')
  })

  test('sorts changes by their kinds', () => {
    const kinds = [...text.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind)
    expect(kinds.length).toBeGreaterThan(0)
    expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toEqual(
      expect.arrayContaining(kinds),
    )
  })
})
