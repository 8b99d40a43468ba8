import { useEffect, useState } from 'react'
import type { PanelId } from '../filters/parameters'
import { viewFrom } from '../filters/views'
import type { StepFacts } from './run'
import styles from './Tray.module.css'

/** A drawing of each panel's kind, 48 by 27: lines, cells, marks in lanes, paragraphs. */
const SHAPES: Partial<Record<PanelId | 'none', string>> = {
  none: 'M4 6h40M4 14h34M4 22h38',
  commitments: 'M4 23h40M4 23v-19M6 21h8v-3h10v-3h8v-4h10M4 6h40',
  matrix: 'M4 4h40v19h-40zM4 10h40M4 16h40M16 4v19M28 4v19',
  timeline: 'M4 8h40M4 19h40M10 5v6M22 5v6M36 5v6M15 16v6M30 16v6',
  changes: 'M4 6h16M28 6h16M22 6h4M4 14h16M28 14h16M22 14h4M4 22h16M28 22h16M22 22h4',
  questions: 'M4 5h12M20 5h24M20 9h20M4 16h10M20 16h24M20 20h16',
}

type Props = { address: string; facts: StepFacts | undefined; className?: string | undefined }

/** The small picture of a step: its view as it stands, or until that is drawn what kind of panel it shows. */
export function StepPicture({ address, facts, className = styles.picture }: Props) {
  const [drawn, setDrawn] = useState<{ address: string; source: string | undefined }>()
  useEffect(() => {
    let over = false
    void facts?.pictureOf(address).then((source) => !over && setDrawn({ address, source }))
    return () => {
      over = true
    }
  }, [address, facts])
  if (drawn?.address === address && drawn.source !== undefined) return <img className={className} src={drawn.source} alt="" />
  return (
    <svg className={className} viewBox="0 0 48 27" aria-hidden="true">
      <path d={SHAPES[viewFrom(address).panel ?? 'none'] ?? SHAPES.none} />
    </svg>
  )
}
