import { useCallback, useRef, useState } from 'react'
import type { Api } from '../api/client'
import type { AppConfig } from '../api/config'
import type { PanelId } from '../filters/parameters'
import { useFilters } from '../filters/useFilters'
import { pageWords } from '../lib/strings/page'
import { useNarrow } from '../ui/useNarrow'
import styles from './App.module.css'
import { BottomLine } from './BottomLine'
import { badgeFor, useOnline, versionNotices } from './dataStatus'
import { rememberChoice, rememberedChoice } from './deviceChoices'
import { FilterBar } from './FilterBar'
import { Header } from './Header'
import { ChangesRibbon } from './laterPanels'
import { Embedded, Handout, Presenting, PrintHead } from './laterParts'
import { NewVersion } from './NewVersion'
import { Notices } from './Notices'
import { type Card, PageCards } from './PageCards'
import { Panels } from './Panels'
import { Behind } from './PanelsMain'
import { pageKeys } from './pageKeys'
import { Ribbon } from './Ribbon'
import { UrlCards } from './UrlCards'
import { useAsOf } from './useAsOf'
import { useBottomLine } from './useBottomLine'
import { useChanges } from './useChanges'
import { useDossier } from './useDossier'
import { useKeys } from './useKeys'
import { usePanelFocus } from './usePanelFocus'
import { usePanels } from './usePanels'
import { usePlay } from './usePlay'
import { usePrintKey } from './usePrintKey'
import { useRefresh } from './useRefresh'
import { useRested } from './useRested'
import { useSearchKey } from './useSearchKey'
import { useTheme } from './useTheme'

type Props = { api: Api; config: AppConfig; notices: readonly string[] }

/** The page: the facts cut to a date, three panels that draw them, and what concerns all of them. */
export function App({ api, config, notices }: Props) {
  const [filters, set] = useFilters()
  const loaded = useDossier(api)
  const asOf = useAsOf(loaded.dossier, loaded.latest, filters, config)
  const play = usePlay(asOf, asOf.subject?.date, set)
  const theme = useTheme(filters, set)
  const online = useOnline()
  const refresh = useRefresh(config.refreshSeconds)
  const [card, setCard] = useState<Card>()
  const [keysOn, setKeysOn] = useState(() => rememberedChoice('keys') !== 'off')
  const searchRef = useRef<HTMLInputElement>(null)
  const { known } = asOf
  const [subject, setSubject] = useState<PanelId>('commitments')
  const openExport = useCallback(
    (panel?: PanelId) => {
      setSubject(panel ?? filters.panel ?? 'commitments')
      setCard('export')
    },
    [filters.panel],
  )
  const badge = badgeFor(api, loaded, online)

  useKeys(
    pageKeys({
      known,
      filters,
      set,
      asOf,
      search: () => setCard('search'),
      help: () => setCard('help'),
      present: () => setCard('start'),
      addStep: () => setCard('add'),
      play: play.toggle,
      download: () => openExport(),
    }),
    keysOn && filters.brief === null,
  )
  useSearchKey(() => setCard('search'), filters.brief === null)
  const switchKeys = (on: boolean) => {
    rememberChoice('keys', on ? null : 'off')
    setKeysOn(on)
  }

  // The questions print as they stand.
  usePrintKey(() => setCard('print'), filters.brief === null && filters.panel !== 'questions' && card !== 'print')
  const { panels, states, large, settled, behind } = usePanels(known, filters, set, loaded.reports)
  const rested = useRested(settled)
  usePanelFocus(large, filters.brief !== null)
  const bottomLine = useBottomLine(panels.changes.known, panels.changes.filters, states)
  const changes = useChanges({ ...panels.changes, dossier: loaded.dossier, days: asOf.days, latest: loaded.latest })
  const shownPanels = (
    <Behind value={behind || known.date !== asOf.date}>
      <Panels
        {...{ panels, large, settled, changes, findings: bottomLine, dossier: loaded.dossier }}
        onExport={filters.brief === null ? openExport : undefined}
      />
    </Behind>
  )
  // On a phone the bottom line comes first.
  const narrow = useNarrow()
  const bar = { known, filters, set, searchRef, onSearch: () => setCard('search') }
  const cards = <UrlCards known={known} filters={filters} set={set} reports={loaded.reports} />
  const onPaper = {
    ...{ filters, loaded, opensAt: config.opensAt, date: asOf.date, badge, title: loaded.meta?.title ?? pageWords.name },
    onClose: () => setCard(undefined),
  }
  if (card === 'print') return <Handout given={{ ...onPaper, preview: true }} />
  if (filters.brief !== null || filters.briefdata !== null) {
    const onTheme = () => theme.choose(theme.chosen === 'projector' ? null : 'projector')
    const shown = panels.questions.filters
    const given = { filters, shown, set, loaded, opensAt: config.opensAt, badge, letters: keysOn, onTheme, bottomLine }
    return (
      <Presenting
        given={{
          ...given,
          children: (
            <>
              {shownPanels}
              {cards}
            </>
          ),
        }}
      />
    )
  }
  if (filters.embed !== null && large !== null) {
    const title = config.title ?? pageWords.name
    const inside = (
      <>
        {shownPanels}
        {cards}
      </>
    )
    return <Embedded given={{ title, filters, date: asOf.date, badge, children: inside }} />
  }
  return (
    <div className={styles.page} data-large={large ?? undefined}>
      <a href="#panels" className={styles.skip}>
        {pageWords.skip}
      </a>
      <div className={styles.top}>
        <Header
          title={config.title ?? pageWords.name}
          subtitle={loaded.meta?.title}
          asOf={asOf}
          play={play}
          set={set}
          status={{ badge, loaded, refresh }}
          theme={theme}
          panel={filters.panel}
          onData={() => setCard('data')}
          onPresent={() => setCard('start')}
          onBrief={() => setCard('tray')}
          onShare={() => setCard('share')}
          onExport={() => openExport()}
          onHelp={() => setCard('help')}
        />
        {!narrow && <FilterBar {...bar} />}
        <Notices given={[...notices, ...versionNotices(loaded)]} asOf={asOf.notice} known={known} filters={filters} />
        <NewVersion />
        <BottomLine items={bottomLine} />
        {narrow && <FilterBar {...bar} />}
        {large !== 'changes' && (
          <Ribbon onHelp={large === null ? () => setCard('help') : undefined}>
            {settled && loaded.latest !== undefined && (
              <ChangesRibbon given={{ ...panels.changes, ...changes, hidden: asOf.hidden }} />
            )}
          </Ribbon>
        )}
      </div>
      {large === 'questions' && (
        <PrintHead given={{ title: config.title ?? pageWords.name, subtitle: loaded.meta?.title, known, filters, badge }} />
      )}
      {shownPanels}
      {cards}
      <PageCards
        {...{
          card,
          setCard,
          api,
          config,
          loaded,
          filters,
          set,
          asOf,
          badge,
          refresh,
          theme,
          play,
          changes,
          subject,
          searchRef,
        }}
        keys={{ keysOn, onKeysOn: switchKeys }}
      />
      {rested && large !== 'questions' && <Handout given={{ ...onPaper, preview: false }} />}
    </div>
  )
}
