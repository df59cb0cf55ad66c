import type { Placed } from '../../tree.ts'
import { findBooks } from './books.ts'
import { readDocumentNumber } from './find-document-number.ts'

/** A document that is named, its number where one follows, and the place of both. */
export interface CitedBook extends Placed {
  readonly title: string
  readonly documentNumber: string | null
}

/** Finds every `《…》`, with the number in the brackets right behind it: `《…的通知》（包府办发〔2022〕10号）`; `（以下简称《条例》）` is no number. */
export function findCitations(text: string, { from, to }: Placed): CitedBook[] {
  return findBooks(text, from, to).map((book) => {
    const title = text.slice(book.from, book.to).replaceAll('\n', '')
    const opens = text.charAt(book.to + 1) === '（'
    const bracket = opens ? text.slice(book.to + 2, book.to + 42) : ''
    const number = opens && /号/.test(bracket) ? readDocumentNumber(bracket) : null
    const own = number && number.from === 0
    return { title, documentNumber: own ? number.text : null, from: book.from - 1, to: own ? book.to + 2 + number.to + 1 : book.to + 1 }
  })
}
