import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether the browser is taking the page for paper, whoever asked for it: true between `beforeprint` and `afterprint`. What is to
 * be printed is drawn before `beforeprint` returns, because the browser takes what stands there then.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
