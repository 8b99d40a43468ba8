import { callWords } from '../lib/strings/callBrief'
import type { Brief } from './brief'

export const CALL_BRIEF_ID = 'call-2025-11-24'
const DAY = 'asof=2025-11-25'

/**
 * The brief that comes with the page: the call of 24 November 2025 as known a day later. Headlines that hold a number are left
 * out, so that they are computed from the facts; those written here hold none. Texts are read when they are shown, in the language of
 * the page.
 */
export const CALL_BRIEF: Brief = {
  readout: 'brief-1',
  id: CALL_BRIEF_ID,
  get title() {
    return callWords.title
  },
  targetMinutes: 15,
  steps: [
    {
      id: 'three-sentences',
      address: `?${DAY}`,
      get headline() {
        return callWords.threeSentences.headline
      },
      get notes() {
        return callWords.threeSentences.notes
      },
    },
    {
      id: 'before-the-call',
      address: `?${DAY}&from=2025-10-28&to=2025-11-26&issue=taiwan,japan-indopacific&panel=timeline`,
      get headline() {
        return callWords.beforeTheCall.headline
      },
      get notes() {
        return callWords.beforeTheCall.notes
      },
    },
    {
      id: 'who-says-what',
      address: `?${DAY}&panel=matrix`,
      get highlight() {
        return callWords.whoSaysWhat.highlight
      },
      get notes() {
        return callWords.whoSaysWhat.notes
      },
    },
    {
      id: 'taiwan-questions',
      address: `?${DAY}&issue=taiwan&q=why&panel=questions`,
      get notes() {
        return callWords.taiwan.notes
      },
    },
    {
      id: 'soybeans',
      address: `?${DAY}&commitment=soy-2025-12mmt&panel=commitments`,
      get notes() {
        return callWords.soybeans.notes
      },
    },
    {
      id: 'rare-earths',
      address: `?${DAY}&commitment=rare-earth-deal-thanksgiving&panel=commitments`,
      get notes() {
        return callWords.rareEarths.notes
      },
    },
    {
      id: 'truce',
      address: `?${DAY}&commitment=tariff-truce&panel=commitments`,
      get notes() {
        return callWords.truce.notes
      },
    },
    {
      id: 'beside-taiwan',
      address: `?${DAY}&issue=ukraine,fentanyl,agriculture&panel=matrix`,
      get notes() {
        return callWords.besideTaiwan.notes
      },
    },
    {
      id: 'what-comes-next',
      address: `?${DAY}&from=2025-11-26&to=2026-05-05&issue=agriculture,rare-earths,leader-visits&panel=timeline`,
      get notes() {
        return callWords.next.notes
      },
    },
  ],
}
