import { expect, it } from 'vitest'
import { stripFigures } from '../../../src/panels/commitments/strip'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
import { plainSpaces, pledgeOf, soybeans } from './pledges'

const DAY = '2025-11-24'
const lines = (pledge: ReturnType<typeof pledgeOf>) =>
  stripFigures(pledge).map((f) => [f.key, f.name, f.text, f.isGap, f.formula, f.filled].map((x) => plainSpaces(String(x))))
const texts = (pledge: ReturnType<typeof pledgeOf>) => Object.fromEntries(lines(pledge).map(([key, , text]) => [key, text]))

it('the strip of the worked example: each figure by name, in words, with its formula and its inputs', () => {
  expect(lines(pledgeOf(soybeans(), DAY))).toEqual([
    [
      ...['done', 'Done', '1.5 Mt', 'false', 'V, the latest cumulative count of the basis'],
      '1.5 Mt, counted to 24 November 2025',
    ],
    ['share', 'Of the pledge', '12.5%', 'false', 'V / Q', '1.5 Mt of 12 Mt = 12.5%'],
    ['remaining', 'To go', '10.5 Mt', 'false', 'Q − V, not below 0', '12 Mt − 1.5 Mt = 10.5 Mt'],
    [
      ...['days-left', 'Days left', '37', 'false', 'E − D, calendar days from the day on which the page stands'],
      'to 31 December 2025: 37',
    ],
    [
      ...['pace', 'Pace so far', '27.8 kt/day', 'false', 'V / (P − S)'],
      '1.5 Mt from 1 October 2025 to 24 November 2025 = 27.8 kt/day',
    ],
    [
      ...['needed', 'Pace needed', '284 kt/day', 'false', 'to go / days left'],
      'what is to go, until 31 December 2025: 284 kt/day',
    ],
    ['ratio', 'Ratio', '10.2×', 'false', 'pace needed / pace so far', '10.2×'],
    [
      ...[
        'projected',
        'At this pace met',
        '7 Dec 2026',
        'false',
        'P + to go / pace so far; a straight line of ours, not a forecast',
      ],
      'from 24 November 2025: 7 Dec 2026',
    ],
  ])
})

it('without count, start and end says so in the inputs and in the figures', () => {
  const commitments = [aCommitment({ versions: [aVersion({ knownOn: '2025-11-01', quantity: tonnes(12_000_000) })] })]
  const gaps = stripFigures(pledgeOf(aDossier({ commitments }), DAY))
  expect(gaps.every((f) => f.isGap)).toBe(true)
  const filled = Object.fromEntries(gaps.map((f) => [f.key, f.filled]))
  expect(filled).toMatchObject({
    done: 'no cumulative count of this basis is known',
    pace: expect.stringMatching(/^no count from no start to no count = /),
    'days-left': expect.stringMatching(/^to no end: /),
    projected: expect.stringMatching(/^from no count: /),
  })
})

it('a deadline gone by is told in days', () => {
  expect(texts(pledgeOf(soybeans(), '2026-01-01'))).toMatchObject({ 'days-left': 'ended 1 day ago' })
  expect(texts(pledgeOf(soybeans(), '2026-01-10'))).toMatchObject({ 'days-left': 'ended 10 days ago' })
  expect(texts(pledgeOf(soybeans(), '2025-12-31'))).toMatchObject({ 'days-left': '0' })
})

it('a range shows both ends of a figure, a figure that is one only once', () => {
  const observations = [aCount({ id: 'range', low: 1_080_000, high: 2_160_000 })]
  expect(texts(pledgeOf({ ...soybeans(), observations }, DAY))).toMatchObject({
    share: '9% to 18%',
    'days-left': '37',
    remaining: '10.9 Mt to 9.84 Mt',
  })
})
