import type { SiteMode } from './site-mode.ts'

/** Whether a mode puts something of ours into the pages of its site. */
export const inserts = (mode: SiteMode): mode is 'chip' | 'overlay' => mode === 'chip' || mode === 'overlay'
