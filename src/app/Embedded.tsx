import { type ReactNode, useEffect, useRef } from 'react'
import { SIZE_MESSAGE } from '../export/embed'
import { linkTo } from '../filters/links'
import type { Filters } from '../filters/parameters'
import { formatDate, type IsoDate } from '../lib/dates'
import { badgeNames } from '../lib/strings/dataState'
import { pageWords } from '../lib/strings/page'
import { sharedWords } from '../lib/strings/shared'
import { DataText } from '../ui/DataText'
import type { Badge } from './dataStatus'
import styles from './Embedded.module.css'

type Props = { title: string; filters: Filters; date: IsoDate; badge: Badge; children: ReactNode }

/** One panel inside another page: the panel, what it is and as of when, and the way to the whole page. */
export function Embedded({ title, filters, date, badge, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const page = ref.current
    if (!page || window.parent === window) return
    // Only a number: any page may show the panel, and may know how high it is.
    const tell = () => window.parent.postMessage({ type: SIZE_MESSAGE, height: page.scrollHeight }, '*')
    const watch = new ResizeObserver(tell)
    watch.observe(page)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={ref} className={styles.embedded} data-embedded>
      <header className="visually-hidden">
        <h1>
          <DataText>{title}</DataText>
        </h1>
      </header>
      {children}
      <footer className={styles.foot}>
        <strong>{badgeNames[badge]}</strong> {sharedWords.asKnownOn(formatDate(date))} ·{' '}
        <a href={linkTo({ ...filters, embed: null })} target="_blank" rel="noopener">
          <DataText>{title}</DataText>
          {pageWords.wholePage}
        </a>
      </footer>
    </div>
  )
}
