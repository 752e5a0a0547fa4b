import { Pairing } from './pairing.tsx'
import { ReaderHealth } from './reader-health.tsx'
import { ReaderSwitches } from './reader-switches.tsx'
import { Sites } from './sites.tsx'
import type { OptionsActions, OptionsState } from './state.ts'

function HowToUse({ shortcut }: { shortcut: string | null }) {
  return (
    <ol class="stack steps">
      <li>Open a person’s page: a profile, a candidate in your ATS, a portfolio.</li>
      <li>
        Press Touchstone’s toolbar button{' '}
        {shortcut === null ? (
          '(no shortcut is set: the browser’s page for extension shortcuts can set one)'
        ) : (
          <>
            or <kbd>{shortcut}</kbd>
          </>
        )}
        , or right-click a link or a picture and choose “Verify with Touchstone”.
      </li>
      <li>Read the answers in the side panel, and pin a verified skill to the role’s shortlist.</li>
    </ol>
  )
}

/** The options, which are also the page of the first run. */
export function Options({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  return (
    <div class="page">
      <header class="top">
        <p class="wordmark">Touchstone</p>
      </header>
      <main class="stack">
        <h1>{state.session === 'signed-out' ? 'Welcome: pair this browser' : 'Options'}</h1>
        <section class="card stack" aria-labelledby="connection">
          <h2 id="connection">Your organization</h2>
          <Pairing key={state.apiUrl} state={state} actions={actions} />
        </section>
        <section class="card stack" aria-labelledby="use">
          <h2 id="use">How to use it</h2>
          <HowToUse shortcut={state.shortcut} />
        </section>
        {typeof state.session === 'object' && (
          <section class="card stack" aria-labelledby="sites">
            <h2 id="sites">Sites</h2>
            <p class="hint">
              Everywhere else Touchstone reads a page only when you press its button, and shows itself only in the side
              panel. Verdicts appear inside a page only on your organization’s own ATS.
            </p>
            <Sites state={state} actions={actions} />
          </section>
        )}
        <section class="card stack" aria-labelledby="health">
          <h2 id="health">Reader health</h2>
          <ReaderHealth health={state.health} onForget={actions.forgetHealth} />
          {state.readers !== null && typeof state.session === 'object' && (
            <ReaderSwitches readers={state.readers} administrator={state.session.administrator} actions={actions} />
          )}
        </section>
        <section class="card stack" aria-labelledby="privacy">
          <h2 id="privacy">What it reads and sends</h2>
          <p>
            On your click: the name, links and skills that the page shows, to your organization’s own server, which
            checks them. Nothing is kept without a pin. Nothing goes to anybody else but the issuers that are asked.
          </p>
        </section>
      </main>
    </div>
  )
}
