import type { Filters } from '../filters/parameters'
import { formatDate } from '../lib/dates'
import { panelWords } from '../lib/strings/panel'
import { sharedWords } from '../lib/strings/shared'
import type { KnownDossier } from '../record/dossier'
import panel from '../ui/Panel.module.css'
import styles from './App.module.css'
import { BottomLine, type MainPanel } from './BottomLine'
import { bottomLineTexts } from './bottomLineTexts'
import own from './FirstDrawing.module.css'
import header from './Header.module.css'
import { PanelFrame } from './PanelFrame'
import ribbon from './Ribbon.module.css'
import { WelcomeText } from './Welcome'
import welcome from './Welcome.module.css'

type Props = { title: string; subtitle: string; badge: string; known: KnownDossier; filters: Filters }

const FRAMES: readonly MainPanel[] = ['commitments', 'matrix', 'timeline']

/** What the build draws into the page: the name, the date and the findings, read while the page's code is on its way. */
export function FirstDrawing({ title, subtitle, badge, known, filters }: Props) {
  const texts = bottomLineTexts(known, filters)
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <header className={`${header.header} ${own.header}`}>
          <h1 className={header.title}>
            <span className={header.name}>{title}</span>
            <span className={header.subtitle}>{subtitle}</span>
          </h1>
          <p data-figures className={own.date}>
            {sharedWords.asKnown} <strong>{formatDate(known.date)}</strong>
          </p>
          <p data-figures className={header.badge}>
            {badge}
          </p>
        </header>
        <div className={own.filters} />
        <div data-figures>
          <BottomLine items={FRAMES.map((id) => ({ panel: id, text: texts[id] }))} />
        </div>
        <div className={ribbon.ribbon}>
          <div className={ribbon.changes} />
          <div className={`${welcome.welcome} ${welcome.early}`} data-figures>
            <WelcomeText />
          </div>
        </div>
      </div>
      <main className={styles.panels}>
        {FRAMES.map((id) => (
          <div key={id} id={id} className={styles[id]}>
            <PanelFrame id={id} finding={texts[id]} early>
              <p className={panel.waiting}>{panelWords.loading}</p>
            </PanelFrame>
          </div>
        ))}
      </main>
    </div>
  )
}
