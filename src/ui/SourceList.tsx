import { formatDate } from '../lib/dates'
import { locale } from '../lib/language'
import { SOURCE_KIND_LABELS } from '../lib/strings/cardTerms'
import { sharedWords } from '../lib/strings/shared'
import { sourceWords } from '../lib/strings/sourceList'
import { safeLink } from '../lib/text'
import type { SourceKind } from '../lib/vocabulary'
import { DataText } from './DataText'
import styles from './SourceList.module.css'

/** A source as it is shown; without a title it is one that the data do not hold. */
export type ShownSource = {
  id: string
  title?: string
  publisher?: string
  url?: string | null
  publishedOn?: string | null
  kind?: SourceKind
  language?: string | undefined
  note?: string | undefined
}

/** The sources of a fact, each with publisher, date and a link whose host is shown. */
export function SourceList({ sources }: { sources: readonly ShownSource[] }) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  )
}

function SourceLine({ source }: { source: ShownSource }) {
  if (source.title === undefined) return <span className={styles.detail}>{sourceWords.notLoaded(source.id)}</span>
  const link = safeLink(source.url ?? null)
  return (
    <>
      {link ? (
        <a href={link.href} target="_blank" rel="noopener noreferrer">
          <DataText>{source.title}</DataText>
        </a>
      ) : (
        <DataText>{source.title}</DataText>
      )}
      <span className={styles.detail}>
        {[
          source.publisher,
          source.kind && SOURCE_KIND_LABELS[source.kind],
          source.publishedOn ? formatDate(source.publishedOn) : sharedWords.undated,
          source.language && sourceWords.inLanguage(languageName(source.language)),
          link?.host ?? sourceWords.noAddress,
        ]
          .filter(Boolean)
          .map((part, i) => (
            // Publisher and host may be one word.
            <span key={`${i === 0 ? 'publisher' : ''} ${part}`}>
              {i > 0 && ' · '}
              <DataText>{part ?? ''}</DataText>
            </span>
          ))}
      </span>
      {source.note !== undefined && (
        <span className={styles.detail}>
          <DataText>{source.note}</DataText>
        </span>
      )}
    </>
  )
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
