/** The name of a file out of its path, whichever way its slashes lean: `seeds/heze-2023.txt` is `heze-2023.txt`; null where there is no path. */
export function fileNameOf(path: string | null): string | null {
  return path === null ? null : path.replace(/^.*[\\/]/, '')
}
