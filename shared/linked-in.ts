/** Whether a host is LinkedIn's, whose terms forbid inserting anything into its pages. */
export const isLinkedIn = (host: string): boolean => host === 'linkedin.com' || host.endsWith('.linkedin.com')
