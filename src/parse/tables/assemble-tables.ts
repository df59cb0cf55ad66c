import type { Placed } from '../../tree.ts'
import type { CleanDocument, Piece } from '../clean-document.ts'
import type { Table } from './table.ts'

/** Gathers the cells of the clean text into tables: rows that kept their tabs or bars, and rows printed one cell a line. */
export function assembleTables(document: CleanDocument): Table[] {
  const tables: Table[] = []
  let open: { key: string; aligned: boolean; rows: Placed[][] } | null = null
  const close = (): void => {
    if (open && open.rows.length > 1) {
      const cells = open.rows.flat()
      const first = cells[0]
      const last = cells.at(-1)
      if (first && last) tables.push({ rows: open.rows, aligned: open.aligned, from: first.from, to: last.to })
    }
    open = null
  }
  document.pieces.forEach((piece, index) => {
    const key = keyOf(piece)
    if (key === null) {
      // A page number or a blank between two rows is no end; text is.
      if (piece.kind !== 'debris') close()
      return
    }
    if (open?.key !== key) {
      close()
      open = { key, aligned: piece.cell === undefined, rows: [] }
    }
    if (!open) return
    if (piece.cell) {
      const row = (open.rows[piece.cell.row] ??= [])
      row.push({ from: piece.from, to: piece.to })
    } else open.rows.push([...(piece.cells ?? [])])
    if (index === document.pieces.length - 1) close()
  })
  close()
  return tables.map((table) => ({ ...table, rows: table.rows.filter((row) => row !== undefined) }))
}

function keyOf(piece: Piece): string | null {
  if (piece.cell) return `cells ${piece.cell.table}`
  return piece.cells ? 'rows' : null
}
