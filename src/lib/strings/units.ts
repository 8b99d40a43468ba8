import { strings } from '../language'
import type { Measure } from '../units'
import type { Qualifier } from '../vocabulary'

/** A unit as it stands behind a number, by the thousands that the number leaves out. */
export const UNIT_WORDS: Record<Measure, Record<'billion' | 'million' | 'thousand' | 'one', string>> = strings('units', {
  t: { billion: 'Gt', million: 'Mt', thousand: 'kt', one: 't' },
  bu: { billion: 'bn bu', million: 'm bu', thousand: 'k bu', one: 'bu' },
  USD: { billion: 'bn', million: 'm', thousand: 'k', one: '' },
  CNY: { billion: 'bn', million: 'm', thousand: 'k', one: '' },
  count: { billion: 'bn', million: 'm', thousand: 'k', one: '' },
})

/** A claimant's own qualifier, with the space that it needs before a number. */
export const QUALIFIER_WORDS: Record<Qualifier, string> = strings('qualifiers', {
  'at-least': 'at least ',
  about: 'about ',
  exactly: '',
})
