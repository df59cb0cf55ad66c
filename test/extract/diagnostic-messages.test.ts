import { expect, it } from 'vitest'
import { messageFor, messageNames, messageOf } from '../../src/model/diagnostic-messages.ts'

const words = {
  number: '三、',
  before: '一、',
  heading: '三、加强组织领导',
  sign: '（',
  missing: '）',
  list: '见附件',
  length: '24',
  words: '调动报酬，调动',
  date: '9月31日',
}

it.each(messageNames)('says %s in Chinese with the words of the English', (name) => {
  const { en, zh } = messageOf(name, words)
  expect(en).not.toMatch(/[{}]/)
  expect(messageFor(en, 'zh')).toBe(zh)
  expect(messageFor(en, 'en')).toBe(en)
})

it.each(['', 'Unexpected x', 'a.zip!/b.doc: empty', 'Unexpected (without'])('leaves %j as it is', (message) => {
  expect(messageFor(message, 'zh')).toBe(message)
})
