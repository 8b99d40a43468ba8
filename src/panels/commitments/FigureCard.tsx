import type { CommitmentVersion } from '../../api/commitments'
import { formatDate } from '../../lib/dates'
import { figureCardWords as words } from '../../lib/strings/commitmentCards'
import { BASIS_PHRASES } from '../../lib/strings/commitmentsFinding'
import type { GlossaryTerm } from '../../lib/strings/glossary'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { CopyButton } from '../../ui/CopyButton'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { Glossed } from '../../ui/Glossed'
import { SourceList } from '../../ui/SourceList'
import { nameOf, shownSources } from '../lookUp'
import styles from './Card.module.css'
import type { PledgeView } from './model'
import type { StripFigure } from './strip'
import { amountRange, amountWords } from './wording'

/** Which term of the glossary a figure belongs to; the others are parts of the pledge itself. */
const TERM_OF: Record<string, GlossaryTerm> = {
  'days-left': 'window',
  pace: 'pace',
  needed: 'pace',
  ratio: 'ratio',
  projected: 'projection',
}

/** A figure that we derive: its formula, the inputs filled in, and what they rest on. */
export function FigureCard({
  figure,
  pledge,
  known,
  onClose,
}: {
  known: KnownDossier
  onClose: () => void
  figure: StripFigure
  pledge: PledgeView
}) {
  const { headline, start, terms } = pledge
  const versionOf = (id: string | undefined) => pledge.commitment.versions.find((v) => v.id === id)
  const amount = versionOf(terms.quantity?.versionId)
  const deadline = versionOf(terms.end?.versionId)
  const statedWords = (what: string, v: CommitmentVersion) =>
    words.stated(what, v.statedBy.speaker ?? nameOf(known.parties, v.statedBy.partyId), formatDate(v.statedOn))
  const ids = [
    ...new Set([
      ...(headline?.count.observation.sourceIds ?? []),
      ...(amount?.sourceIds ?? []),
      ...(deadline?.sourceIds ?? []),
    ]),
  ]
  return (
    <Dialog
      title={words.title(figure.name, figure.text)}
      eyebrow={words.eyebrow}
      onClose={onClose}
      actions={
        <CopyButton text={() => words.citation(figure, pledge.commitment.title, formatDate(known.date))}>
          {sharedWords.copyCitation}
        </CopyButton>
      }
    >
      <FactList
        rows={[
          {
            key: 'formula',
            name: <Glossed term={TERM_OF[figure.key] ?? 'pledge'}>{words.heads.formula}</Glossed>,
            value: figure.formula,
          },
          { key: 'filled', name: words.heads.filled, value: figure.filled },
          {
            key: 'q',
            name: words.heads.q,
            value: amount?.quantity && statedWords(amountWords(amount.quantity.value, pledge), amount),
          },
          {
            key: 'v',
            name: words.heads.v,
            value:
              headline &&
              words.counted(amountRange(headline.count, pledge), headline.count.issuer, BASIS_PHRASES[headline.basis]),
          },
          { key: 'p', name: words.heads.p, value: headline && formatDate(headline.count.end) },
          {
            key: 's',
            name: words.heads.s,
            value: start && words.start[start.from](formatDate(start.date)),
          },
          {
            key: 'e',
            name: words.heads.e,
            value: deadline && terms.end && statedWords(formatDate(terms.end.date), deadline),
          },
          { key: 'd', name: words.heads.d, value: formatDate(known.date) },
        ]}
      />
      <p className={styles.caveat}>{words.caveat}</p>
      <h3 className={styles.heading}>{words.sources}</h3>
      <SourceList sources={shownSources(known, ids)} />
    </Dialog>
  )
}
