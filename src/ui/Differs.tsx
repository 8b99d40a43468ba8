import { useContext } from 'react'
import { panelWords } from '../lib/strings/panel'
import { Differing } from './compared'
import styles from './Differs.module.css'

/** A mark beside a fact that differs between the two days compared; nothing beside any other. */
export function Differs({ of }: { of: string }) {
  if (!useContext(Differing).has(of)) return null
  return (
    <span className={styles.mark} title={panelWords.differs}>
      <span aria-hidden="true">◆</span>
      <span className="visually-hidden">{panelWords.andDiffers}</span>
    </span>
  )
}
