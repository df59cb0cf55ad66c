/**
 * Folds a half-width full stop that closes a Chinese sentence, one character for one: `提高水平.继续推进` reads like `提高水平。继续推进`;
 * `一.总体要求`, `3.5` and a line of dots stay as they are.
 */
export function foldFullStops(text: string): string {
  return text.replace(NARROW, '。')
}

// The sign itself comes first, so that the search skips to it. Behind a numeral it is the mark of a section's number; between units (`市委政法委.市公安局`) it stands for an enumeration comma.
const NARROW = new RegExp(
  String.raw`\.(?<=[一-鿿）》”]\.)(?<![一二三四五六七八九十百]\.)(?=[一-鿿“《（]|[ \t\r]{0,4}(?:\n|$))(?![省市县区][一-鿿]{1,9}[委局办厅部院会联])`,
  'g',
)
