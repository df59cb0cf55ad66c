import type { Language } from '../language.ts'
import type { Talk } from '../talk.ts'
import { displayWidth } from '../../text/display-width.ts'
import { cutLeft } from '../../render/table/cut-left.ts'

/** How far a batch is. */
export interface ProgressState {
  readonly done: number
  readonly total: number
  readonly milliseconds: number
  /** The file in hand. */
  readonly path: string
}

const BAR = 20

/** One line that tells how far a batch is: `[████░░] 1,234/10,000 340/s 0:26 left heze.txt`, no wider than `width`. */
export function progressLine({ done, total, milliseconds, path }: ProgressState, width: number, language: Language): string {
  const filled = Math.floor((done / Math.max(total, 1)) * BAR)
  const rate = milliseconds > 0 ? (done / milliseconds) * 1000 : 0
  const left = rate > 0 ? clock((total - done) / rate) : '-:--'
  const count = `${done.toLocaleString('en')}/${total.toLocaleString('en')}`
  const speed = `${rate >= 10 ? Math.round(rate).toLocaleString('en') : rate.toFixed(1)}/s`
  const facts = `${count} ${speed} ${language === 'zh' ? `剩余 ${left}` : `${left} left`}`
  const bar = `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}] `
  const line = displayWidth(bar + facts) <= width ? bar + facts : cutLeft(facts, width)
  const room = width - displayWidth(line) - 1
  return room < 8 ? line : `${line} ${cutLeft(path.replace(/\p{Cc}/gu, '?'), room)}`
}

/** How often the line changes, and how long a batch must take to get one, in milliseconds. */
const PACE = 100
const PATIENCE = 300

/** Shows over `talk` how far a batch is; the function is told after each file how many are done, and the next file. */
export function openProgress(total: number, talk: Talk): (done: number, path: string) => void {
  const start = performance.now()
  let shown = start + PATIENCE - PACE
  return (done, path) => {
    const now = performance.now()
    if (now - shown < PACE) return
    shown = now
    // The last column is left free: a terminal may break the line behind it.
    talk.status((language) => progressLine({ done, total, milliseconds: now - start, path }, (process.stderr.columns || 80) - 1, language))
  }
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = `${hours > 0 ? String(minutes).padStart(2, '0') : minutes}:${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${tail}` : tail
}
