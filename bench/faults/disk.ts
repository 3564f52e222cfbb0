/** Something that the system refuses, and what the command line has to say about it. */
export interface Fault {
  name: string
  /** Bash in a folder with `README.md` and its site in `dist`; `$listwright` is the command line, `$as` runs as a nobody. */
  prepare?: string
  run: string
  undo?: string
  /** What stderr has to say, in one sentence. */
  says: RegExp
  /** Whether only root can make it. */
  root?: boolean
  /** 2 unless something else is right. */
  code?: number
}

const build = '$listwright build README.md'

/** Ends with a site, although the place is unusual. */
const works = { code: 0, says: /^$/ }

export const faults: Fault[] = [
  {
    name: 'output folder on a read-only disk',
    root: true,
    prepare: 'mkdir ro && mount -t tmpfs -o ro tmpfs ro',
    run: `${build} --out ro/site`,
    undo: 'umount ro && rmdir ro',
    says: /Cannot write output folder ro\/site: the disk is read-only \(EROFS\)/,
  },
  {
    name: 'site on a disk that became read-only',
    root: true,
    prepare: 'mount --bind dist dist && mount -o remount,ro,bind dist',
    run: build,
    undo: 'umount dist',
    says: /Cannot write output folder dist: the disk is read-only \(EROFS\)/,
  },
  ...[8, 24, 60, 100].map((size) => ({
    name: `disk with room for ${size} kB`,
    root: true,
    prepare: `mkdir full && mount -t tmpfs -o size=${size}k tmpfs full`,
    run: `${build} --out full/site; code=$?; ls -A full; exit $code`,
    undo: 'umount full && rmdir full',
    says: /Cannot write output folder full\/site: the disk is full \(ENOSPC\)/,
  })),
  {
    name: 'disk without inodes',
    root: true,
    prepare: 'mkdir full && mount -t tmpfs -o nr_inodes=12 tmpfs full',
    run: `${build} --out full/site; code=$?; ls -A full; exit $code`,
    undo: 'umount full && rmdir full',
    says: /Cannot write output folder full\/site: the disk is full \(ENOSPC\)/,
  },
  {
    name: 'no permission for the parent',
    root: true,
    run: `$as ${build} --out made`,
    says: /Cannot write output folder made: permission denied \(EACCES\)/,
  },
  {
    name: 'no permission for the folder',
    root: true,
    run: `$as ${build}`,
    says: /Cannot write output folder dist: permission denied \(EACCES\)/,
  },
  {
    name: 'no permission for a folder inside',
    root: true,
    prepare: 'chown -R nobody dist && chown root dist/assets',
    run: `$as ${build}`,
    undo: 'chown -R root dist',
    says: /^$/,
    code: 0,
  },
  {
    name: 'no permission for a folder inside that changes',
    root: true,
    prepare:
      'chown -R nobody dist && chown root dist/assets && mv dist/assets/main-*.js main.js && sed -i "/main-.*js/d" dist/.listwright.json',
    run: `$as ${build}`,
    undo: 'chown -R root dist',
    says: /Cannot write output folder dist: permission denied \(EACCES\)/,
  },
  {
    name: 'a file that cannot be changed',
    root: true,
    prepare: 'echo "3. [Oak](https://oak.org)" >> README.md && chattr +i dist/papers.json',
    run: build,
    undo: 'chattr -i dist/papers.json',
    says: /Cannot write output folder dist: permission denied \(EPERM\)/,
  },
  {
    name: 'an own folder in a foreign parent',
    root: true,
    prepare: 'mkdir -p www/html && chown nobody www/html',
    run: `$as ${build} --out www/html && rm -r www`,
    ...works,
  },
  {
    name: 'a mount point',
    root: true,
    prepare: 'mkdir volume && mount -t tmpfs tmpfs volume',
    run: `${build} --out volume && ${build} --out volume && ls volume/index.html && ! ls -A volume | grep listwright-`,
    undo: 'umount volume && rmdir volume',
    ...works,
  },
  {
    name: 'a new disk as output folder',
    root: true,
    prepare: 'mkdir volume && mount -t tmpfs tmpfs volume && mkdir volume/lost+found',
    run: `${build} --out volume`,
    undo: 'umount volume && rmdir volume',
    ...works,
  },
  {
    name: 'a file of somebody else inside, without a site',
    prepare: 'mkdir docs && touch docs/thesis.pdf',
    run: `${build} --out docs`,
    says: /Output folder docs has thesis\.pdf, and no build wrote it/,
  },
  {
    name: 'a file of somebody else in the place of a page',
    prepare: 'mkdir docs && echo {\\"files\\":[]} > docs/.listwright.json && touch docs/index.html',
    run: `${build} --out docs`,
    says: /has index\.html, which Listwright did not write/,
  },
  {
    name: 'a folder in the place of a page',
    prepare: 'rm dist/papers.json && mkdir dist/papers.json',
    run: build,
    says: /has papers\.json, which Listwright did not write/,
  },
  {
    name: 'a damaged manifest',
    prepare: 'echo "{" > dist/.listwright.json',
    run: build,
    says: /\.listwright\.json is damaged/,
  },
  {
    name: 'a dangling link as output folder',
    prepare: 'ln -s nowhere lost',
    run: `${build} --out lost`,
    says: /Output folder lost is a broken link/,
  },
  {
    name: 'links in a circle as output folder',
    prepare: 'ln -s b a && ln -s a b',
    run: `${build} --out a/site`,
    says: /utput folder a\/site.*(ELOOP|EEXIST)/,
  },
  {
    name: 'an output folder below a file',
    run: `${build} --out README.md/site`,
    says: /a part of the path is a file \(ENOTDIR\)/,
  },
  {
    name: 'an output folder with a name of 245 characters',
    run: `${build} --out ${'n'.repeat(245)} && rm -r ${'n'.repeat(245)}`,
    ...works,
  },
  {
    name: 'an output folder with a name of 256 characters',
    run: `${build} --out ${'n'.repeat(256)}`,
    says: /the name is too long \(ENAMETOOLONG\)/,
  },
  {
    name: 'a path of 5,000 characters',
    run: `${build} --out ${'d/'.repeat(2500)}site`,
    says: /(ENAMETOOLONG)/,
  },
  {
    name: 'output in /sys',
    run: `${build} --out /sys/x`,
    says: /output folder \/sys\/x.*\(E\w+\)/,
  },
  {
    name: 'output in /proc',
    run: `timeout 20 ${build} --out /proc/x`,
    says: /output folder \/proc\/x: no folder can be created there \(ENOENT\)/,
  },
  { name: 'output in /dev', run: `${build} --out /dev/null`, says: /\/dev\/null is a file/ },
  ...[20, 24, 32, 48].map((handles) => ({
    name: `${handles} file handles`,
    run: `(ulimit -n ${handles}; ${build}; code=$?; if [ $code = 0 ]; then echo x >&2; exit 2; fi; exit $code)`,
    says: /(EMFILE|open files|^x$)/i,
  })),
  {
    name: 'a full stdout',
    run: '$listwright export README.md > /dev/full',
    says: /Cannot write to stdout \(ENOSPC\)/,
  },
  {
    name: 'a full stdout of check',
    run: '$listwright check README.md > /dev/full',
    says: /Cannot write to stdout \(ENOSPC\)/,
  },
  {
    name: 'a full stdout of help',
    run: '$listwright --help > /dev/full',
    says: /Cannot write to stdout \(ENOSPC\)/,
  },
  {
    name: 'a closed stdout',
    run: '$listwright export README.md >&-',
    ...works,
  },
  { name: 'a full stderr', run: '$listwright check gone.md 2> /dev/full', says: /^$/ },
  { name: 'a reader that ends', run: '$listwright export README.md | head -1', ...works },
  {
    name: 'a list that is missing',
    run: '$listwright check gone.md',
    says: /No such file or folder: gone\.md/,
  },
  {
    name: 'a dangling link as a list',
    prepare: 'ln -s nowhere lost.md',
    run: '$listwright check lost.md',
    says: /lost\.md is a link to something that does not exist/,
  },
  {
    name: 'a dangling link among lists',
    prepare: 'mkdir lists && cp README.md lists && ln -s nowhere lists/lost.md',
    run: '$listwright check lists',
    says: /lists\/lost\.md is a link to something that does not exist/,
  },
  {
    name: 'links in a circle as a list',
    prepare: 'ln -s b.md a.md && ln -s a.md b.md',
    run: '$listwright check a.md',
    says: /Cannot read a\.md \(ELOOP\)/,
  },
  {
    name: 'a list below a file',
    run: '$listwright check README.md/a.md',
    says: /README\.md\/a\.md/,
  },
  {
    name: 'a list with a name of 300 characters',
    run: `$listwright check ${'n'.repeat(300)}.md`,
    says: /\(ENAMETOOLONG\)/,
  },
  {
    name: 'a list without permission',
    root: true,
    prepare: 'cp README.md a.md && chmod 600 a.md',
    run: '$as $listwright check a.md',
    says: /Cannot read a\.md \(EACCES\)/,
  },
  {
    name: 'a list in a folder without permission',
    root: true,
    prepare: 'mkdir shut && cp README.md shut && chmod 700 shut',
    run: '$as $listwright check shut/README.md',
    says: /Cannot read shut\/README\.md \(EACCES\)/,
  },
  {
    name: 'a folder of lists without permission',
    root: true,
    prepare: 'mkdir shut && cp README.md shut && chmod 700 shut',
    run: '$as $listwright check shut',
    says: /shut.*EACCES|EACCES.*shut/,
  },
  {
    name: 'a list to fix in a folder without permission',
    root: true,
    prepare:
      'mkdir shut && printf "# L\\n\\n- [A\\xe2\\x80\\x8bB](https://a.org) - a note\\n" > shut/a.md',
    run: '$as $listwright check --fix shut/a.md',
    says: /Cannot write shut\/a\.md \(EACCES\)/,
  },
  {
    name: 'a list to fix on a full disk',
    root: true,
    prepare:
      'mkdir full && mount -t tmpfs -o size=8k tmpfs full && (printf "# L\\n\\n- [A\\xe2\\x80\\x8bB](https://a.org) - a note "; yes word | head -c 6000) > full/a.md; sha256sum full/a.md > sum',
    run: '$listwright check --fix full/a.md; code=$?; sha256sum --quiet -c sum || exit 9; ls -A full | grep -v "^a.md$" && exit 9; exit $code',
    undo: 'umount full && rmdir full',
    says: /Cannot write full\/a\.md \(ENOSPC\)/,
  },
  {
    name: 'a memory device as a list',
    run: 'timeout 20 $listwright check /sys/kernel/notes /proc/self/mem',
    says: /Cannot read \/proc\/self\/mem \(E\w+\)/,
  },
  {
    name: 'a configuration that never settles',
    prepare: 'echo "await new Promise(() => {}); export default {}" > listwright.config.mjs',
    run: '$listwright check README.md',
    says: /configuration.*never/,
  },
  {
    name: 'a configuration in TypeScript that never settles',
    prepare: 'echo "await new Promise(() => {}); export default {}" > listwright.config.ts',
    run: '$listwright check README.md',
    says: /configuration.*never/,
  },
  {
    name: 'a dangling link as configuration',
    prepare: 'ln -s nowhere listwright.config.json',
    run: '$listwright check README.md --config listwright.config.json',
    says: /listwright\.config\.json does not exist/,
  },
  {
    name: 'templates without permission',
    root: true,
    prepare: 'mkdir -m 700 theme && echo x > theme/page.eta',
    run: '$as $listwright build README.md --templates theme --out theme2',
    says: /theme/,
  },
  {
    name: 'a repository of somebody else',
    root: true,
    prepare: 'git init -q r && cp README.md r && chown -R nobody r',
    run: 'cd r && $listwright diff',
    says: /belongs to another user.*safe\.directory/,
  },
]
