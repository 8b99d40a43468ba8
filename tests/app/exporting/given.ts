import { meta } from '../../../mocks/data/meta'
import type { ExportGiven } from '../../../src/app/exporting/exportModel'
import { readAddress } from '../../../src/filters/parameters'
import { asKnownOn } from '../../../src/record/asKnownOn'
import type { Dossier } from '../../../src/record/dossier'
import { joinDossier } from '../../../src/record/join'
import { itemsOf } from '../../mocks/facts'

export const REAL = joinDossier(itemsOf).dossier

/** What the page gives to the export at an address. */
export function givenAt(address: string, date = '2025-11-25', dossier: Dossier = REAL): ExportGiven {
  const known = asKnownOn(dossier, date)
  return {
    known,
    filters: readAddress(address),
    compared: { from: '2025-11-20', until: known },
    meta,
    badge: 'SAMPLE',
  }
}
