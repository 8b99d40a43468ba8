import { formatDate, type IsoDate } from '../../lib/dates'
import { matrixCardWords } from '../../lib/strings/matrixCards'
import { DataText } from '../../ui/DataText'
import styles from './Card.module.css'

export type HistoryStep = { key: string; knownOn: IsoDate; label: string; text: string; detail?: string | undefined }

/** How something changed: one line a step, oldest first, the last one in force. */
export function History({ steps }: { steps: readonly HistoryStep[] }) {
  return (
    <>
      <h3 className={styles.heading}>{matrixCardWords.changed}</h3>
      <ol className={styles.steps}>
        {steps.map((step, i) => (
          <li key={step.key} aria-current={i === steps.length - 1 ? 'true' : undefined}>
            <span className={styles.stepDay}>{formatDate(step.knownOn, 'medium')}</span>
            <span>
              <strong>{step.label}</strong> · <DataText>{step.text}</DataText>
              {step.detail !== undefined && (
                <span className={styles.detail}>
                  {' '}
                  <DataText>{step.detail}</DataText>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
