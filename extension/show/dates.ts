const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const minute = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

function format(formatter: Intl.DateTimeFormat, instant: string): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? instant : formatter.format(date)
}

/** "3 Mar 2026", the day as credentials write it, in UTC; what cannot be read is shown as it is. */
export const showDay = (instant: string): string => format(day, instant)

/** "3 Mar 2026, 14:05", in the reader's zone. */
export const showMinute = (instant: string): string => format(minute, instant)
