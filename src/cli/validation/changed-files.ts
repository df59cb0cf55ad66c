import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../usage-error.ts'

/** The real paths of the files that differ from where the present branch left `ref`: committed, changed or new; not those that were deleted. */
export function changedFiles(ref: string): ReadonlySet<string> {
  const root = git(['rev-parse', '--show-toplevel'], process.cwd())
  if (root === undefined)
    throw new UsageError({
      en: 'Unexpected --changed outside a git repository, expected a folder inside one',
      zh: '--changed 只能在 git 仓库中使用',
    })
  const folder = root.trimEnd()
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], folder)?.trim()
  if (commit === undefined)
    throw new UsageError({
      en: `Unexpected git reference ${ref}, expected a branch, tag or commit`,
      zh: `没有名为 ${ref} 的 git 分支、标签或提交`,
    })
  // Without a common ancestor (a shallow clone) everything that differs counts.
  const base = git(['merge-base', commit, 'HEAD'], folder)?.trim() ?? commit
  const names = [
    git(['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base, '--'], folder),
    git(['ls-files', '--others', '--exclude-standard', '-z'], folder),
  ].flatMap((list) => (list ?? '').split('\0').filter((name) => name !== ''))
  return new Set(names.flatMap((name) => real(join(folder, name))))
}

function git(args: readonly string[], cwd: string): string | undefined {
  try {
    return process
      .getBuiltinModule('node:child_process')
      .execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError({ en: 'Unexpected --changed without git, expected git to be installed', zh: '未安装 git，无法使用 --changed' })
    return undefined
  }
}

function real(path: string): string[] {
  try {
    return [realpathSync(path)]
  } catch {
    // A link that leads nowhere, or a file that has just gone.
    return []
  }
}
