import { useState } from 'react'
import { pageWords } from '../lib/strings/page'
import { Button } from '../ui/Button'
import styles from './Notices.module.css'
import { useNewVersion } from './newVersion'

/** Says that a newer version of the page lies ready; the reader decides when to change over. */
export function NewVersion() {
  const takeOver = useNewVersion()
  const [going, setGoing] = useState(false)
  const press = () => {
    if (going) return
    setGoing(true)
    void takeOver?.()
  }
  return (
    <div role="status" className={styles.notices}>
      {takeOver && (
        <p className={styles.notice}>
          {pageWords.newVersion} <Button onClick={press}>{going ? pageWords.changingOver : pageWords.reload}</Button>
        </p>
      )}
    </div>
  )
}
