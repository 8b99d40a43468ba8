import { meta } from '../../../mocks/data/meta'
import { endpoints } from '../../../mocks/endpoints'
import { hostile } from '../../../mocks/hostile'
import { fileTransport } from '../../../src/api/fileTransport'
import { listQuery } from '../../../src/api/queries'
import type { ExportGiven } from '../../../src/app/exporting/exportModel'
import { makeQueryClient } from '../../../src/app/queryClient'
import { readAddress } from '../../../src/filters/parameters'
import { LIST_RESOURCES } from '../../../src/lib/vocabulary'
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

/** The facts with each free text made hostile, read and checked as the page reads them. */
export async function hostileDossier(): Promise<Dossier> {
  const value = Object.fromEntries(
    Object.entries(endpoints).map(([name, reply]) => [name.replace('.json', ''), hostile(reply)]),
  )
  const api = { mode: 'file', baseUrl: 'https://host/v1', transport: fileTransport({ kind: 'parsed', value }) } as const
  const client = makeQueryClient()
  const lists = await Promise.all(
    LIST_RESOURCES.map(async (name) => [name, (await client.fetchQuery(listQuery(api, name))).items] as const),
  )
  return joinDossier(Object.fromEntries(lists)).dossier
}
