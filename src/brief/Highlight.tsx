import { useLayoutEffect, useRef, useState } from 'react'
import styles from './Stage.module.css'

const NAMED = ['[aria-label]', 'th', 'td', 'li', 'button', 'dt', 'dd', 'text', '[role="gridcell"]'].join()
const LOOK_AGAIN_MS = 500
const ROOM = 3

type Box = { left: number; top: number; width: number; height: number }

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? ''

/** The smallest thing inside whose name holds the words, whatever their case. */
export function findNamed(inside: ParentNode, words: string): Element | undefined {
  const wanted = words.toLowerCase()
  const found = [...inside.querySelectorAll(NAMED)].filter((e) => nameOf(e).toLowerCase().includes(wanted))
  return found.toSorted((a, b) => nameOf(a).length - nameOf(b).length)[0]
}

/** A ring about the mark that a step names: a point, a cell, an event. Drawn over the view, it changes nothing in it. */
export function Highlight({ words, zoom }: { words: string; zoom: number }) {
  const layer = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<Box>()
  // At once: paper is taken as soon as it stands.
  useLayoutEffect(() => {
    const look = () => {
      const stage = layer.current?.parentElement
      const mark = stage && findNamed(stage, words)
      if (!stage || !mark) return setBox(undefined)
      const [at, from] = [mark.getBoundingClientRect(), stage.getBoundingClientRect()]
      const next = {
        left: (at.left - from.left) / zoom - ROOM,
        top: (at.top - from.top) / zoom - ROOM,
        width: at.width / zoom + 2 * ROOM,
        height: at.height / zoom + 2 * ROOM,
      }
      setBox((old) =>
        old && Object.entries(next).every(([k, v]) => Object.entries(old).some((o) => o[0] === k && o[1] === v)) ? old : next,
      )
    }
    look()
    const timer = window.setInterval(look, LOOK_AGAIN_MS)
    return () => window.clearInterval(timer)
  }, [words, zoom])
  return (
    <div ref={layer} className={styles.rings} aria-hidden="true">
      {box && <div className={styles.ring} style={box} />}
    </div>
  )
}

/** The same on paper: the mark itself is outlined, and the ring is where the mark is however the sheet is laid out. */
export function RingOnPaper({ words }: { words: string }) {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    let ringed: Element | undefined
    const look = () => {
      const mark = place.current?.parentElement ? findNamed(place.current.parentElement, words) : undefined
      if (mark === ringed) return
      ringed?.removeAttribute('data-ringed')
      mark?.setAttribute('data-ringed', '')
      ringed = mark
    }
    look()
    const timer = window.setInterval(look, LOOK_AGAIN_MS)
    return () => {
      window.clearInterval(timer)
      ringed?.removeAttribute('data-ringed')
    }
  }, [words])
  return <span ref={place} hidden />
}
