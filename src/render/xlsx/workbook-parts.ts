import { escapeXml } from './escape-xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  /** What its filter covers. */
  readonly range: string
  /** Its file, `sheet3.xml`. */
  readonly file: string
}

/** The parts of a workbook that list its sheets, by their paths in the container. */
export function workbookParts(sheets: readonly ListedSheet[]): Readonly<Record<string, string>> {
  const absolute = (range: string): string => range.replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2')
  const tabs = sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const filters = sheets.map(
    ({ name, range }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeXml(name)}'!${absolute(range)}</definedName>`,
  )
  const relations = sheets.map(({ file }, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/${file}`))
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
      sheets.map(({ file }) => `<Override PartName="/xl/worksheets/${file}" ContentType="${spreadsheet}.worksheet+xml"/>`).join('') +
      '</Types>',
    '_rels/.rels': relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews>` +
      `<sheets>${tabs.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...relations, relation('rIdStyles', 'styles', 'styles.xml')]),
  }
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

function relationships(relations: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${relations.join('')}</Relationships>`
}
