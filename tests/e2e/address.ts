/** The address of one of the servers that `servers.ts` started for this run. */
export function requiredUrl(name: 'READOUT_SITE' | 'READOUT_SUB_PATH' | 'READOUT_API'): string {
  const url = process.env[name]
  if (url === undefined) throw new Error(`${name} is not set: the global setup has not run`)
  return url
}
