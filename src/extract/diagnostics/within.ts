/** The items of an ordered list that begin between `from` and `to`, found without passing over those before: a file may hold many documents. */
export function* within<Item>(items: readonly Item[], startOf: (item: Item) => number, from: number, to: number): Generator<Item> {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) < from) low = middle + 1
    else high = middle
  }
  for (let item = items[low]; item !== undefined && startOf(item) < to; item = items[++low]) yield item
}
