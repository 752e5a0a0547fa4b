import { z } from 'zod'
import { Line } from './text.ts'

/** What Touchstone shows on a site: the side panel only, a neutral chip, the full overlay, or nothing at all. */
export const SiteMode = z.enum(['panel', 'chip', 'overlay', 'off'])
export type SiteMode = z.infer<typeof SiteMode>

/** An administrator's setting for one host. */
export const Site = z.strictObject({ host: Line, mode: SiteMode })
export type Site = z.infer<typeof Site>
