import { toggled } from '../filters/matches'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { filterWords } from '../lib/strings/filterBar'
import { nameOf } from '../panels/lookUp'
import type { KnownDossier } from '../record/dossier'
import { DataText } from '../ui/DataText'
import styles from './FilterBar.module.css'

type Props = { known: KnownDossier; filters: Filters; set: SetFilters }

/** The parties to narrow by, in a small list of tick boxes. */
export function PartyFilter({ known, filters, set }: Props) {
  const parties = known.parties.toSorted((a, b) => a.order - b.order)
  const [only] = filters.party
  const words =
    only === undefined
      ? filterWords.allParties
      : filters.party.length === 1
        ? nameOf(parties, only)
        : filterWords.someParties(filters.party.length)
  return (
    <>
      <button
        type="button"
        popoverTarget="party-filter"
        className={styles.partyButton}
        aria-label={filterWords.partiesAre(words)}
      >
        <DataText>{words}</DataText> <span aria-hidden="true">▾</span>
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a popover in all browsers */}
      <div id="party-filter" popover="auto" role="group" aria-label={filterWords.parties} className={styles.parties}>
        {parties.map((party) => (
          <label key={party.id} className={styles.party}>
            <input
              type="checkbox"
              checked={filters.party.includes(party.id)}
              onChange={() => set({ party: toggled(filters.party, party.id) })}
            />
            <DataText>{party.name}</DataText>
          </label>
        ))}
      </div>
    </>
  )
}
