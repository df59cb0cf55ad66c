import type { Root, Section } from '../../tree.ts'

const HEADED = /((?:19|20)\d\d)年[^回总]{0,8}(?:安排|重点工作|主要工作|工作重点|目标|任务|打算|部署|要点|计划)/

/** The year that a report’s own headings say it plans for: `二、2024年工作安排` is 2024, `一、2023年工作回顾` says nothing. */
export function headedYear(root: Root, text: string): number | null {
  const years: number[] = []
  const visit = (parent: Root | Section): void => {
    for (const child of parent.children) {
      const line =
        child.type === 'section'
          ? child.title
          : child.type === 'paragraph' && child.to - child.from <= 30
            ? text.slice(child.from, child.to)
            : null
      const year = line === null ? null : HEADED.exec(line)
      if (year) years.push(Number(year[1]))
      if (child.type === 'section' && child.depth < 2) visit(child)
    }
  }
  visit(root)
  return years.length === 0 ? null : Math.max(...years)
}
