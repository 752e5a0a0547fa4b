import type { PostingSentence, Proposal } from '@touchstone/shared/proposal'
import type { Skill } from '@touchstone/shared/role'

const kinds: Record<PostingSentence['kind'], string> = {
  licence: 'licence',
  must: 'must have',
  nice: 'nice to have',
  responsibility: 'task',
  boilerplate: 'left out',
}

/** Every sentence of the posting and what it was taken for; what it may mean is offered, never added by itself. */
export function WhatWasRead(props: {
  proposal: Proposal
  has: Set<string>
  onAdd: (skill: Skill, words: string) => void
}) {
  const { proposal, has, onAdd } = props
  const { location, seniority, contract, language, occupation } = proposal.about
  const about = [location, seniority, contract, language].filter((value) => value !== null)
  const usual = occupation?.skills.filter(({ id }) => !has.has(id)) ?? []
  return (
    <details>
      <summary>What was read: {proposal.sentences.length} sentences</summary>
      <div class="stack details">
        {about.length > 0 && <p class="hint">{about.join(' · ')}</p>}
        {occupation !== null && usual.length > 0 && (
          <div class="row">
            <span class="hint">Usual for {occupation.label}:</span>
            {usual.slice(0, 12).map((skill) => (
              <button key={skill.id} type="button" onClick={() => onAdd(skill, '')}>
                Add {skill.label}
              </button>
            ))}
          </div>
        )}
        <ul class="stack">
          {proposal.sentences.map(({ text, kind, skills }, index) => (
            <li key={`${index} ${text}`}>
              <p class={kind === 'boilerplate' ? 'muted' : ''}>
                <span class="tag">{kinds[kind]}</span> {text}
              </p>
              <div class="row">
                {skills
                  .filter(({ id, band }) => band === 'suggest' && !has.has(id))
                  .map(({ id, label, words }) => (
                    <button key={id} type="button" onClick={() => onAdd({ id, label, aliases: [words] }, text)}>
                      Add {label}
                    </button>
                  ))}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
