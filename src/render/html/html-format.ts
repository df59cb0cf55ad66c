import type { PlanFormat } from '../plan-format.ts'
import { separatedBy } from '../separated-by.ts'
import { htmlPage } from './html-page.ts'

/** A page for each file, with nothing to fetch. */
export const htmlFormat: PlanFormat = {
  extension: 'html',
  piece: (document, { language }) => htmlPage(document, language),
  open: () => separatedBy(''),
}
