import type { Claim } from '../../api/claims'
import { formatDate } from '../../lib/dates'
import { citationWords } from '../../lib/strings/matrixCards'
import { sharedWords } from '../../lib/strings/shared'
import { BLANK_TERMS, PROMINENCE_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { nameOf, shownSources, speakerOf } from '../lookUp'
import type { Cell } from './cells'
import { eventName } from './eventWords'

/** A cell as it may be cited: who, on what, how much, by which rule, from which texts, as known when. */
export function cellCitation(cell: Cell, known: KnownDossier): string {
  const party = nameOf(known.parties, cell.partyId)
  const issue = nameOf(known.issues, cell.issueId)
  if (cell.kind === 'no-account') {
    return sentences([citationWords.head(party, issue, BLANK_TERMS['no-account'].label), asOf(known)])
  }
  return sentences([
    citationWords.head(party, issue, PROMINENCE_TERMS[cell.prominence].label, cell.words),
    citationWords.rule(cell.because),
    cell.eventId && citationWords.about(eventName(known, cell.eventId)),
    sharedWords.knownSinceDay(formatDate(cell.knownOn)),
    sourceWords(known, cell.sourceIds),
    asOf(known),
  ])
}

/** A claim as it may be cited, with its quotation and its sources. */
export function claimCitation(claim: Claim, known: KnownDossier): string {
  return sentences([
    `${speakerOf(claim, known)}: ${claim.text}`,
    claim.quote && `“${claim.quote}”`,
    claim.statedOn && citationWords.stated(formatDate(claim.statedOn)),
    claim.locator,
    sourceWords(known, claim.sourceIds),
    sharedWords.knownSinceDay(formatDate(claim.knownOn)),
    asOf(known),
  ])
}

const asOf = (known: KnownDossier) => sharedWords.asKnownOn(formatDate(known.date))

function sourceWords(known: KnownDossier, ids: readonly string[]): string {
  const named = shownSources(known, ids).map((source) => {
    if (source.title === undefined) return source.id
    const day = source.publishedOn ? formatDate(source.publishedOn) : sharedWords.undated
    return [source.publisher, `“${source.title}”`, day, source.url].filter(Boolean).join(', ')
  })
  return citationWords.sources(named)
}

const sentences = (parts: readonly (string | undefined)[]) =>
  parts.flatMap((part) => (part ? [/[.!?”]$/.test(part) ? part : `${part}.`] : [])).join(' ')
