import { formatDate } from '../../lib/dates'
import { questionsWords } from '../../lib/strings/questions'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { publishers } from '../lookUp'
import type { QuestionsView } from './model'
import styles from './QuestionsPanel.module.css'

/** The same rows as a table. */
export function QuestionsTable({ view, known }: { view: QuestionsView; known: KnownDossier }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{questionsWords.table(formatDate(known.date))}</caption>
      <thead>
        <tr>
          {Object.values(questionsWords.heads).map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <DataText>{row.question}</DataText>
            </th>
            <td>
              <DataText>{row.answer.text}</DataText>
              {row.disputes.length > 0 && questionsWords.inDispute}
            </td>
            <td>{formatDate(row.answer.knownOn, 'medium')}</td>
            <td>
              {row.earlier.length === 0
                ? questionsWords.none
                : row.earlier.map((answer) => (
                    <p key={`${answer.knownOn} ${answer.text}`}>
                      {formatDate(answer.knownOn, 'medium')}: <DataText>{answer.text}</DataText>
                    </p>
                  ))}
            </td>
            <td>
              <DataText>
                {publishers(known, row.answer.sourceIds, row.answer.sourceIds.length).names.join(', ') || sharedWords.notLoaded}
              </DataText>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
