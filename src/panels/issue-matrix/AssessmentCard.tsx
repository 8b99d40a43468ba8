import { formatDate } from '../../lib/dates'
import { matrixCardWords } from '../../lib/strings/matrixCards'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { Glossed } from '../../ui/Glossed'
import { SourceList } from '../../ui/SourceList'
import { nameOf, shownSources } from '../lookUp'
import styles from './Card.module.css'
import { ConfidenceWords } from './ConfidenceWords'
import type { AlignmentAssessment, Standing, StatusAssessment } from './cells'
import { Disputes } from './Disputes'
import { History } from './History'
import { termOf } from './StandingCell'

type Props = {
  kind: 'alignment' | 'status'
  issueId: string
  /** The pair compared, in words; for an alignment. */
  pair?: string | undefined
  stands: Standing<AlignmentAssessment | StatusAssessment> | undefined
  known: KnownDossier
  onClose: () => void
}

/** What stands behind an alignment or a status: its definition, the reason, what it was before, the sources. */
export function AssessmentCard({ kind, issueId, pair, stands, known, onClose }: Props) {
  const what = kind === 'alignment' ? matrixCardWords.alignmentOf(pair ?? '') : sharedWords.status
  const eyebrow = <DataText>{`${nameOf(known.issues, issueId)} · ${what}`}</DataText>
  if (!stands) {
    return (
      <Dialog eyebrow={eyebrow} title={matrixCardWords.notAssessed} onClose={onClose}>
        <p>{matrixCardWords.noAssessment(formatDate(known.date))}</p>
      </Dialog>
    )
  }
  const { latest, earlier } = stands
  const term = termOf(latest)
  const disputes = known.disputes.filter((dispute) => dispute.issueId === issueId)
  return (
    <Dialog eyebrow={eyebrow} title={term.label} onClose={onClose}>
      <FactList
        rows={[
          { key: 'means', name: <Glossed term={kind}>{matrixCardWords.means}</Glossed>, value: term.definition },
          { key: 'because', name: matrixCardWords.because, value: <DataText>{latest.because}</DataText> },
          { key: 'known', name: sharedWords.knownSince, value: formatDate(latest.knownOn) },
          {
            key: 'confidence',
            name: sharedWords.confidence,
            value: latest.confidence && <ConfidenceWords confidence={latest.confidence} reason={latest.confidenceReason} />,
          },
          { key: 'note', name: sharedWords.note, value: latest.note && <DataText>{latest.note}</DataText> },
        ]}
      />
      {earlier.length > 0 && (
        <History
          steps={[...earlier, latest].map((step) => ({
            key: step.id,
            knownOn: step.knownOn,
            label: termOf(step).label,
            text: step.because,
          }))}
        />
      )}
      {disputes.length > 0 && (
        <>
          <h3 className={styles.heading}>{matrixCardWords.disputed}</h3>
          <Disputes disputes={disputes} known={known} />
        </>
      )}
      <h3 className={styles.heading}>{sharedWords.sources}</h3>
      <SourceList sources={shownSources(known, latest.sourceIds)} />
    </Dialog>
  )
}
