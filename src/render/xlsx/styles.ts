/** Where a cell’s style stands in the list below. */
export const styles = { plain: 0, header: 1, wrapped: 2, integer: 3, day: 4, link: 5, wrappedLink: 6 } as const

const wrap = '<alignment vertical="top" wrapText="1"/>'
const top = '<alignment vertical="top"/>'
const cells = [
  `<xf xfId="0" numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1">${top}</xf>`,
  '<xf xfId="0" numFmtId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"/>',
  `<xf xfId="0" numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1">${wrap}</xf>`,
  `<xf xfId="0" numFmtId="3" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  `<xf xfId="0" numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  `<xf xfId="0" numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1" applyAlignment="1">${top}</xf>`,
  `<xf xfId="0" numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1" applyAlignment="1">${wrap}</xf>`,
]
const fonts = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FF1F2937"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font>',
]
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE5EDF5"/><bgColor indexed="64"/></patternFill></fill>',
]
const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>'
const underHeader = '<border><left/><right/><top/><bottom style="thin"><color rgb="FF94A3B8"/></bottom><diagonal/></border>'

/** The part of a workbook that lists its styles. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
  `<fills count="${fills.length}">${fills.join('')}</fills>`,
  `<borders count="2">${noBorder}${underHeader}</borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('')
