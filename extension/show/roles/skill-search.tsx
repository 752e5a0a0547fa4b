import { useSignal } from '@preact/signals'
import type { Skill } from '@touchstone/shared/role'

/** Adds a skill by its name: from the taxonomy, or in one's own words where it has none. */
export function SkillSearch(props: {
  found: Skill[]
  onSearch: (text: string) => void
  onAdd: (skill: Skill) => void
}) {
  const text = useSignal('')
  const words = text.value.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const add = (skill: Skill): void => {
    text.value = ''
    props.onSearch('')
    props.onAdd(skill)
  }
  return (
    <div class="stack">
      <label>
        Add a skill
        <input
          type="search"
          maxLength={200}
          autocomplete="off"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value
            props.onSearch(text.value)
          }}
        />
      </label>
      <p class="visually-hidden" aria-live="polite">
        {words !== '' && `${props.found.length} skills found`}
      </p>
      {words !== '' && (
        <ul class="row">
          {props.found.slice(0, 8).map((skill) => (
            <li key={skill.id}>
              <button type="button" onClick={() => add(skill)}>
                {skill.label}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              class="quiet"
              onClick={() => add({ id: `words:${words}`, label: text.value.trim(), aliases: [] })}
            >
              Add “{text.value.trim()}” in these words
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}
