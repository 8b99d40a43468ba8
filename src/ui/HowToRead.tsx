import { panelWords } from '../lib/strings/panel'
import { Definition } from './Definition'
import styles from './HowToRead.module.css'

/** A small sign beside a panel's name; a press says how the panel is read. */
export function HowToRead({ name, children }: { name: string; children: string }) {
  return (
    <Definition className={styles.sign} label={panelWords.howToRead(name)} definition={children}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.8" />
        <path d="M6 6.4a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5M8 11.4v.3" />
      </svg>
    </Definition>
  )
}
