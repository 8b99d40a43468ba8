import { type Filters, readAddress, writeAddress } from './parameters'

/** The full address of this page with these choices; foreign parameters are left out. */
export function linkTo(choices: Partial<Filters>): string {
  return `${location.origin}${location.pathname}${writeAddress(choices)}`
}

/** What the address held when the page opened that was not understood is told by `addressNotices(currentSearch())`. */
export function currentSearch(): string {
  return location.search
}

/** Opens the page at these choices where its address names none but a language; without a step in the history. */
export function startAt(choices: Partial<Filters>): void {
  const { lang, ...named } = readAddress(location.search)
  if (writeAddress(named) === '')
    history.replaceState(history.state, '', `${location.pathname}${writeAddress({ ...choices, lang })}`)
}
