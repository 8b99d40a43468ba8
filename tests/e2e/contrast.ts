import type { Page } from '@playwright/test'
import { measureInPage } from './contrastInPage'

/** What is asked of each theme, as ratios by WCAG 2.2: text, and marks that mean something. */
export const LEAST = {
  light: { text: 4.5, mark: 3 },
  dark: { text: 4.5, mark: 3 },
  contrast: { text: 7, mark: 4.5 },
  projector: { text: 7, mark: 4.5 },
} as const
export type ThemeName = keyof typeof LEAST
export const THEME_NAMES = ['light', 'dark', 'contrast', 'projector'] as const satisfies readonly ThemeName[]

/** Drawn things that may be faint, each with what tells the same without them. A closed list: all else is measured. */
const DECORATIVE: readonly { what: string; why: string }[] = [
  { what: '.recharts-cartesian-grid line', why: 'gridlines of the chart: the axis has its numbers' },
  { what: '[class^="grid_"], [class^="minor_"]', why: 'days and weeks of the timeline: the axis has its words' },
  { what: '[class^="lane_"]', why: 'hairlines between lanes: each lane has its name' },
  { what: '[class^="future_"]', why: 'tint of the days ahead: the line of the day and its words part them' },
  { what: '[class^="ground_"]', why: 'bed of the overview: what stands on it is measured' },
  { what: '[class^="track_"]', why: 'bed of a bar in the ledger: its counts and its pledge are measured' },
]

type Measured = { texts: number; marks: number; short: string[] }

/**
 * The contrast of all text and of all drawn marks in a part of the page as they are painted: each computed colour against what
 * lies beneath it at that very place, drawn or not. Tells how many were measured, and which fall short.
 */
export async function measureContrast(page: Page, theme: ThemeName, within = 'body'): Promise<Measured> {
  const { text, mark } = LEAST[theme]
  return page.evaluate(measureInPage, { within, text, mark, decorative: DECORATIVE.map((one) => one.what).join(', ') })
}
