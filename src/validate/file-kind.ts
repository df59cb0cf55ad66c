/** What a file is by its name: a document, what `plan extract` wrote, or what is known of a document. */
export type FileKind = 'document' | 'plan' | 'sidecar'

/** Tells what a file is by its name. */
export function fileKind(path: string): FileKind {
  if (/\.source\.ya?ml$/i.test(path)) return 'sidecar'
  return /\.(?:ya?ml|jsonl?)$/i.test(path) ? 'plan' : 'document'
}

/** Where the sidecar of a document stands: `seeds/heze-2023.txt` has `seeds/heze-2023.source.yaml`. */
export function sidecarPath(path: string): string {
  return `${path.replace(/\.[^./\\]+$/, '')}.source.yaml`
}

/** The folder that a file stands in, with its slash; empty for the present one. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
