import type { AssuranceClass, Colour } from '@touchstone/shared/report'
import { classWords } from './answer-words.ts'

const hexagon = 'M16 2 28.5 9v14L16 30 3.5 23V9z'

/** One shape for each colour: whoever cannot tell the colours reads the outline and the letter. */
const outlines: Record<Colour, string> = {
  green: hexagon,
  'green-outline': hexagon,
  amber: 'M16 1.5 30.5 16 16 30.5 1.5 16z',
  neutral: 'M5 4h22a1 1 0 0 1 1 1v22a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z',
  grey: 'M16 3a13 13 0 1 1 0 26 13 13 0 1 1 0-26z',
  red: 'M10.2 2h11.6L30 10.2v11.6L21.8 30H10.2L2 21.8V10.2z',
}

/** The class of a credential as a hallmark: its letter in a shape, with its words for whoever hears it. */
export function Seal({ of, colour }: { of: AssuranceClass; colour: Colour }) {
  return (
    <svg class={`seal ${colour}`} viewBox="0 0 32 32" width="32" height="32" role="img">
      <title>{`Class ${of}: ${classWords[of]}`}</title>
      <path class="outline" d={outlines[colour]} />
      <text x="16" y="21.2" text-anchor="middle">
        {of}
      </text>
    </svg>
  )
}
