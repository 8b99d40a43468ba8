import type { Claim } from '../../api/claims'
import { formatDate } from '../../lib/dates'
import { BLANK_TERMS, PROMINENCE_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { nameOf, shownSources, speakerOf } from '../lookUp'
import type { Cell } from './cells'
import { eventName } from './eventWords'

/** A cell as it may be cited: who, on what, how much, by which rule, from which texts, as known when. */
export function cellCitation(cell: Cell, known: KnownDossier): string {
  const head = `${nameOf(known.parties, cell.partyId)} on ${nameOf(known.issues, cell.issueId)}`
  if (cell.kind === 'no-account') return sentences([`${head}: ${BLANK_TERMS['no-account'].label.toLowerCase()}`, asOf(known)])
  return sentences([
    `${head}: ${PROMINENCE_TERMS[cell.prominence].label.toLowerCase()} (${cell.words})`,
    `Rule: ${cell.because}`,
    cell.eventId && `About: ${eventName(known, cell.eventId)}`,
    `Known since ${formatDate(cell.knownOn)}`,
    sourceWords(known, cell.sourceIds),
    asOf(known),
  ])
}

/** A claim as it may be cited, with its quotation and its sources. */
export function claimCitation(claim: Claim, known: KnownDossier): string {
  return sentences([
    `${speakerOf(claim, known)}: ${claim.text}`,
    claim.quote && `“${claim.quote}”`,
    claim.statedOn && `Stated ${formatDate(claim.statedOn)}`,
    claim.locator,
    sourceWords(known, claim.sourceIds),
    `Known since ${formatDate(claim.knownOn)}`,
    asOf(known),
  ])
}

const asOf = (known: KnownDossier) => `As known on ${formatDate(known.date)}`

function sourceWords(known: KnownDossier, ids: readonly string[]): string {
  const named = shownSources(known, ids).map((source) => {
    if (source.title === undefined) return source.id
    const day = source.publishedOn ? formatDate(source.publishedOn) : 'undated'
    return [source.publisher, `“${source.title}”`, day, source.url].filter(Boolean).join(', ')
  })
  return `Sources: ${named.join('; ')}`
}

const sentences = (parts: readonly (string | undefined)[]) =>
  parts.flatMap((part) => (part ? [/[.!?”]$/.test(part) ? part : `${part}.`] : [])).join(' ')
