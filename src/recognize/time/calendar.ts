/** The last day of a month as an ISO date; null for a month that does not exist. */
export function endOfMonth(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null
  return isoDate(year, month, daysIn(year, month))
}

/** An ISO date, or null where the calendar has no such day: 9月31日. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The last day of a year. */
export const endOfYear = (year: number): string => `${year}-12-31`

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
