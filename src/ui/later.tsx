import { type ComponentType, type ReactNode, startTransition, useContext, useEffect, useRef, useState } from 'react'
import { laterWords } from '../lib/strings/later'
import { sharedWords } from '../lib/strings/shared'
import { Button } from './Button'
import { inTurn } from './inTurn'
import styles from './Panel.module.css'
import { Presented } from './presented'
import { OnSheet } from './startsAsTable'

type Options = {
  /** Names the part in the sentence that says it could not be loaded. A function, because words are read while rendering. */
  what: string | (() => string)
  /** True: the code is fetched as soon as the page's own code runs, not when the part is first drawn; such parts are drawn in turn. */
  atOnce?: boolean
}
type Props<P> = {
  /** What the part itself is given. */
  given: P
  /** Told once the part stands, or is known not to come. */
  onSettled?: (() => void) | undefined
  /** What stands around the word that it is being loaded. */
  frame?: ((inside: ReactNode) => ReactNode) | undefined
}

/**
 * A component whose code comes when it is first drawn. Unlike React.lazy it asks again when the reader says so: a chunk can be
 * missing after a new version was put up, or while the network is gone.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, { what: named, atOnce }: Options) {
  let Loaded: ComponentType<P> | undefined
  /** Whether it was drawn once: what is drawn in turn when the page opens is drawn at once from then on. */
  let stood = false
  const ask = () =>
    load().then((part) => {
      Loaded = part
    })
  let first: Promise<void> | undefined
  if (atOnce) {
    first = ask()
    // Said where the part is drawn; without this the browser would report it a second time.
    first.catch(() => undefined)
  }

  return function Later({ given, onSettled, frame }: Props<P>) {
    // On a stage or a sheet nothing else waits to be drawn, and a room or a printer does.
    const inRoom = [useContext(Presented), useContext(OnSheet)].includes(true)
    const [alone] = useState(inRoom || stood || !atOnce)
    const [state, setState] = useState<'waiting' | 'failed' | 'ready'>(Loaded && alone ? 'ready' : 'waiting')
    const settled = useRef(onSettled)
    settled.current = onSettled
    const drawn = useRef<() => void>(undefined)
    useEffect(() => {
      if (state !== 'waiting') {
        stood ||= state === 'ready'
        drawn.current?.()
        settled.current?.()
        return
      }
      const asked = Loaded ? Promise.resolve() : (first ?? ask())
      first = undefined
      const draw = () => startTransition(() => setState('ready'))
      let gone = false
      const inItsTurn = () =>
        inTurn((done) => {
          drawn.current = done
          if (gone) done()
          else draw()
        })
      asked.then(alone ? draw : inItsTurn, () => setState('failed'))
      return () => {
        gone = true
      }
    }, [state, alone])
    // A part that goes before it was drawn lets the next have its turn.
    useEffect(() => () => drawn.current?.(), [])
    const what = typeof named === 'string' ? named : named()
    if (state === 'failed') {
      return (
        <div className={styles.failure} role="status">
          <p className={styles.failureTitle}>{laterWords.cannotBeShown(what)}</p>
          <p>{laterWords.lost}</p>
          <Button look="plain" onClick={() => setState('waiting')} aria-label={sharedWords.retryOf(what)}>
            {sharedWords.retry}
          </Button>
        </div>
      )
    }
    if (Loaded && state === 'ready') return <Loaded {...given} />
    // Nothing is seen of the others, but a sheet that is to be printed waits for them.
    if (!atOnce) return <span aria-busy="true" hidden />
    const waiting = (
      <p className={styles.waiting} role="status" aria-busy="true">
        {laterWords.loading(what)}
      </p>
    )
    return frame ? frame(waiting) : waiting
  }
}
