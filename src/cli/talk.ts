import type { Diagnostic } from '../model/diagnostic.ts'
import { messageFor } from '../model/diagnostic-messages.ts'
import type { Bilingual, Language } from './language.ts'
import { openPainter, type Paint } from './painter.ts'
import { writeAll } from './write-all.ts'

/** Talks to a person over stderr, a line at a time. */
export class Talk {
  readonly #language: Language
  #status = ''
  readonly #paint: Paint

  private constructor(language: Language, paint: Paint) {
    this.#language = language
    this.#paint = paint
  }

  /** Begins to talk in a language, in colours where stderr shows them. */
  static async open(language: Language): Promise<Talk> {
    return new Talk(language, await openPainter(2))
  }

  /** Names a file, or the call where there is none, and what is wrong with it: the process will end with 2. */
  failure(path: string | null, text: Bilingual): void {
    process.exitCode = 2
    const subject = path === null ? '' : `${path}: `
    this.#line(`${this.#paint('error', 'plan:')} ${oneLine(subject + text[this.#language])}`)
  }

  /** Tells how a run went. */
  say(text: Bilingual): void {
    this.#line(`plan: ${oneLine(text[this.#language])}`)
  }

  /** Shows a line that the next one replaces, and that stays below all others; an empty one takes it away. Only for a terminal. */
  status(compose: ((language: Language) => string) | ''): void {
    const before = this.#status
    this.#status = compose === '' ? '' : compose(this.#language)
    if (before !== '' || this.#status !== '') this.#write('\r\u001b[K' + this.#status)
  }

  /** Tells what was odd in a document, and where. */
  diagnostic(path: string, { rule, severity, message, span }: Diagnostic): void {
    const place = span === null ? path : `${path}:${span.line}:${span.column}`
    this.#line(`${oneLine(place)} ${this.#paint(severity, rule)} ${oneLine(messageFor(message, this.#language))}`)
  }

  /** Shows where in the program a fault is. */
  stack(lines: string): void {
    this.#line(lines)
  }

  #line(text: string): void {
    this.#write(this.#status === '' ? text + '\n' : `\r\u001b[K${text}\n${this.#status}`)
  }

  #write(text: string): void {
    try {
      writeAll(2, text)
    } catch {
      // Nobody listens.
    }
  }
}

// A file’s name may hold line breaks and escape sequences.
function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => '\\x' + character.charCodeAt(0).toString(16).padStart(2, '0'))
}
