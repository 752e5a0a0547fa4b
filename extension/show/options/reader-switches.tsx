import type { OptionsActions, Readers } from './state.ts'

/** What the organization does about its readers: whether they report, and which are off. An administrator decides. */
export function ReaderSwitches(props: {
  readers: Readers
  administrator: boolean
  actions: Pick<OptionsActions, 'switchReader' | 'allowReports'>
}) {
  const { readers, administrator, actions } = props
  return (
    <div class="stack">
      <label class="check">
        <input
          type="checkbox"
          checked={readers.reports}
          disabled={!administrator}
          onChange={(event) => actions.allowReports(event.currentTarget.checked)}
        />
        <span>
          Your organization’s server is told which reader had trouble: its name and version, nothing of any page.
        </span>
      </label>
      {readers.list.length > 0 && (
        <ul class="stack" aria-label="Readers that had trouble in your organization">
          {readers.list.map(({ site, version, times, offBy }) => (
            <li key={`${site} ${version}`} class="row">
              <span class="grow">
                <strong>{site}</strong> reader {version}
                {times > 0 && `: trouble ${times === 1 ? 'once' : `${times} times`}`}
                {offBy !== null && `; switched off by ${offBy}, pages are read by their links alone`}
              </span>
              {administrator && (
                <button type="button" onClick={() => actions.switchReader({ site, version }, offBy === null)}>
                  Switch {offBy === null ? 'off' : 'on'}
                  <span class="visually-hidden">
                    {' '}
                    the {site} reader {version}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
