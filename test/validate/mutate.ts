import type { Action } from '../../src/model/action.ts'
import { extractPlans } from '../../src/index.ts'

/** A way to damage a document: every place where it can be done, each with the damaged text. */
export type Mutation = (text: string) => readonly (() => string)[]

const without = (text: string, start: number, end: number): string => text.slice(0, start) + text.slice(end)
const sectionsOf = (text: string): Action[][] => {
  const groups: Action[][] = []
  const visit = (actions: readonly Action[]): void => {
    const sections = actions.filter(({ number }) => number !== null && !/[是要]$/.test(number))
    if (sections.length > 0) groups.push(sections)
    for (const action of actions) visit(action.actions)
  }
  for (const plan of extractPlans(new TextEncoder().encode(text))) visit(plan.actions)
  return groups
}

/** Takes out the number and heading of a section that others follow. */
export const dropHeading: Mutation = (text) =>
  sectionsOf(text).flatMap((group) =>
    group.slice(1, -2).map(({ span, number, title }) => {
      const end = text.indexOf(title?.slice(-3) ?? number ?? '', span.start) + (title ? 3 : (number?.length ?? 0))
      return () => without(text, span.start, end)
    }),
  )

/** Puts a section in the place of the one after it. */
export const swapSections: Mutation = (text) =>
  sectionsOf(text).flatMap((group) =>
    group.slice(0, -1).flatMap(({ span: first }, index) => {
      const second = group[index + 1]?.span
      if (!second) return []
      const between = text.slice(first.end, second.start)
      return [
        () =>
          text.slice(0, first.start) +
          text.slice(second.start, second.end) +
          between +
          text.slice(first.start, first.end) +
          text.slice(second.end),
      ]
    }),
  )

/** Prints a section twice. */
export const doubleSection: Mutation = (text) =>
  sectionsOf(text).flatMap((group) =>
    group.map(({ span }, index) => {
      const next = group[index + 1]?.span.start ?? span.end
      const gap = text.slice(span.end, next) || '\n'
      return () => text.slice(0, span.end) + gap + text.slice(span.start, span.end) + text.slice(span.end)
    }),
  )

/** Takes out one half of a pair of brackets or of the signs of a title. */
export const breakBracket: Mutation = (text) =>
  [...text.matchAll(/[（()）《》]/g)].map(
    ({ index }) =>
      () =>
        without(text, index, index + 1),
  )

/** Moves the date of the signature by a year. */
export const shiftDate: Mutation = (text) =>
  [...text.matchAll(/(?<=[局会厅室府\s])(20\d\d)年(\d{1,2})月(\d{1,2})日(?=\s*[（(]此件|\s*\n)/g)].map(
    ({ index, 1: year }) =>
      () =>
        `${text.slice(0, index)}${Number(year) + 1}${text.slice(index + 4)}`,
  )

/** Ends the text in the middle of a sentence of its body. */
export const cutFile: Mutation = (text) => {
  const places: number[] = []
  for (const { index } of text.matchAll(/[一-鿿]{2}(?=[一-鿿]{2})/g)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index + 2)
    const sentence = line.slice(Math.max(line.lastIndexOf('。'), line.lastIndexOf('；')) + 1)
    if (index > 1200 && /[，,]/.test(sentence) && sentence.length > 20 && !/单位|抄送/.test(sentence)) places.push(index + 2)
  }
  return places.map((place) => () => text.slice(0, place))
}

/** Changes a digit of a value in a table whose rows stand between tabs. */
export const changeCell: Mutation = (text) =>
  [...text.matchAll(/(?<=\t)(\d+)(?=\t(?:预期性|约束性))/g)].map(
    ({ index, 0: value }) =>
      () =>
        `${text.slice(0, index)}${(Number(value[0]) % 9) + 1}${text.slice(index + 1)}`,
  )
