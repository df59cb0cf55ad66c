const DOCUMENT = /\.(?:txt|text|md|markdown|html?|xhtml|shtml|docx|docm|pdf)$/i
// Not read, but named with what to do about them.
const FOREIGN = /\.(?:doc|wps|ofd|rtf|odt)$/i

/** Whether a file’s name says that it is a document; the locks that Word leaves beside one are none. */
export function isDocumentName(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return (DOCUMENT.test(base) || FOREIGN.test(base)) && !base.startsWith('~$') && !base.startsWith('.')
}

/** Whether a file’s name says that it is an archive of documents. */
export function isArchiveName(name: string): boolean {
  return /\.zip$/i.test(name)
}
