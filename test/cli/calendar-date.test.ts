import { expect, it } from 'vitest'
import { isCalendarDate } from '../../src/cli/calendar-date.ts'

it.each(['2023-12-31', '2024-02-29', '2000-02-29', '1999-01-01'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true)
})

it.each([
  '2023-02-29',
  '1900-02-29',
  '2023-04-31',
  '2023-13-01',
  '2023-00-10',
  '2023-01-00',
  '0000-01-01',
  '2023-1-1',
  '20230101',
  '2023-01-01T00:00',
  '',
])('%j is none', (text) => {
  expect(isCalendarDate(text)).toBe(false)
})
