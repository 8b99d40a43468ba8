import { searchWords } from '../lib/strings/search'
import { safeLink } from '../lib/text'
import type { KnownDossier } from '../record/dossier'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import styles from './SearchDialog.module.css'

type Props = { known: Pick<KnownDossier, 'sources'>; id: string; onBack: () => void }

/** A source chosen among the hits: its name, its address or that none is held, and the way back. */
export function SourceHead({ known, id, onBack }: Props) {
  const source = known.sources.find((s) => s.id === id)
  const link = source && safeLink(source.url)
  return (
    <div className={styles.source}>
      <Button onClick={onBack}>{searchWords.allHits}</Button>
      <p className={styles.name}>
        <DataText>{source?.title ?? id}</DataText>
      </p>
      <p className={styles.detail}>
        {source && <DataText>{source.publisher}</DataText>} ·{' '}
        {link ? (
          <a href={link.href} target="_blank" rel="noreferrer noopener">
            {link.host}
          </a>
        ) : (
          searchWords.noAddress
        )}
      </p>
    </div>
  )
}
