import { isoDate } from '../recognize/time/calendar.ts'

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: 2024-02-29 is one, 2023-02-29 is not. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text
}
