import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { createProgram } from '../../src/cli/program.ts'
import { rules } from '../../src/validate/rules.ts'

const helpOf = (language: 'en' | 'zh'): { name: string; help: string }[] => {
  const program = createProgram(language)
  return [program, ...program.commands].map((command) => ({ name: command.name(), help: command.helpInformation() }))
}

describe('the words of help', () => {
  it.each(helpOf('zh'))('of plan $name are Chinese, but for names', ({ help }) => {
    // What stands in backquotes, brackets of a usage, options and closed lists is typed as it is.
    const told = help.split('\n').filter((line) => !line.startsWith('用法'))
    expect(told.filter((line) => /(?<![-\w])(?:default|the|of|and|or|with|this)(?![-\w])/.test(line))).toEqual([])
    expect(help).not.toMatch(/[，。；：]\s*[，。；：]|文档|任务|条目|来源说明|期限/)
  })

  it.each(helpOf('en'))('of plan $name are English, but for names', ({ help }) => {
    expect(help).not.toMatch(/\p{Script=Han}/u)
  })

  it('say the same of an option in every command that has it', () => {
    for (const language of ['en', 'zh'] as const) {
      const said = new Map<string, Set<string>>()
      for (const command of createProgram(language).commands)
        for (const { long, description } of command.options) said.set(long ?? '', (said.get(long ?? '') ?? new Set()).add(description))
      for (const option of ['--as-of', '--lang', '--min-score']) expect([option, said.get(option)?.size]).toEqual([option, 1])
    }
  })
})

describe('the words of rules', () => {
  it.each(rules)('of $id keep to the list', ({ summary, why, mend }) => {
    expect([summary.zh, why.zh, mend.zh].join()).not.toMatch(/任务|条目|文档|来源说明|周期/)
    for (const { en, zh } of [summary, why, mend]) {
      expect(en).not.toMatch(/\.\s*\./)
      expect(zh).toMatch(/\p{Script=Han}/u)
    }
  })
})

it('the Chinese page calls a target 目标, and an action 行动', () => {
  const page = readFileSync(join(root, 'README.zh-CN.md'), 'utf8')
  expect(page).not.toMatch(/任务|文档|来源说明|周期|\d 个指标/)
})
