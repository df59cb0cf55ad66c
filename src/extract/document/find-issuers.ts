import { isOrganName } from '../../lexicon/organs.ts'
import type { Placed } from '../../tree.ts'
import type { TextLine } from './atoms.ts'
import type { Signature } from './find-signature.ts'
import { splitOrgans, type Signer } from './read-signers.ts'
import type { Entry } from './read-web-metadata.ts'
import type { TitleCandidate } from './title-candidates.ts'

/**
 * Who issues a document: the units that sign; where none does, who stands before 关于 in the title (`中共中央国务院关于…的意见`), in the letterhead
 * (`莆田市人民政府办公室文件`), or in what a web page says of it.
 */
export function findIssuers(
  { signers }: Signature,
  title: TitleCandidate | null,
  lines: readonly TextLine[],
  number: Placed | null,
  listed: Entry | null,
): readonly Signer[] {
  if (signers.length > 0) return signers
  const named = listed && isOrganName(listed.text) ? [{ name: listed.text, from: listed.from, to: listed.to }] : []
  const headed = letterhead(lines, number)
  const titled = titleIssuers(title)
  // The letterhead, or a page, may name in full whom the title names short.
  const short = titled[0]?.name
  if (short !== undefined) return [headed, named].find(([first]) => first?.name.endsWith(short)) ?? titled
  return headed.length > 0 ? headed : named
}

/** The organ before 文件 in the head of a paper: `莆田市人民政府办公室文件`. */
function letterhead(lines: readonly TextLine[], number: Placed | null): Signer[] {
  for (const { text, from } of lines) {
    const end = text.endsWith('文件')
      ? text.length - 2
      : number && text.slice(0, number.from - from).endsWith('文件')
        ? number.from - from - 2
        : 0
    if (end > 3 && isOrganName(text.slice(0, end))) return splitOrgans(text.slice(0, end), from, from + end)
  }
  return []
}

/** Who issues a document by its title; none for `…等十五部门关于…`, which does not name them all. */
function titleIssuers(title: TitleCandidate | null): Signer[] {
  const about = title?.text.search(/关于|(?<=办公厅|办公室|人民政府)[印转]发/) ?? -1
  if (!title || about < 3) return []
  const name = title.text.slice(0, about)
  return isOrganName(name) ? splitOrgans(name, title.from, title.from + name.length) : []
}
