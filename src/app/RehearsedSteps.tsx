import { startTransition, useEffect, useState } from 'react'
import type { Brief } from '../brief/brief'
import styles from './Presenting.module.css'
import { StepView } from './StepView'
import type { StepViews } from './stepViews'
import type { LoadedDossier } from './useDossier'
import { whenIdle } from './whenIdle'

/** Time for the code of a panel to come. */
const CODE_MS = 120

type Props = { brief: Brief; step: number; facts: StepViews; loaded: LoadedDossier }

/**
 * Draws each step once out of sight while the room is still, from the next one on: its code, its letters and its cut of the facts are
 * there when it is asked for, by a key or for paper. One is drawn at a time, and gone again.
 */
export function RehearsedSteps({ brief, step, facts, loaded }: Props) {
  const [first] = useState(step)
  const [done, setDone] = useState(0)
  const address = done === 0 ? undefined : brief.steps[(first - 1 + done) % brief.steps.length]?.address
  const over = done >= brief.steps.length
  useEffect(() => {
    if (over) return
    let takeBack: () => void = () => undefined
    const timer = window.setTimeout(() => {
      takeBack = whenIdle(() => startTransition(() => setDone(done + 1)))
    }, CODE_MS)
    return () => {
      window.clearTimeout(timer)
      takeBack()
    }
  }, [done, over])
  if (over || address === undefined) return null
  return (
    <div className={styles.rehearsed} data-presenting="prepared" aria-hidden="true" inert>
      <StepView key={address} address={address} known={facts.knownAt(address)} loaded={loaded} />
    </div>
  )
}
