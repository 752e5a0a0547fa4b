import { join } from 'node:path'
import { defineConfig } from 'vite'

/** The workspace is plain files that the API serves; it never asks anybody else for anything. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/workspace/',
  logLevel: 'warn',
  build: {
    outDir: join(process.env.TOUCHSTONE_OUTPUT ?? join(import.meta.dirname, '../.output'), 'workspace'),
    emptyOutDir: true,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
})
