import { type RefObject, useContext, useLayoutEffect, useRef } from 'react'
import { Presented } from '../../ui/presented'

/** How much of the larger letters is taken, from all to a little less than none: what is not, leaves the smallest size for a room. */
const ROOM = [1, 0.75, 0.5, 0.25, 0, -0.25]
/** From so many questions on there is no room for larger letters. */
const MANY = 3

/**
 * On a stage, the largest letters with which the sheet fits what scrolls it: a room cannot scroll. Sets `--room` on the sheet (see the
 * styles). Where nothing fits, letters keep the size of other steps and the sheet scrolls.
 */
export function useLetters(questions: number): RefObject<HTMLOListElement | null> {
  const ref = useRef<HTMLOListElement>(null)
  const presented = useContext(Presented)
  useLayoutEffect(() => {
    const sheet = ref.current
    const body = sheet?.parentElement
    if (!presented || !sheet || !body) return
    const fits = (room: number) => {
      sheet.style.setProperty('--room', String(room))
      return body.scrollHeight <= body.clientHeight + 1
    }
    const choose = () => {
      if (body.clientHeight === 0) return
      if (!ROOM.filter((room) => questions < MANY || room <= 0).some(fits)) sheet.style.setProperty('--room', '0')
    }
    choose()
    // Only the frame is watched: what a reader opens in the sheet scrolls, and no letter moves under it.
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(choose)
    observer?.observe(body)
    let over = false
    void document.fonts?.ready.then(() => {
      if (!over) choose()
    })
    return () => {
      over = true
      observer?.disconnect()
    }
  }, [presented, questions])
  return ref
}
