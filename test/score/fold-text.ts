const VARIANTS: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': '"',
  '’': '"',
  "'": '"',
  '【': '(',
  '】': ')',
  '〔': '(',
  '〕': ')',
  '[': '(',
  ']': ')',
}

/** Folds width, quotes and brackets to one form, so that `（站点）` equals `(站点)` and `８０％` equals `80%`; every character keeps its place. */
export function foldText(text: string): string {
  let folded = ''
  for (const character of text) {
    const code = character.charCodeAt(0)
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
    folded += VARIANTS[narrow] ?? narrow
  }
  return folded
}

/** Folds a text as `foldText` does and drops its white space: how indicators are compared. */
export function foldCompact(text: string): string {
  return foldText(text).replace(/\s/gu, '')
}
