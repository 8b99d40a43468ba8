// What the whole dossier says of itself; `asOf` is the latest `knownOn` of all facts.
import type { Meta } from '../../src/api/meta'

export const meta: Meta = {
  contract: '1.0',
  asOf: '2026-10-09',
  title: 'US-China after the call',
  sample: true,
  licence:
    "Facts, each with its sources, in the editors' own words; free to reuse with the attribution. Short quotations belong to " +
    'their authors. No warranty.',
  attribution: 'Readout data set, compiled from public sources named in each record.',
}
