import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { endpoints } from '../../../mocks/endpoints'
import { type Filters, readAddress } from '../../../src/filters/parameters'
import { CommitmentsPanel } from '../../../src/panels/commitments/CommitmentsPanel'
import { asKnownOn } from '../../../src/record/asKnownOn'
import type { Dossier } from '../../../src/record/dossier'
import { joinDossier } from '../../../src/record/join'
import { Differing } from '../../../src/ui/compared'
import { aCommitment, aCount, aDossier, aVersion } from '../../record/makers'
import { giveDialogs } from '../issue-matrix/dialogs'

giveDialogs()

function show(dossier: Dossier, day: string, filters: Partial<Filters> = {}, differing: readonly string[] = []) {
  render(
    <Differing value={new Set(differing)}>
      <CommitmentsPanel
        known={asKnownOn(dossier, day)}
        filters={{ ...readAddress(''), ...filters }}
        set={() => undefined}
        state={{ kind: 'ready' }}
        onRetry={() => undefined}
        enlarged
        onEnlarge={() => undefined}
      />
    </Differing>,
  )
  return within(screen.getByRole('region', { name: 'Trade commitments' }))
}

const dollars = (observations: Dossier['observations']) =>
  aDossier({
    commitments: [
      aCommitment({
        title: 'Farm goods for 17 billion dollars a year',
        versions: [
          aVersion({
            knownOn: '2026-01-01',
            quantity: { value: 17e9, unit: 'USD', qualifier: 'at-least' },
            window: { start: '2026-01', end: '2026-12' },
          }),
        ],
      }),
    ],
    observations,
  })
const month = (id: string, end: string, value: number) =>
  aCount({ id, basis: 'customs-arrivals', stage: 'arrived', periodStart: `${id}-01`, periodEnd: end, value, cumulative: false })

it('a pledge in dollars with months counted one by one: dollars throughout, no sum, no bushels', async () => {
  const panel = show(dollars([month('2026-01', '2026-01-31', 1.1e9), month('2026-02', '2026-02-28', 0.9e9)]), '2026-04-01')
  expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent(
    /^No running total towards the \$17bn pledge is held, 274 days left$/,
  )
  expect(panel.queryByRole('group', { name: 'Unit' })).not.toBeInTheDocument()
  const chart = await panel.findByRole('group', { name: /cumulative counts against the pledge$/ })
  chart.focus()
  const user = userEvent.setup()
  await user.keyboard('{Home}')
  expect(panel.getByText(/^Customs arrivals, 31 January 2026: \$1\.1bn/)).toBeInTheDocument()
  await user.keyboard('{ArrowRight}')
  expect(panel.getByText(/^Customs arrivals, 28 February 2026: \$900m/)).toBeInTheDocument()
  expect(document.body).not.toHaveTextContent(/\$2bn|Mt|bushels/)
})

it('a point that differs between the days compared is read so, and no other', async () => {
  const months = [month('2026-01', '2026-01-31', 1.1e9), month('2026-02', '2026-02-28', 0.9e9)]
  const panel = show(dollars(months), '2026-04-01', {}, ['observation:2026-02'])
  const chart = await panel.findByRole('group', { name: /cumulative counts against the pledge$/ })
  chart.focus()
  const user = userEvent.setup()
  await user.keyboard('{Home}')
  expect(panel.getByText(/^Customs arrivals, 31 January 2026: /)).not.toHaveTextContent(/differs/)
  await user.keyboard('{ArrowRight}')
  expect(panel.getByText(/^Customs arrivals, 28 February 2026: .*\(differs between the days compared\)$/)).toBeInTheDocument()
})

it('a pledge without any count says so, and draws the pledge alone', async () => {
  const panel = show(dollars([]), '2026-04-01')
  expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent(
    /^No count towards the \$17bn pledge is held, 274 days left$/,
  )
  const chart = await panel.findByRole('group', { name: /cumulative counts against the pledge$/ })
  expect(chart).toHaveTextContent(/\$17bn pledged/)
  expect(panel.getAllByText('no running total is held').length).toBeGreaterThan(3)
  expect(panel.getByRole('table', { name: /^1 commitment known on/ })).toHaveTextContent(/\$17bn, no running total held/)
})

// The facts of the repository, at the dates that a room asks for.
const facts = joinDossier(
  Object.fromEntries(
    Object.entries(endpoints).flatMap(([file, reply]) => ('items' in reply ? [[file.replace('.json', ''), reply.items]] : [])),
  ),
).dossier

it.each(['2025-11-25', '2025-12-12', '2026-01-20', '2026-10-09'])(
  'no number on the panel on %s is the mean of two bases',
  async (day) => {
    const counts = facts.observations.filter(
      (o) => o.commitmentId === 'soy-2025-12mmt' && o.cumulative && o.knownOn <= day && o.obsStatus !== 'withdrawn',
    )
    const values = (o: (typeof counts)[number]) => [o.value, o.low, o.high].filter((v) => v !== undefined)
    const own = new Set(counts.flatMap(values))
    const means = new Set<string>()
    for (const a of counts)
      for (const b of counts)
        if (a.basis !== b.basis)
          for (const x of values(a))
            for (const y of values(b))
              if (!own.has((x + y) / 2)) means.add(((x + y) / 2e6).toPrecision(3).replace(/\.?0+$/, ''))
    const panel = show(facts, day, { commitment: 'soy-2025-12mmt' })
    await panel.findByRole('group', { name: /cumulative counts against the pledge$/ })
    const text = screen.getByRole('region', { name: 'Trade commitments' }).textContent ?? ''
    const shown = [...text.matchAll(/([\d.]+)\sMt/g)].map(([, number = '']) => number)
    // What the formulas of the method give may happen to be the same number: it opens its own formula.
    const derived = [...text.matchAll(/(?:To go|least\s)([\d.]+)\sMt/g)].map(([, number = '']) => number)
    expect(shown.length).toBeGreaterThan(4)
    expect(shown.filter((number) => means.has(number) && !derived.includes(number))).toEqual([])
  },
)
