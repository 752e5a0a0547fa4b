/**
 * Raised by a release in which any reader reads otherwise, since they share most of their code. An organization switches
 * a reader off up to a version: the next one, in which it may be mended, reads again.
 */
export const readersVersion = 1
