import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/decode/docx/read-docx.ts'
import { buildDocx, type DocxParts, inList, list, paragraph, zipDocx } from './build-docx.ts'

function linesOf(parts: DocxParts): string[] {
  const read = readDocx(buildDocx(parts))
  return 'ok' in read ? [read.reason] : read.text.slice(0, -1).split('\n')
}

const outline = list(1, [
  ['chineseCountingThousand', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimalEnclosedCircle', '%4'],
  ['decimal', '%1.%3.%5', '<w:isLgl/>'],
])
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

describe('readDocx', () => {
  it('prints the numbers that Word generates', () => {
    const levels = [0, 1, 1, 2, 2, 3, 0, 1, 2, 4]
    const body = levels.map((level) => paragraph('任务', inList(1, level))).join('')
    expect(linesOf({ body, numbering: outline })).toEqual([
      '一、任务',
      '（一）任务',
      '（二）任务',
      '1. 任务',
      '2. 任务',
      '①任务',
      '二、任务',
      '（一）任务',
      '1. 任务',
      '2.1.1 任务',
    ])
  })

  it('takes the list from the paragraph’s style, and leaves list 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="base"/></w:style>'
    const numbering = list(1, [
      ['decimal', '第%1章'],
      ['chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'],
    ])
    const body =
      paragraph('总则', '<w:pStyle w:val="base"/>') +
      paragraph('目标', '<w:pStyle w:val="H2"/>') +
      paragraph('正文', '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(linesOf({ body, numbering, styles })).toEqual(['第1章总则', '（一）目标', '正文'])
  })

  it('starts a list again where the second list of a plan says so', () => {
    const again =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const on = '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
    const body = [1, 1, 2, 2, 3].map((id) => paragraph('项', inList(id, 0))).join('')
    expect(linesOf({ body, numbering: outline + again + on })).toEqual(['一、项', '二、项', '一、项', '二、项', '三、项'])
  })

  it('shows bullets, and counts on past what has no text', () => {
    const numbering = list(1, [['bullet', '\uf0b7']]) + list(2, [['decimal', '%1）']])
    const body = paragraph('甲', inList(1, 0)) + paragraph('乙', inList(2, 0)) + paragraph('', inList(2, 0)) + paragraph('丙', inList(2, 0))
    expect(linesOf({ body, numbering })).toEqual(['•甲', '1）乙', '3）丙'])
  })

  it('keeps a table as rows with tabs', () => {
    const body = `<w:tbl>${[
      row(cell(paragraph('序号')), cell(paragraph('任务'), '<w:gridSpan w:val="2"/>'), cell(paragraph('责任单位'))),
      row(
        cell(paragraph('', inList(1, 0)) + paragraph('1')),
        cell(paragraph('社区'), '<w:vMerge w:val="restart"/>'),
        cell(paragraph('新建站点') + paragraph('20个')),
        cell(paragraph('市民政局')),
      ),
      row(cell(paragraph('2')), cell(paragraph(''), '<w:vMerge/>'), cell(paragraph('改造')), cell(paragraph('市住建局'))),
    ].join('')}</w:tbl>`
    expect(linesOf({ body })).toEqual(['序号\t任务\t\t责任单位', '1\t社区\t新建站点 20个\t市民政局', '2\t\t改造\t市住建局'])
  })

  it('reads a frame around a text as its paragraphs', () => {
    expect(linesOf({ body: `<w:tbl>${row(cell(paragraph('一、目标') + paragraph('二、任务')))}</w:tbl>` })).toEqual([
      '一、目标',
      '二、任务',
    ])
  })

  it('reads text boxes once, behind the paragraph that holds them', () => {
    const box = `<w:txbxContent>${paragraph('某市文件')}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(linesOf({ body })).toEqual(['正文', '某市文件'])
  })

  it('puts notes at the end', () => {
    const footnotes = `<w:footnote w:id="0" w:type="separator">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('指年末数。')}</w:footnote>`
    const body = '<w:p><w:r><w:t>床位4500张</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>'
    expect(linesOf({ body, footnotes })).toEqual(['床位4500张。', '[1] 指年末数。'])
  })

  it('shows what Word shows: insertions, breaks, symbols; no deletions, field codes or hidden text', () => {
    const run = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
    const body = `<w:p>${[
      '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>',
      `<w:ins>${run('<w:t>新</w:t>')}</w:ins>`,
      run('<w:instrText>PAGE</w:instrText>'),
      run('<w:t>藏</w:t>', '<w:vanish/>'),
      run('<w:t>现</w:t>', '<w:vanish w:val="0"/>'),
      run('<w:sym w:font="Symbol" w:char="F0B3"/><w:t>50m</w:t>'),
      run('<w:t>2</w:t>', '<w:vertAlign w:val="superscript"/>'),
      run('<w:br/><w:t>&lt;甲&#x4e59;&amp;&gt;</w:t><w:tab/><w:t>丙</w:t>'),
    ].join('')}</w:p>`
    expect(linesOf({ body })).toEqual(['新现≥50m²', '<甲乙&> 丙'])
  })

  it('marks the lines of a table of contents', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>'
    const body = '<w:p><w:pPr><w:pStyle w:val="11"/></w:pPr><w:r><w:t>一、总体要求</w:t><w:tab/><w:t>1</w:t></w:r></w:p>'
    expect(linesOf({ body, styles })).toEqual(['一、总体要求……1'])
  })

  it('finds the main part where the package says that it is', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const read = readDocx(
      zipDocx({
        '_rels/.rels': `<Relationships><Relationship Type="${type}/officeDocument" Target="/word/document2.xml"/></Relationships>`,
        'word/document2.xml': `<w:document><w:body>${paragraph('正文', inList(1, 0))}</w:body></w:document>`,
        'word/_rels/document2.xml.rels': `<Relationships><Relationship Type="${type}/numbering" Target="lists.xml"/><Relationship Type="${type}/styles" Target="http://example.com/x" TargetMode="External"/></Relationships>`,
        'word/lists.xml': `<w:numbering>${outline}</w:numbering>`,
      }),
    )
    expect(read).toMatchObject({ text: '一、正文\n' })
  })

  it('refuses external entities, broken XML and an empty document', () => {
    const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    const document = (xml: string): Uint8Array => zipDocx({ 'word/document.xml': xml })
    const reason = (bytes: Uint8Array): unknown => readDocx(bytes)
    expect(reason(document(`${entity}<w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`))).toMatchObject({
      reason: 'the docx document is broken: unexpected document type declaration',
    })
    expect(reason(document('<w:document><w:body><w:p>'))).toMatchObject({ reason: 'the docx document is broken: unexpected end' })
    expect(reason(document('<w:document><w:body/></w:document>'))).toMatchObject({ reason: 'the docx document holds no text' })
    expect(reason(buildDocx({ body: paragraph('正文') }).slice(0, -30))).toMatchObject({ code: 'broken' })
  })
})
