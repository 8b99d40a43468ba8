import type { ComponentProps } from 'react'
import type { Handout as HandoutPart } from './Handout'
import { Handout } from './laterParts'
import { usePrinting } from './usePrinting'
import { useRested } from './useRested'

type Props = { given: Omit<ComponentProps<typeof HandoutPart>, 'as'>; ready: boolean }

/**
 * What the browser prints by its own menu: the handout, redrawn for paper, in place of the page. Its code comes while the page
 * rests; a page that is printed before is printed as it stands.
 */
export function Paper({ given, ready }: Props) {
  const printing = usePrinting(ready)
  const rested = useRested(ready)
  if (!rested || !ready) return null
  return <Handout given={{ ...given, as: printing ? 'paper' : 'none' }} />
}
