import { formatDate } from '../../lib/dates'
import { formatCount, formatShare } from '../../lib/numbers'
import { listWords } from '../../lib/phrases'
import { COMPLETENESS_LABELS } from '../../lib/strings/cardTerms'
import { accountWords } from '../../lib/strings/matrixCards'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { Glossed } from '../../ui/Glossed'
import { SourceList } from '../../ui/SourceList'
import { nameOf, shownSources } from '../lookUp'
import styles from './Card.module.css'
import { eventName } from './eventWords'

type Props = { accountId: string; known: KnownDossier; onClose: () => void }

/** One account of an event: what kind of text it is, how whole, its order, its words on each issue, its caveat. */
export function AccountCard({ accountId, known, onClose }: Props) {
  const account = known.accounts.find((a) => a.id === accountId)
  if (!account) return null
  const names = (ids: readonly string[]) => <DataText>{listWords(ids.map((id) => nameOf(known.issues, id)))}</DataText>
  const words = Object.entries(account.wordsByIssue ?? {}).toSorted(([, a], [, b]) => b - a)
  const shareOf = (n: number) => (account.words ? formatShare(Math.round((100 * n) / account.words) / 100) : undefined)
  return (
    <Dialog
      eyebrow={<DataText>{`${nameOf(known.parties, account.partyId)} · ${account.type}`}</DataText>}
      title={<DataText>{account.title}</DataText>}
      onClose={onClose}
    >
      <FactList
        rows={[
          {
            key: 'event',
            name: <Glossed term="account">{accountWords.of}</Glossed>,
            value: <DataText>{eventName(known, account.eventId)}</DataText>,
          },
          { key: 'day', name: accountWords.published, value: formatDate(account.publishedOn) },
          { key: 'known', name: sharedWords.knownSince, value: formatDate(account.knownOn) },
          { key: 'whole', name: accountWords.held, value: COMPLETENESS_LABELS[account.completeness] },
          {
            key: 'words',
            name: accountWords.length,
            value: account.words === undefined ? undefined : accountWords.words(account.words),
          },
          {
            key: 'order',
            name: accountWords.order,
            value: account.order && (
              <ol>
                {account.order.map((id, i) => (
                  <li key={id}>
                    {i + 1} <DataText>{nameOf(known.issues, id)}</DataText>
                  </li>
                ))}
              </ol>
            ),
          },
          {
            key: 'byIssue',
            name: accountWords.byIssue,
            value:
              words.length === 0
                ? undefined
                : words.map(([id, n]) => (
                    <p key={id}>
                      <DataText>{nameOf(known.issues, id)}</DataText>: {accountWords.count(formatCount(n), shareOf(n))}
                    </p>
                  )),
          },
          {
            key: 'none',
            name: accountWords.onNone,
            value: account.unassignedWords && accountWords.words(account.unassignedWords),
          },
          {
            key: 'silent',
            name: accountWords.silent,
            value: account.notMentioned?.length ? names(account.notMentioned) : undefined,
          },
          { key: 'caveat', name: accountWords.caveat, value: account.caveat && <DataText>{account.caveat}</DataText> },
        ]}
      />
      <h3 className={styles.heading}>{sharedWords.sources}</h3>
      <SourceList sources={shownSources(known, account.sourceIds)} />
    </Dialog>
  )
}
