import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export type Size = { width: number; height: number }

/**
 * The size of an element, kept up to date; `initial` where nothing can be measured (tests, print preview). Undefined until it stands on
 * the page, before anything of it is painted: what depends on the size is drawn once, not for a guess first.
 */
export function useSize<E extends Element>(initial: Size): [RefObject<E | null>, Size | undefined] {
  const ref = useRef<E>(null)
  const unmeasured = useRef(initial)
  const [size, setSize] = useState<Size>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((old) => {
        if (width === 0) return old ?? unmeasured.current
        return old?.width === width && old.height === height ? old : { width, height }
      })
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
