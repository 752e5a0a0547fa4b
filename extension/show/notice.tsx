import type { ComponentChildren } from 'preact'
import type { Tone } from './answer-words.ts'
import { Icon } from './icons.tsx'

/** A state of a screen in words: what is so, and what to do next. Errors interrupt; everything else waits its turn. */
export function Notice(props: { tone: Tone; title: string; next?: string | null; children?: ComponentChildren }) {
  return (
    <div class={`notice ${props.tone}`} role={props.tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={props.tone === 'plain' ? 'info' : props.tone} />
      <div class="grow stack">
        <div>
          <strong>{props.title}</strong>
          {props.next && <p>{props.next}</p>}
        </div>
        {props.children && <div class="row">{props.children}</div>}
      </div>
    </div>
  )
}

/** Something is under way and cannot say how far it is. */
export function Busy({ label }: { label: string }) {
  return (
    <p class="busy" role="status">
      <Icon name="spinner" /> {label}
    </p>
  )
}
