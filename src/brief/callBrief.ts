import type { Brief } from './brief'

export const CALL_BRIEF_ID = 'call-2025-11-24'
const DAY = 'asof=2025-11-25'

/**
 * The brief that comes with the page: the call of 24 November 2025 as known a day later. Headlines that hold a number are left
 * out, so that they are computed from the facts; those written here hold none.
 */
export const CALL_BRIEF: Brief = {
  readout: 'brief-1',
  id: CALL_BRIEF_ID,
  title: 'The call of 24 November 2025',
  targetMinutes: 15,
  steps: [
    {
      id: 'three-sentences',
      address: `?${DAY}`,
      headline: 'The call, in three findings',
      notes:
        'One sentence for each question of the room: is the pledge being kept, who says what and who stays silent, what comes next. Everything that follows can be pressed: each figure opens its claim and its source.',
    },
    {
      id: 'before-the-call',
      address: `?${DAY}&from=2025-10-28&to=2025-11-26&issue=taiwan,japan-indopacific&panel=timeline`,
      headline: 'The call fell into Beijing’s quarrel with Tokyo over Taiwan',
      notes: 'From the meeting in Busan to the call. Who asked for the call is disputed: both sides say the other did.',
    },
    {
      id: 'who-says-what',
      address: `?${DAY}&panel=matrix`,
      highlight: 'Not mentioned by Trump',
      notes:
        'The two accounts of one call. A ring means that we hold the text and it is silent; a hatch means that we hold no text. The two are never the same.',
    },
    {
      id: 'taiwan-questions',
      address: `?${DAY}&issue=taiwan&q=why&panel=questions`,
      notes: 'No reason was given for the silence on Taiwan. What is disputed is shown as disputed.',
    },
    {
      id: 'soybeans',
      address: `?${DAY}&commitment=soy-2025-12mmt&panel=commitments`,
      notes:
        'A US-stated pledge; China has confirmed no figure. The counts differ because they count different acts: never average them. The even pace is an illustration of ours.',
    },
    {
      id: 'rare-earths',
      address: `?${DAY}&commitment=rare-earth-deal-thanksgiving&panel=commitments`,
      notes: 'A date that one side named. Terms were still being negotiated.',
    },
    {
      id: 'truce',
      address: `?${DAY}&commitment=tariff-truce&panel=commitments`,
      notes: 'What the truce of Busan suspends, and until when.',
    },
    {
      id: 'beside-taiwan',
      address: `?${DAY}&issue=ukraine,fentanyl,agriculture&panel=matrix`,
      notes: 'What else the two accounts hold: set them side by side before saying that anything was agreed.',
    },
    {
      id: 'what-comes-next',
      address: `?${DAY}&from=2025-11-20&to=2026-05-05&issue=agriculture,rare-earths,leader-visits&panel=timeline`,
      notes: 'Hollow marks are plans. A plan of one side is shown as that side’s plan.',
    },
  ],
}
