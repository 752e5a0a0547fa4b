import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPosting } from '../detect/posting.ts'

/** Returns the Posting that the page shows, or null: run like `read.js`, when the recruiter asks for a role's import. */
export default defineUnlistedScript({
  main: () => readPosting(document, new URL(location.href), new Date()),
})
