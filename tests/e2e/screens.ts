import { expect, type Page } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { requiredUrl } from './address'
import { drawn, settled, showTable } from './page'

/**
 * A screen or a state of the page: its address, what a reader does there until it is to be looked at, and which part of it is
 * not the same on another screen (the whole, or the card that is open, where it is not said).
 */
export type Screen = { name: string; query: string; act?: (page: Page) => Promise<void>; within?: string }

const dialog = (page: Page) => expect(page.getByRole('dialog')).toBeVisible()
const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key)
  await dialog(page)
}
const button = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await dialog(page)
}
const asTable = (page: Page) =>
  showTable(page.getByRole('region').filter({ has: page.getByRole('button', { name: 'Show table' }) }))
const step = (number: number) => `?brief=${CALL_BRIEF.id}&step=${number}`
const begun = async (page: Page) => {
  await expect(page.getByText(`/ ${CALL_BRIEF.steps.length}`).first()).toBeVisible()
}

/** Every screen that a reader can come to, one of each kind. */
export const SCREENS: readonly Screen[] = [
  { name: 'the page', query: '' },
  {
    name: 'the page, all filters open and in use',
    query: '?issue=taiwan,agriculture&party=us&q=a&asof=latest',
    act: async (page) => {
      await page.getByRole('button', { name: /^\d+ more$/ }).click()
      await page.getByRole('button', { name: /^Parties/ }).click()
    },
  },
  {
    name: 'trade commitments, a point read',
    within: 'main',
    query: '?panel=commitments&asof=latest',
    act: async (page) => {
      const chart = page.getByRole('group', { name: /cumulative counts/ })
      await chart.press('End')
      await expect(chart.locator('xpath=..').locator('[aria-live=polite]')).not.toBeEmpty()
    },
  },
  { name: 'trade commitments as tables', query: '?panel=commitments', act: asTable, within: 'main' },
  { name: 'was it met', query: '?panel=commitments&view=met&asof=latest', within: 'main' },
  { name: 'what if', query: '?panel=commitments&view=what-if', within: 'main' },
  { name: 'earlier years', query: '?panel=commitments&view=context', within: 'main' },
  { name: 'an undertaking', query: '?panel=commitments&commitment=us-china-truce', within: 'main' },
  { name: 'a point’s card', query: '', act: openPoint },
  { name: 'why counts differ', query: '?panel=commitments', act: button('Why do these differ?') },
  { name: 'versions of a pledge', query: '?panel=commitments', act: button('Versions and sources') },
  { name: 'a figure and its formula', query: '?panel=commitments', act: button(/^Ratio/) },
  { name: 'the issue matrix, all rows', query: '?panel=matrix&rows=all', within: 'main' },
  { name: 'the issue matrix as a table', query: '?panel=matrix', act: asTable, within: 'main' },
  { name: 'readouts side by side', query: '?panel=matrix&view=readouts', within: 'main' },
  {
    name: 'a cell’s card',
    query: '?panel=matrix',
    act: async (page) => {
      await page.getByRole('gridcell').first().getByRole('button').click()
      await dialog(page)
    },
  },
  { name: 'the scale of alignment', query: '?panel=matrix', act: button(/^Alignment/) },
  { name: 'a claim’s card', query: '?claim=seed-c001', act: dialog },
  { name: 'the timeline by kind', query: '?panel=timeline&lane=kind', within: 'main' },
  { name: 'the timeline as a list', query: '?panel=timeline&view=list', within: 'main' },
  { name: 'the timeline as a table', query: '?panel=timeline', act: asTable, within: 'main' },
  {
    name: 'an event’s card',
    query: '?panel=timeline&view=list',
    act: async (page) => {
      await page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').getByRole('button').first().click()
      await dialog(page)
    },
  },
  { name: 'what changed', query: '?panel=changes&asof=2025-11-26', within: 'main' },
  { name: 'what changed as a table', query: '?panel=changes&asof=2025-11-26', act: asTable, within: 'main' },
  { name: 'the page compared with the latest', query: '?asof=2025-11-25&compare=latest' },
  {
    name: 'questions, answers opened',
    within: 'main',
    query: '?panel=questions',
    act: async (page) => {
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
    },
  },
  { name: 'questions as a table', query: '?panel=questions', act: asTable, within: 'main' },
  {
    name: 'search',
    query: '',
    act: async (page) => {
      await press('/')(page)
      await page.keyboard.type('soy')
      await expect(page.getByRole('list', { name: 'Hits' }).getByRole('button').first()).toBeVisible()
    },
  },
  { name: 'help', query: '', act: press('?') },
  { name: 'share', query: '', act: button('Share') },
  {
    name: 'export',
    query: '',
    act: async (page) => {
      await page.keyboard.press('d')
      await expect(page.getByRole('dialog').getByText(/^\d+ rows, /)).toBeVisible()
    },
  },
  { name: 'about the data', query: '', act: button(/about the data/) },
  {
    name: 'the sources',
    query: '',
    act: async (page) => {
      await button(/about the data/)(page)
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /sources/i })
        .first()
        .click()
      await expect(page.getByRole('dialog', { name: /Sources/ })).toBeVisible()
    },
  },
  { name: 'the tray of a brief', query: '', act: press('a') },
  { name: 'a brief that is not there', query: '?brief=none' },
  {
    name: 'the keys of a brief',
    query: step(2),
    act: async (page) => {
      await begun(page)
      await press('?')(page)
    },
  },
  { name: 'a step of a brief with the chart', query: step(2), act: begun },
  { name: 'a step of a brief with the matrix', query: step(3), act: begun },
  { name: 'a step of a brief with the timeline', query: step(5), act: begun },
  {
    name: 'the overview of a brief',
    query: step(2),
    act: async (page) => {
      await begun(page)
      await press('o')(page)
    },
  },
  { name: 'the window of the one who presents', query: `${step(2)}&presenter=1` },
  {
    name: 'the sheets to be printed',
    query: '',
    act: async (page) => {
      await page.keyboard.press('Control+p')
      await expect(page.getByRole('button', { name: /^Print/ }).first()).toBeVisible()
      await page.getByRole('checkbox', { name: 'With tables' }).setChecked(true)
    },
  },
  { name: 'a panel inside another page', query: '?panel=commitments&embed=1' },
]

/** Every state of fault that looks different: by the mock API's own scenarios. */
export const FAULT_STATES: readonly Screen[] = [
  // Silence lasts as long as the page waits; slow data could come while the state is looked at.
  { name: 'waiting', query: '?mock=silence' },
  { name: 'no data', query: '?mock=empty' },
  { name: 'all failed', query: '?mock=error' },
  { name: 'answers that break off', query: '?mock=broken' },
  { name: 'offline', query: '?mock=offline' },
  { name: 'one panel failed', query: '?mock=error:events', within: '[data-panel="Timeline"]' },
  { name: 'lists of two days', query: '?mock=one-behind:events', within: '[role="status"]' },
  {
    name: 'items refused, in the drawer',
    query: '?mock=invalid',
    act: button(/about the data/),
  },
  { name: 'hostile texts', query: '?mock=hostile' },
  { name: 'hostile texts in questions', query: '?mock=hostile&panel=questions', within: 'main' },
  { name: 'an address not understood', query: '?asof=2025-02-30&issue=nowhere&panel=matrix' },
  { name: 'an event not known', query: '?event=gone', act: dialog },
]

async function openPoint(page: Page): Promise<void> {
  const chart = page.getByRole('group', { name: /cumulative counts/ })
  await chart.press('Home')
  await page.keyboard.press('Enter')
  await dialog(page)
}

/** Opens a screen and leaves it as a reader would see it. A state of waiting is taken while it waits. */
export async function openScreen(page: Page, { name, query, act }: Screen): Promise<void> {
  await page.goto(requiredUrl('READOUT_SITE') + query)
  if (name === 'waiting') await expect(page.getByText(/waiting for/i).first()).toBeVisible()
  else await settled(page)
  await act?.(page)
  if (name !== 'waiting') await drawn(page)
}
