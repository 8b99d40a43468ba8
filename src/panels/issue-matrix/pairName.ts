import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import type { Pair } from './gaps'

/** A pair of parties in short: their codes where the data hold them, else their names. */
export function pairName(known: Pick<KnownDossier, 'parties'>, pair: Pair): string {
  return pair.map((id) => shortName(known, id)).join('–')
}

function shortName(known: Pick<KnownDossier, 'parties'>, id: string): string {
  const party = known.parties.find((p) => p.id === id)
  return party ? (party.code ?? party.name) : sharedWords.unknown(id)
}
