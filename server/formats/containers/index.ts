import type { Container } from './container.ts'
import { jpeg } from './jpeg.ts'
import { pdf } from './pdf.ts'
import { png } from './png.ts'
import { svg } from './svg.ts'

/** Every container, asked in this order; JSON and tokens need none. */
export const containers: Container[] = [png, jpeg, pdf, svg]
