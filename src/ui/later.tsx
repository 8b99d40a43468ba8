import { type ComponentType, startTransition, useEffect, useRef, useState } from 'react'
import { laterWords } from '../lib/strings/later'
import { sharedWords } from '../lib/strings/shared'
import { Button } from './Button'
import styles from './Panel.module.css'

type Options = {
  /** Names the part in the sentence that says it could not be loaded. A function, because words are read while rendering. */
  what: string | (() => string)
  /** True: the code is fetched as soon as the page's own code runs, not when the part is first drawn. */
  atOnce?: boolean
}
type Props<P> = {
  /** What the part itself is given. */
  given: P
  /** Told once the part stands, or is known not to come. */
  onSettled?: (() => void) | undefined
}

/**
 * A component whose code comes when it is first drawn. Unlike React.lazy it asks again when the reader says so: a chunk can be
 * missing after a new version was put up, or while the network is gone.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, { what: named, atOnce }: Options) {
  let Loaded: ComponentType<P> | undefined
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

  return function Later({ given, onSettled }: Props<P>) {
    const [state, setState] = useState<'waiting' | 'failed' | 'ready'>(Loaded ? 'ready' : 'waiting')
    const settled = useRef(onSettled)
    settled.current = onSettled
    useEffect(() => {
      if (state === 'waiting') {
        const asked = Loaded ? Promise.resolve() : (first ?? ask())
        first = undefined
        asked.then(
          () => startTransition(() => setState('ready')),
          () => setState('failed'),
        )
      } else settled.current?.()
    }, [state])
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
    if (Loaded) return <Loaded {...given} />
    return atOnce ? (
      <p className={styles.waiting} role="status" aria-busy="true">
        {laterWords.loading(what)}
      </p>
    ) : (
      // Nothing is seen of it, but a sheet that is to be printed waits for it.
      <span aria-busy="true" hidden />
    )
  }
}
