import type { Input } from './find-inputs.ts'

/** Names the file that each input’s plans go to, inside the folder whatever the input is called: its own name with the format’s extension; a second one of that name gets `~2`. */
export function outputNames(inputs: readonly Input[], extension: string): Map<Input, string> {
  const names = new Map<Input, string>()
  const numbers = new Map<string, number>()
  const taken = new Set<string>()
  for (const input of inputs) {
    const stem = inside(input.name).replace(/\.[^./]+$/, '')
    let number = (numbers.get(stem) ?? 0) + 1
    while (taken.has(numbered(stem, number))) number++
    numbers.set(stem, number)
    taken.add(numbered(stem, number))
    names.set(input, `${numbered(stem, number)}.${extension}`)
  }
  return names
}

// An archive may name a file `../../x.txt`.
function inside(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.length === 0 ? '_' : parts.join('/')
}

function numbered(stem: string, number: number): string {
  return number === 1 ? stem : `${stem}~${number}`
}
