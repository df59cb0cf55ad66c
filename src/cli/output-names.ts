import type { Input } from './find-inputs.ts'

/** Names the file that each input’s plans go to: its own name with the format’s extension, kept whole or numbered where two would be the same. */
export function outputNames(inputs: readonly Input[], extension: string): Map<Input, string> {
  const stem = (input: Input): string => input.name.replace(/\.[^./]+$/, '')
  const stems = new Map<string, number>()
  for (const input of inputs) stems.set(stem(input), (stems.get(stem(input)) ?? 0) + 1)
  const names = new Map<Input, string>()
  const taken = new Set<string>()
  for (const input of inputs) {
    const base = (stems.get(stem(input)) ?? 0) > 1 ? input.name : stem(input)
    let name = `${base}.${extension}`
    for (let number = 2; taken.has(name); number++) name = `${base}~${number}.${extension}`
    taken.add(name)
    names.set(input, name)
  }
  return names
}
