/** What sort of organ a department is. */
export type OrganKind = 'party' | 'government' | 'legislature' | 'court' | 'mass' | 'military' | 'vertical' | 'enterprise' | 'institution'

/** How its short name is completed after a fuller one: 组织部 with 市委, 民政局 with 市; 海关 stands under the name of its own seat. */
export type Completion = 'committee' | 'place' | 'none'

/** A function of government and the names by which the departments that perform it go, at every level. */
export interface Department {
  readonly key: string
  readonly label: string
  readonly kind: OrganKind
  readonly completion: Completion
  /** Words that a suffix makes into a name: 民政 with 局, 厅, 部. */
  readonly stems: readonly string[]
  /** Names as they stand: 妇联, 编办. */
  readonly names: readonly string[]
  /** Words that give the function wherever they stand in a name: 人民银行济南分行. */
  readonly marks: readonly string[]
  readonly example: string
}

/** A department as the tables write it: words apart by blanks. */
export interface DepartmentRow {
  readonly key: string
  readonly label: string
  readonly example: string
  readonly stems?: string
  readonly names?: string
  readonly marks?: string
  readonly completion?: Completion
}

/** Turns the rows of a table into departments of one kind. */
export function departmentsOf(kind: OrganKind, completion: Completion, rows: readonly DepartmentRow[]): readonly Department[] {
  return rows.map((row) => ({
    key: row.key,
    label: row.label,
    kind,
    completion: row.completion ?? completion,
    stems: words(row.stems),
    names: words(row.names),
    marks: words(row.marks),
    example: row.example,
  }))
}

function words(cell: string | undefined): readonly string[] {
  return cell === undefined ? [] : cell.split(' ')
}
