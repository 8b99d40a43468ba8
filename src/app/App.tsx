import { useRef, useState } from 'react'
import type { Api } from '../api/client'
import type { AppConfig } from '../api/config'
import { useFilters } from '../filters/useFilters'
import styles from './App.module.css'
import { BottomLine } from './BottomLine'
import { badgeFor, useOnline, versionNotices } from './dataStatus'
import { rememberChoice, rememberedChoice } from './deviceChoices'
import { FilterBar } from './FilterBar'
import { Header } from './Header'
import { ChangesRibbon } from './laterPanels'
import { BriefTray, DataDrawer, Handout, HelpDialog, Presenting, Search, ShareDialog, StartBrief } from './laterParts'
import { NewVersion } from './NewVersion'
import { Notices } from './Notices'
import { Panels } from './Panels'
import { PrintHead } from './PrintHead'
import { pageKeys } from './pageKeys'
import { UrlCards } from './UrlCards'
import { useAsOf } from './useAsOf'
import { useBottomLine } from './useBottomLine'
import { useChanges } from './useChanges'
import { useDossier } from './useDossier'
import { useKeys } from './useKeys'
import { usePanels } from './usePanels'
import { usePlay } from './usePlay'
import { usePrintKey } from './usePrintKey'
import { useRefresh } from './useRefresh'
import { useSearchKey } from './useSearchKey'
import { useTheme } from './useTheme'

type Props = { api: Api; config: AppConfig; notices: readonly string[] }

type Card = 'data' | 'share' | 'help' | 'start' | 'tray' | 'add' | 'print' | 'search'

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
    }),
    keysOn && filters.brief === null,
  )
  useSearchKey(() => setCard('search'), filters.brief === null)
  const switchKeys = (on: boolean) => {
    rememberChoice('keys', on ? null : 'off')
    setKeysOn(on)
  }

  // The questions print as they stand; the rest is laid out for paper first.
  usePrintKey(() => setCard('print'), filters.brief === null && filters.panel !== 'questions' && card !== 'print')
  const { panels, states, large, settled } = usePanels(known, filters, set, loaded.reports)
  const bottomLine = useBottomLine(known, filters, states)
  const changes = useChanges({ ...panels.changes, dossier: loaded.dossier, days: asOf.days, latest: loaded.latest })
  const shownPanels = <Panels panels={panels} large={large} dossier={loaded.dossier} settled={settled} changes={changes} />
  const cards = <UrlCards known={known} filters={filters} set={set} reports={loaded.reports} />

  if (card === 'print') {
    const given = { filters, loaded, opensAt: config.opensAt, date: asOf.date, badge, title: loaded.meta?.title ?? 'Readout' }
    return <Handout given={{ ...given, onClose: () => setCard(undefined) }} />
  }
  if (filters.brief !== null || filters.briefdata !== null) {
    const onTheme = () => theme.choose(theme.chosen === 'projector' ? null : 'projector')
    const given = { filters, set, loaded, opensAt: config.opensAt, badge, letters: keysOn, onTheme, bottomLine }
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
  return (
    <div className={styles.page} data-large={large ?? undefined}>
      <a href="#panels" className={styles.skip}>
        Skip to the panels
      </a>
      <div className={styles.top}>
        <Header
          title={config.title ?? 'Readout'}
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
          onHelp={() => setCard('help')}
        />
        <FilterBar known={known} filters={filters} set={set} searchRef={searchRef} onSearch={() => setCard('search')} />
        <Notices given={[...notices, ...versionNotices(loaded)]} asOf={asOf.notice} known={known} filters={filters} />
        <NewVersion />
        <BottomLine items={bottomLine} />
        {large !== 'changes' && (
          <div className={styles.ribbon}>
            {settled && <ChangesRibbon given={{ ...panels.changes, ...changes, hidden: asOf.hidden }} />}
          </div>
        )}
      </div>
      {large === 'questions' && (
        <PrintHead
          title={config.title ?? 'Readout'}
          subtitle={loaded.meta?.title}
          known={known}
          filters={filters}
          badge={badge}
        />
      )}
      {shownPanels}
      {cards}
      {card === 'data' && <DataDrawer given={{ api, loaded, badge, refresh, onClose: () => setCard(undefined) }} />}
      {card === 'share' && <ShareDialog given={{ filters, date: asOf.date, onClose: () => setCard(undefined) }} />}
      {card === 'search' && (
        <Search
          given={{
            ...{ known, dossier: loaded.dossier, latest: loaded.latest, set, subject: asOf.subject?.date },
            ...{ choose: theme.choose, open: setCard, play: play.toggle },
            filterByWords: () => searchRef.current?.focus(),
            onClose: () => setCard(undefined),
          }}
        />
      )}
      {card === 'start' && <StartBrief given={{ filters, set, onStarted: () => setCard(undefined) }} />}
      {(card === 'tray' || card === 'add') && (
        <BriefTray
          given={{
            ...{ filters, set, loaded, opensAt: config.opensAt, date: asOf.date },
            adding: card === 'add',
            onClose: () => setCard(undefined),
          }}
        />
      )}
      {card === 'help' && <HelpDialog given={{ keysOn, onKeysOn: switchKeys, onClose: () => setCard(undefined) }} />}
    </div>
  )
}
