import { useContext } from 'react'
import { Differing } from './compared'
import styles from './Differs.module.css'

/** A mark beside a fact that differs between the two days compared; nothing beside any other. */
export function Differs({ of }: { of: string }) {
  if (!useContext(Differing).has(of)) return null
  return (
    <span className={styles.mark} title="Differs between the days compared">
      <span aria-hidden="true">◆</span>
      <span className="visually-hidden"> (differs between the days compared)</span>
    </span>
  )
}
