// The options of Listwright. Flags of the command line override them. All are optional.
import type { Options } from 'listwright'

export default {
  // The lists: Markdown files, or folders of them.
  lists: ['README.md'],
  // The GitHub repository; relative links of the list point into it.
  repo: 'OWNER/NAME',
  // The address of the site, for its sitemap and canonical links. Change it if you have a domain of your own.
  site: 'https://OWNER.github.io/NAME/',
  // The title of the site, if not that of the list.
  // title: 'TITLE',
  // What entries are called: papers, tools, books, datasets, projects or entries. By default what the list shows.
  // entries: 'tools',
  // Organisations with several names: the name to show, and its other spellings.
  // orgs: { Tsinghua: ['THU', '清华', '清华大学'] },
  // The level of each rule of `listwright check`: off, info, warning or error.
  // rules: { 'missing-note': 'off' },
} satisfies Options
