/** The repository of the lists where readers can open issues and edit files. */
export interface Forge {
  host: 'github' | 'gitlab'
  /** `https://github.com/OWNER/NAME`, without a slash at its end. */
  url: string
  /** The branch that editors open. */
  branch: string
}

export const forgeName = ({ host }: Forge): string => (host === 'github' ? 'GitHub' : 'GitLab')

/** The address of a new issue with its title and its text in Markdown. */
export function issueAddress({ host, url }: Forge, title: string, text: string): string {
  const words = (value: string): string => encodeURIComponent(value)
  return host === 'github'
    ? `${url}/issues/new?title=${words(title)}&body=${words(text)}`
    : `${url}/-/issues/new?issue[title]=${words(title)}&issue[description]=${words(text)}`
}

/** The address of the editor of a file, at a line. */
export function editorAddress({ host, url, branch }: Forge, file: string, line: number): string {
  const path = [branch, file].map((part) => part.split('/').map(encodeURIComponent).join('/'))
  return `${url}/${host === 'github' ? '' : '-/'}edit/${path.join('/')}#L${line}`
}

/** The address of a line of a file, as its source. */
export function lineAddress({ host, url }: Forge, file: string, line: number): string {
  const path = file.split('/').map(encodeURIComponent).join('/')
  return `${url}/${host === 'github' ? '' : '-/'}blob/HEAD/${path}?plain=1#L${line}`
}
