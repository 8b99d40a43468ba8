import type { Position } from '../../api/positions'
import { formatDate } from '../../lib/dates'
import { matrixCardWords } from '../../lib/strings/matrixCards'
import { sharedWords } from '../../lib/strings/shared'
import { BLANK_TERMS, PROMINENCE_TERMS, type Term } from '../../lib/strings/terms'
import { byId, type KnownDossier } from '../../record/dossier'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { Glossed } from '../../ui/Glossed'
import { SourceList } from '../../ui/SourceList'
import { nameOf, shownSources } from '../lookUp'
import styles from './Card.module.css'
import { ClaimEntry } from './ClaimEntry'
import { ConfidenceWords } from './ConfidenceWords'
import { type Cell, levelOf } from './cells'
import { cellCitation } from './citation'
import { Disputes } from './Disputes'
import { eventName } from './eventWords'
import { History } from './History'
import { LevelGlyph } from './LevelGlyph'
import { notesOf } from './notesOf'

type Props = { cell: Cell; known: KnownDossier; onClaim: (claimId: string) => void; onClose: () => void }

/** What stands behind a cell: the rule applied, the claims, its history, what is disputed, the sources. */
export function CellCard({ cell, known, onClaim, onClose }: Props) {
  const disputes = known.disputes.filter((dispute) => dispute.issueId === cell.issueId)
  return (
    <Dialog
      eyebrow={<DataText>{`${nameOf(known.issues, cell.issueId)} · ${nameOf(known.parties, cell.partyId)}`}</DataText>}
      title={cell.kind === 'level' ? <DataText>{cell.words}</DataText> : BLANK_TERMS['no-account'].label}
      onClose={onClose}
      actions={<CopyButton text={() => cellCitation(cell, known)}>{sharedWords.copyCitation}</CopyButton>}
    >
      <FactList rows={factsOf(cell, known)} />
      {cell.kind === 'level' && <Claims ids={cell.claimIds} known={known} onClaim={onClaim} />}
      {cell.history.length > 0 && <CellHistory cell={cell} known={known} />}
      {disputes.length > 0 && (
        <>
          <h3 className={styles.heading}>{matrixCardWords.disputed}</h3>
          <Disputes disputes={disputes} known={known} />
        </>
      )}
      {cell.kind === 'level' && (
        <>
          <h3 className={styles.heading}>{sharedWords.sources}</h3>
          <SourceList sources={shownSources(known, cell.sourceIds)} />
        </>
      )}
    </Dialog>
  )
}

const termFor = (prominence: Position['prominence'] | undefined): Term =>
  prominence === null || prominence === undefined ? BLANK_TERMS['no-account'] : PROMINENCE_TERMS[prominence]

function factsOf(cell: Cell, known: KnownDossier) {
  const term = termFor(levelOf(cell))
  const row = cell.kind === 'level' ? cell : cell.stated
  const notes = cell.kind === 'level' ? cell.notes : []
  return [
    {
      key: 'level',
      name: <Glossed term="prominence">{matrixCardWords.level}</Glossed>,
      value: (
        <>
          <span className={styles.level}>
            {cell.kind === 'level' && <LevelGlyph level={cell.prominence} />}
            <strong>{term.label}</strong>
          </span>
          <p className={styles.detail}>{term.definition}</p>
        </>
      ),
    },
    { key: 'because', name: matrixCardWords.rule, value: row && <DataText>{row.because}</DataText> },
    {
      key: 'event',
      name: matrixCardWords.accountsOf,
      value: row?.eventId && <DataText>{eventName(known, row.eventId)}</DataText>,
    },
    {
      key: 'known',
      name: <Glossed term="knownSince">{sharedWords.knownSince}</Glossed>,
      value: row && formatDate(row.knownOn),
    },
    {
      key: 'confidence',
      name: <Glossed term="confidence">{sharedWords.confidence}</Glossed>,
      value: row?.confidence && <ConfidenceWords confidence={row.confidence} reason={row.confidenceReason} />,
    },
    { key: 'notes', name: sharedWords.note, value: notesOf(notes) },
  ]
}

function Claims({ ids, known, onClaim }: { ids: readonly string[]; known: KnownDossier; onClaim: (id: string) => void }) {
  const claims = byId(known.claims)
  if (ids.length === 0) return <p className={styles.absent}>{matrixCardWords.noClaim}</p>
  return (
    <>
      <h3 className={styles.heading}>{matrixCardWords.claims(ids.length)}</h3>
      <ul>
        {ids.map((id) => {
          const claim = claims.get(id)
          if (claim) return <ClaimEntry key={id} claim={claim} known={known} onOpen={() => onClaim(id)} />
          return (
            <li key={id} className={styles.entry}>
              {matrixCardWords.unknown}
              <DataText>{id}</DataText> <span className={styles.detail}>{matrixCardWords.notHeld}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function CellHistory({ cell, known }: { cell: Cell; known: KnownDossier }) {
  const now = cell.kind === 'level' ? { ...cell, id: cell.positionId } : cell.stated
  const steps = now ? [...cell.history, now] : cell.history
  return (
    <History
      steps={steps.map((step) => ({
        key: step.id,
        knownOn: step.knownOn,
        label: termFor(step.prominence).label,
        text: step.words,
        detail: step.eventId && eventName(known, step.eventId),
      }))}
    />
  )
}
