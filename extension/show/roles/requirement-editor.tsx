import { anyOf, nameOfAny } from '@touchstone/shared/any-of'
import type { Proposal } from '@touchstone/shared/proposal'
import type { Requirement } from '@touchstone/shared/role'
import { kindWords } from '../answer-words.ts'
import { Quoted } from '../quoted.tsx'
import { withoutAlternative } from './edit.ts'
import { warningWords } from './warning-words.ts'

const levels = [1, 2, 3, 4, 5, 6, 7, 8]

/** What a human can change of one requirement. */
export function RequirementEditor(props: {
  of: Requirement
  first: boolean
  last: boolean
  warnings: Proposal['warnings']
  onChange: (change: Partial<Requirement>) => void
  /** Asks for each of its alternatives. */
  onEach: () => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const { of, onChange, onMove, warnings } = props
  const name = nameOfAny(of)
  const skills = anyOf(of)
  return (
    <li class="requirement-editor">
      <div class="row">
        <h3 class="grow">{name}</h3>
        <button
          type="button"
          class="quiet"
          disabled={props.first}
          aria-label={`Move ${name} up`}
          onClick={() => onMove(-1)}
        >
          Up
        </button>
        <button
          type="button"
          class="quiet"
          disabled={props.last}
          aria-label={`Move ${name} down`}
          onClick={() => onMove(1)}
        >
          Down
        </button>
        <button type="button" class="quiet" aria-label={`Remove ${name}`} onClick={props.onRemove}>
          Remove
        </button>
      </div>
      {of.words !== '' && (
        <p class="hint">
          <Quoted words={of.words} />
        </p>
      )}
      {skills.length > 1 && (
        <div class="row">
          <span class="hint">Any one of these is enough:</span>
          {skills.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              class="quiet"
              aria-label={`Take ${label} out of the alternatives`}
              onClick={() => onChange(withoutAlternative(of, id))}
            >
              {label} ×
            </button>
          ))}
          <button type="button" class="quiet" aria-label={`Ask for each: ${name}`} onClick={props.onEach}>
            Ask for each
          </button>
        </div>
      )}
      {warnings.map(({ code, words }) => (
        <p key={`${code} ${words}`} class="because">
          {words !== '' && (
            <>
              <q>{words}</q>:{' '}
            </>
          )}
          {warningWords[code].sentence} {warningWords[code].next}
        </p>
      ))}
      <div class="row fields">
        <label>
          Kind
          <select
            aria-label={`Kind of ${name}`}
            value={of.kind}
            onChange={(event) => onChange({ kind: event.currentTarget.value as Requirement['kind'] })}
          >
            {Object.entries(kindWords).map(([kind, label]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {of.kind !== 'licence' && (
          <label>
            Weight
            <input
              type="number"
              aria-label={`Weight of ${name}, 0 to 1`}
              min={0}
              max={1}
              step={0.1}
              value={of.weight}
              onChange={(event) =>
                onChange({ weight: Math.min(1, Math.max(0, Number(event.currentTarget.value) || 0)) })
              }
            />
          </label>
        )}
        <label>
          Level
          <select
            aria-label={`Level of ${name}`}
            value={of.level ?? ''}
            onChange={(event) => onChange({ level: Number(event.currentTarget.value) || null })}
          >
            <option value="">not named</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                EQF {level}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" checked={of.current} onChange={() => onChange({ current: !of.current })} />
          <span>
            must be in date<span class="visually-hidden">: {name}</span>
          </span>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={of.fastChanging}
            onChange={() => onChange({ fastChanging: !of.fastChanging })}
          />
          <span>
            ages fast<span class="visually-hidden">: {name}</span>
          </span>
        </label>
      </div>
    </li>
  )
}
