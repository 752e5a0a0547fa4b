import { useSignal } from '@preact/signals'
import { inserts } from '@touchstone/shared/inserts'
import { isLinkedIn } from '@touchstone/shared/linked-in'
import type { Site, SiteMode } from '@touchstone/shared/site-mode'
import { Busy, Notice } from '../notice.tsx'
import { modeWords, type OptionsActions, type OptionsState } from './state.ts'

/** What an administrator must have read before anything is put into LinkedIn's pages. */
function LinkedInTerms({ onAccept, onCancel }: { onAccept: () => void; onCancel: () => void }) {
  const read = useSignal(false)
  return (
    <div class="notice warn">
      <div class="stack">
        <p>
          LinkedIn’s user agreement forbids software that inserts elements into its pages. Touchstone therefore shows
          itself beside LinkedIn, in the side panel, and reads only on your click. Switch this on only if your
          organization has settled it with LinkedIn.
        </p>
        <label class="check">
          <input type="checkbox" checked={read.value} onChange={() => (read.value = !read.value)} />
          <span>We have settled this with LinkedIn, and I may decide it.</span>
        </label>
        <div class="row">
          <button type="button" disabled={!read.value} onClick={onAccept}>
            Switch it on
          </button>
          <button type="button" class="quiet" onClick={onCancel}>
            Keep the side panel
          </button>
        </div>
      </div>
    </div>
  )
}

function SiteRow(props: { site: Site; allowed: boolean; administrator: boolean; actions: OptionsActions }) {
  const { site, allowed, administrator, actions } = props
  const wanted = useSignal<SiteMode | null>(null)
  const choose = (mode: SiteMode): void => {
    if (isLinkedIn(site.host) && inserts(mode)) wanted.value = mode
    else actions.setSite({ host: site.host, mode }, false)
  }
  return (
    <li class="site">
      <strong class="grow">{site.host}</strong>
      <label>
        <span class="visually-hidden">Mode on {site.host}</span>
        <select
          value={wanted.value ?? site.mode}
          disabled={!administrator}
          onChange={(event) => choose(event.currentTarget.value as SiteMode)}
        >
          {Object.entries(modeWords).map(([mode, label]) => (
            <option key={mode} value={mode}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {inserts(site.mode) &&
        (allowed ? (
          <span class="hint">allowed in this browser</span>
        ) : (
          <button type="button" onClick={() => actions.allow(site.host)}>
            Allow in this browser
          </button>
        ))}
      {wanted.value !== null && (
        <LinkedInTerms
          onAccept={() => {
            if (wanted.value !== null) actions.setSite({ host: site.host, mode: wanted.value }, true)
            wanted.value = null
          }}
          onCancel={() => (wanted.value = null)}
        />
      )}
    </li>
  )
}

function AddSite({ onAdd }: { onAdd: (site: Site) => void }) {
  const host = useSignal('')
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd({ host: host.value.trim().toLowerCase(), mode: 'panel' })
        host.value = ''
      }}
    >
      <label class="grow">
        Add a site
        <input
          required
          placeholder="ats.example.com"
          pattern="[A-Za-z0-9]([A-Za-z0-9.\-]*[A-Za-z0-9])?"
          title="A host name, without https:// and without a path"
          maxLength={253}
          value={host.value}
          onInput={(event) => (host.value = event.currentTarget.value)}
        />
      </label>
      <button type="submit">Add</button>
    </form>
  )
}

/** Where Touchstone may show itself inside a page, set per site by an administrator. */
export function Sites({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { sites, session, allowed, siteProblem } = state
  if (typeof session !== 'object') return null
  if (sites.state === 'loading') return <Busy label="Fetching the sites…" />
  if (sites.state === 'failed')
    return (
      <Notice tone="bad" title={sites.problem.sentence} next={sites.problem.next}>
        <button type="button" onClick={actions.retry}>
          Try again
        </button>
      </Notice>
    )
  const hasLinkedIn = sites.list.some(({ host }) => isLinkedIn(host))
  const list: Site[] = hasLinkedIn ? sites.list : [{ host: 'linkedin.com', mode: 'panel' }, ...sites.list]
  return (
    <div class="stack">
      {!session.administrator && <p class="hint">Only an administrator can change these.</p>}
      {siteProblem !== null && <Notice tone="bad" title={siteProblem.sentence} next={siteProblem.next} />}
      <ul>
        {list.map((site) => (
          <SiteRow
            key={site.host}
            site={site}
            allowed={allowed.includes(site.host)}
            administrator={session.administrator}
            actions={actions}
          />
        ))}
      </ul>
      {session.administrator && <AddSite onAdd={(site) => actions.setSite(site, false)} />}
    </div>
  )
}
