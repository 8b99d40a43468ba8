import { addressNotices, type Filters, readAddress, writeAddress } from './parameters'

/** What a view of the page is made of: every choice but the presenting itself and how this device shows it. */
export type View = Omit<Filters, 'brief' | 'step' | 'presenter' | 'briefdata' | 'embed' | 'theme' | 'lang'>

function viewOf(filters: Filters): View {
  const { brief: _, step: __, presenter: ___, briefdata: ____, embed: _____, theme: ______, lang: _______, ...view } = filters
  return view
}

/** The address of a view, always written in the same order. */
export const viewAddress = (filters: Filters): string => writeAddress(viewOf(filters))

/** The view that an address names, each choice present, so that setting it also takes back what it does not name. */
export const viewFrom = (address: string): View => viewOf(readAddress(address))

/** Whether the page shows the view that an address names, however that address is written. */
export const showsView = (filters: Filters, address: string): boolean =>
  viewAddress(filters) === viewAddress(readAddress(address))

/** The address as this page would write it, or what is wrong with it. */
export function checkedView(address: string): { address: string } | { problem: string } {
  const [problem] = addressNotices(address)
  return problem === undefined ? { address: viewAddress(readAddress(address)) } : { problem }
}
