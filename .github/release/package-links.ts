/** The fields of package.json that say where a package comes from. */
export interface PackageLinks {
  repository: { type: 'git'; url: string }
  bugs: { url: string }
  homepage: string
}

/**
 * Where a package comes from, by its git remote. npm publishes with provenance only when `repository` is the repository
 * that the workflow runs in, and a fork has another one, so the fields are filled at release.
 * @param remote as `git remote get-url origin` prints it, over HTTPS or SSH
 * @throws Error when it is not a repository on GitHub
 */
export function linksOf(remote: string): PackageLinks {
  const [, owner, name] =
    /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[:/]([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    ) ?? []
  if (!owner || !name)
    throw new Error(`The git remote ${remote.trim()} is not a repository on GitHub`)
  const url = `https://github.com/${owner}/${name}`
  return {
    repository: { type: 'git', url: `git+${url}.git` },
    bugs: { url: `${url}/issues` },
    homepage: `${url}#readme`,
  }
}
