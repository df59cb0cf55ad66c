import type { Bilingual, Language } from './language.ts'

/** What diagnostics say, in both languages; `{…}` stands for words of the document. Of two that may read alike the closer one comes first. */
const messages = {
  'no-content': {
    en: 'Unexpected text without a title, an action and a target, expected a policy document',
    zh: '没有找到标题、行动和目标，不像是政策文件',
  },
  'unread-table': {
    en: 'Unexpected numbers in a table without columns of indicators and goals: none is a target',
    zh: '表格中有数值，但没有指标和目标两列，未作为目标读取',
  },
  'first-number': {
    en: 'Unexpected first number {number}, expected the first of its kind',
    zh: '编号从“{number}”开始，前面有缺',
  },
  'number-left-out': {
    en: 'Unexpected {number} after {before}, expected the next number',
    zh: '“{before}”之后是“{number}”，中间有缺',
  },
  'number-twice': { en: 'Unexpected second {number}, expected the next number', zh: '编号“{number}”重复' },
  'number-back': {
    en: 'Unexpected {number} after {before}, expected a number that goes on',
    zh: '“{before}”之后又是“{number}”，编号倒退',
  },
  'heading-alone': { en: 'Unexpected heading {heading} without a body', zh: '标题“{heading}”下没有内容' },
  'quote-alone': { en: 'Unexpected {sign} without a partner in its paragraph', zh: '本段中的引号 {sign} 不成对' },
  'closer-alone': { en: 'Unexpected {sign} without {missing} before it', zh: '“{sign}”前面没有对应的“{missing}”' },
  'opener-alone': { en: 'Unexpected {sign} without {missing}', zh: '“{sign}”没有对应的“{missing}”' },
  'unread-units': { en: 'Unexpected list of units {list}, expected names of units', zh: '无法读出责任单位：“{list}”' },
  'passage-twice': {
    en: 'Unexpected repeat of the {length} characters “{words}”',
    zh: '“{words}”等{length}个字重复出现',
  },
  'no-such-day': { en: 'Unexpected date {date}, expected a day of the calendar', zh: '日历上没有“{date}”' },
  'cut-character': { en: 'The file ends inside a character, which was left out.', zh: '文件在一个字的中间结束，该字已略去。' },
  'empty-page': {
    en: 'Page {number} holds no text; what a picture on it shows was not read.',
    zh: '第 {number} 页没有文字；页中图片的内容未读取。',
  },
} satisfies Readonly<Record<string, Bilingual>>

/** The name of a message. */
export type MessageName = keyof typeof messages

/** The names of all messages. */
export const messageNames = Object.keys(messages) as readonly MessageName[]

/** Says a message of these words in both languages. */
export function messageOf(name: MessageName, words: Readonly<Record<string, string>> = {}): Bilingual {
  const { en, zh } = messages[name]
  return { en: fill(en, words), zh: fill(zh, words) }
}

/** The message of a diagnostic for people: data keeps it in English, in Chinese it is said again from the words that it names; one of another program stays. */
export function messageFor(message: string, language: Language): string {
  if (language === 'en') return message
  for (const { en, zh } of Object.values(messages)) {
    const words = wordsIn(message, en)
    if (words !== null) return fill(zh, words)
  }
  return message
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]{1,12})\}/g, (_, name: string) => words[name] ?? '')
}

// The words that stand in a message where its template has {…}; null where it is not one of this template.
function wordsIn(message: string, template: string): Record<string, string> | null {
  const [first = '', ...rest] = template.split('{')
  if (rest.length === 0) return message === template ? {} : null
  if (!message.startsWith(first)) return null
  const words: Record<string, string> = {}
  let at = first.length
  for (const [index, piece] of rest.entries()) {
    const [name = '', text = ''] = piece.split('}')
    const last = index === rest.length - 1
    const end = last ? message.length - text.length : message.indexOf(text, at)
    if (end < at || !message.startsWith(text, end)) return null
    words[name] = message.slice(at, end)
    at = end + text.length
  }
  return words
}
