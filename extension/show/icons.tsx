import type { JSX } from 'preact'
import type { Tone } from './answer-words.ts'

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75, 'stroke-linecap': 'round' } as const

const shapes: Record<Tone | 'none' | 'info' | 'more' | 'pin' | 'spinner', JSX.Element> = {
  good: (
    <>
      <circle cx="8" cy="8" r="6.5" {...stroke} />
      <path d="m5 8.3 2.1 2.1L11 6" {...stroke} stroke-linejoin="round" />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.8 15 14H1z" {...stroke} stroke-linejoin="round" />
      <path d="M8 6.2v3.6M8 11.9v.1" {...stroke} />
    </>
  ),
  bad: (
    <>
      <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z" {...stroke} stroke-linejoin="round" />
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" {...stroke} />
    </>
  ),
  plain: (
    <>
      <circle cx="8" cy="8" r="6.5" {...stroke} stroke-dasharray="2.6 2.2" />
      <path d="M6 6.4c.2-2.4 4-2.2 4 .1 0 1.4-2 1.6-2 3M8 11.6v.1" {...stroke} />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.5" {...stroke} />
      <path d="M8 7.4v3.8M8 4.9v.1" {...stroke} />
    </>
  ),
  none: <path d="M4 8h8" {...stroke} />,
  more: <path d="m5 6.5 3 3 3-3" {...stroke} stroke-linejoin="round" />,
  pin: <path d="M5.5 2h5M6.5 2v4.5L4.5 9v1h7V9l-2-2.5V2M8 10v4.5" {...stroke} stroke-linejoin="round" />,
  spinner: <path d="M8 1.5a6.5 6.5 0 1 1-6.5 6.5" {...stroke} />,
}

/** A small picture beside words; it never stands for them. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[name]}
    </svg>
  )
}
