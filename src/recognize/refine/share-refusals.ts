import type { QuantityReading } from '../../tree.ts'
import type { SentenceView } from './sentence-view.ts'

/** `1亿元、3亿元、5亿元的企业`: the last of a list describes, so do those before it; `500亩以上基地12个`: the first describes what the second counts. */
export function shareRefusals({ text, quantities }: SentenceView): void {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const [quantity, next] = [quantities[index], quantities[index + 1]]
    if (!quantity || !next || quantity.refused !== null) continue
    const listed = next.refused === 'condition' && next.kind === quantity.kind && /^[、和或]$/.test(text.slice(quantity.to, next.from))
    const described =
      quantity.kind !== 'count' &&
      quantity.kind !== 'percentage' &&
      next.kind === 'count' &&
      next.refused === null &&
      quantity.comparing !== null &&
      quantity.comparing.from >= quantity.to &&
      /^[一-鿿“”]{2,20}$/.test(text.slice(quantity.comparing.to, next.from))
    const edge = Math.max(quantity.to, quantity.comparing?.to ?? 0)
    const between = text.slice(edge, next.from)
    if (listed || described || describesNext(between, quantity, next)) quantity.refused = 'condition'
    else if (namesMember(text, quantity, next, between)) quantity.refused = 'name'
  }
  for (let index = 1; index < quantities.length; index++) {
    const [whole, part] = [quantities[index - 1], quantities[index]]
    if (whole?.refused === 'past' && part?.refused === null && partOfPast(text, whole, part)) part.refused = 'past'
  }
}

/** `现有能力80万吨，其中，政府50万吨，社会30万吨`: the parts of what there is are there too, up to a word of doing or a time. */
function partOfPast(text: string, whole: QuantityReading, part: QuantityReading): boolean {
  if (whole.unit !== part.unit || part.comparing !== null) return false
  const between = text.slice(Math.max(whole.to, whole.comparing?.to ?? 0), part.from)
  const name = /^[，、](?:其中[，：]?)?([一-鿿（）]{2,20})$/.exec(between)?.[1]
  if (name === undefined || TO_DO.test(name)) return false
  return between.includes('其中') || text.slice(Math.max(0, whole.from - 40), whole.from).includes('其中')
}

const TO_DO = /[增改扩再新]|建设|达到|完成|实现|培育|打造|提升|提高|力争|确保|年|底前/

/** `产值超10亿元的企业8家`, `20户以上自然村通路比例达到100%`: the first number says which of them the second counts. */
function describesNext(between: string, { kind, comparing, to }: QuantityReading, next: QuantityReading): boolean {
  if (next.refused !== null || comparing === null || between.length > 30) return false
  if (kind !== 'count' && kind !== 'percentage' && next.kind === 'count')
    return /^的?[一-鿿“”]{2,20}$/.test(between) && !/达到?$|不少于$/.test(between)
  return (
    kind !== 'percentage' &&
    next.kind === 'percentage' &&
    comparing.from >= to &&
    /^的?[一-鿿]{1,24}(?:率|比例|占比|比重)(?:均?达到?|为|提高到|不[低少]于|超过|突破|高于|大于|[≥＞>])?$/.test(between)
  )
}

/** `100万吨铝制品、某某锦纶等154个项目`: a size in the name of a member of the list that the next number counts. */
function namesMember(text: string, { kind, from }: QuantityReading, next: QuantityReading, between: string): boolean {
  return (
    (kind === 'measure' || kind === 'money') &&
    next.kind === 'count' &&
    next.refused === null &&
    /^[一-鿿“”][^，；。]{1,60}等$/.test(between) &&
    !/[\d]/.test(between) &&
    /(?:^|[，；。：\n])(?:推动|推进|加快|确保|支持|建设|实施)?$/.test(text.slice(Math.max(0, from - 3), from))
  )
}
