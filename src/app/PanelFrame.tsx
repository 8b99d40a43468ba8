import type { ReactNode } from 'react'
import { panelNames } from '../lib/strings/panelNames'
import { visibleText } from '../lib/text'
import panel from '../ui/Panel.module.css'
import type { MainPanel } from './BottomLine'
import own from './FirstDrawing.module.css'

type Props = {
  id: MainPanel
  finding: string | undefined
  /** Drawn by the build: what it finds is hidden where it may not be true (`public/first.js`). */
  early?: boolean
  children: ReactNode
}

/** A panel before its drawing: its name and what it shows, in their places. */
export function PanelFrame({ id, finding, early, children }: Props) {
  return (
    <section className={`${panel.panel} ${own.frame}`} aria-label={panelNames[id]}>
      <header className={panel.head}>
        <p className={`${panel.name} ${own.name}`}>{panelNames[id]}</p>
        {finding !== undefined && (
          <h2 data-figures={early} className={`${panel.finding} ${own.finding}`}>
            {visibleText(finding)}
          </h2>
        )}
      </header>
      {children}
    </section>
  )
}
