import { vendorSite } from '../vendor-site.ts'
import { isHost } from '../web-url.ts'

/** Bullhorn: `cls<N>.bullhornstaffing.com/BullhornSTAFFING/OpenWindow.cfm?entity=Candidate&id=`, in frames (2025-11). */
export const bullhorn = vendorSite({
  id: 'bullhorn',
  kind: 'adapter',
  isAts: true,
  personIn: (url) => {
    const given = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]))
    const isCandidate = isHost(url, 'bullhornstaffing.com') && given.get('entity') === 'candidate'
    return isCandidate ? (/^\d+$/.exec(given.get('id') ?? '')?.[0] ?? null) : null
  },
})
