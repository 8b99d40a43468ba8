import { formatDate } from '../../lib/dates'
import { CHANGE_KIND_WORDS } from '../../lib/strings/changes'
import { changesPanelWords } from '../../lib/strings/changesPanel'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { publishers } from '../lookUp'
import styles from './ChangesPanel.module.css'
import type { ChangesView } from './model'
import { stoodWords, whatWords } from './wording'

/** More rows than this are said, not drawn: they stand in the file of the export. */
const MOST_ROWS = 500

type Props = { view: ChangesView; names: Pick<KnownDossier, 'issues' | 'parties' | 'sources'> }

/** The changes as rows. */
export function ChangesTable({ view, names }: Props) {
  const rows = view.groups.flatMap((g) => g.changes)
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{changesPanelWords.caption(view.count)}</caption>
        <thead>
          <tr>
            {Object.values(changesPanelWords.heads).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((change) => (
            <tr key={change.id}>
              <td>{CHANGE_KIND_WORDS[change.kind]}</td>
              <td>
                <DataText>{whatWords(change, names)}</DataText>
              </td>
              <th scope="row">
                <DataText>{change.title}</DataText>
              </th>
              <td>{change.before ? <DataText>{stoodWords(change.before, names)}</DataText> : '–'}</td>
              <td>
                <DataText>{stoodWords(change.after, names)}</DataText>
              </td>
              <td>{formatDate(change.knownOn, 'medium')}</td>
              <td>
                <DataText>{publishers(names, change.sourceIds, 9).names.join(', ') || sharedWords.notLoaded}</DataText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <p>{changesPanelWords.notListed(rows.length - MOST_ROWS)}</p>}
    </>
  )
}
