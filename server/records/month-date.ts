const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `June 3, 2023`, `Jun. 3, 2023`, `3 June 2023` or `2023-06-03` in a text, as an ISO date; null where there is none. */
export function monthDate(text: string): string | null {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)
  if (iso) return iso[0]
  const american = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})\b/.exec(text)
  const european = /\b(\d{1,2}) ([A-Z][a-z]{2,8})\.? (\d{4})\b/.exec(text)
  const [name, day, year] = american
    ? [american[1], american[2], american[3]]
    : [european?.[2], european?.[1], european?.[3]]
  const month = months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
  if (month === 0 || day === undefined) return null
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
