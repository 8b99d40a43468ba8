import { sharedWords } from '../lib/strings/shared'
import type { KnownDossier } from '../record/dossier'
import { byId } from '../record/dossier'
import type { ShownSource } from '../ui/SourceList'

/** A name by id; `unknown: x` for an id that the data do not hold. */
export function nameOf(items: readonly { id: string; name: string }[], id: string): string {
  return items.find((item) => item.id === id)?.name ?? sharedWords.unknown(id)
}

/** Who speaks: the person where named, and the party; once only when both are one. */
export function speakerOf(by: { partyId: string; speaker?: string | undefined }, known: Pick<KnownDossier, 'parties'>): string {
  const party = nameOf(known.parties, by.partyId)
  return by.speaker === undefined || by.speaker === party ? party : `${by.speaker} (${party})`
}

/** The sources of a fact, in its order; one that is not held is named by its id. */
export function shownSources(known: Pick<KnownDossier, 'sources'>, ids: readonly string[]): ShownSource[] {
  const sources = byId(known.sources)
  return ids.map((id) => sources.get(id) ?? { id })
}

/** A source line for a drawing: the first publishers, those that can be looked up before others, and how many more sources there are. */
export function publishers(
  known: Pick<KnownDossier, 'sources'>,
  ids: readonly string[],
  most = 3,
): { names: string[]; more: number } {
  const sources = byId(known.sources)
  const names = [
    ...new Set(
      [...new Set(ids)]
        .flatMap((id) => sources.get(id) ?? [])
        .toSorted((a, b) => Number(a.url === null) - Number(b.url === null))
        .map((source) => source.publisher),
    ),
  ]
  return { names: names.slice(0, most), more: Math.max(0, names.length - most) }
}
