import { expect, test } from '@playwright/test'
import { measureContrast, THEME_NAMES } from './contrast'
import { audit, inShort } from './page'
import { FAULT_STATES, openScreen, SCREENS } from './screens'
import { cutWhenSpaced, smallTargets } from './sizesInPage'

/** A theme changes colours and sizes: of axe's rules these can come out otherwise in another theme. */
const OF_A_THEME = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable']

/**
 * What axe leaves open, rule by rule: why, and which check of ours covers it on the same screen. Anything else
 * that it leaves open fails.
 */
const EXPLAINED: Readonly<Record<string, { why: string; holds: (html: string) => boolean }>> = {
  'color-contrast': {
    why: 'axe does not look beneath drawings, signs, and text that is scrolled half out of sight: measureContrast does, in the themes said below',
    holds: () => true,
  },
  'label-content-name-mismatch': {
    why: 'a sign for words (‹ › × ? + −): there is no word that the name could leave out',
    holds: (html) => !/[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, '')),
  },
}

/** Screens that may be wider than 320 pixels, each with its reason. */
const WIDER: Readonly<Record<string, string>> = {
  'the sheets to be printed': 'a sheet has the size of its paper',
}

/**
 * Our own measure of contrast takes up to four seconds a theme where much is drawn. In all four themes it is taken where a drawing is
 * seen that no other screen has; elsewhere, where words and drawings of these return, in light and dark. Axe measures the words of
 * every screen in all four, and `styles/contrast` computes every pair of colours of all four.
 */
const WITH_DRAWINGS: readonly string[] = [
  'the page',
  'trade commitments, a point read',
  'was it met',
  'what if',
  'earlier years',
  'the issue matrix, all rows',
  'readouts side by side',
  'the timeline by kind',
  'the timeline as a list',
  'a step of a brief with the chart',
]

for (const screen of [...SCREENS, ...FAULT_STATES]) {
  test(`nothing to find in four themes: ${screen.name}`, async ({ page }) => {
    test.setTimeout(90_000)
    await openScreen(page, screen)
    const within = (await page.getByRole('dialog').count()) > 0 ? 'dialog[open]' : screen.within
    for (const theme of THEME_NAMES) {
      await page.evaluate(async (name) => {
        document.documentElement.dataset.theme = name
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      }, theme)
      const { violations, incomplete } = await audit(page, {
        ...(within === undefined ? {} : { within }),
        ...(theme === 'light' ? {} : { only: OF_A_THEME }),
      })
      expect.soft(inShort(violations), `axe, ${theme}`).toEqual([])
      const open = incomplete.flatMap(({ id, nodes }) =>
        nodes.filter(({ html }) => !EXPLAINED[id]?.holds(html)).map((n) => `${id} ${n.html.slice(0, 120)}`),
      )
      expect.soft(open, `left open by axe, ${theme}`).toEqual([])
      const drawn = WITH_DRAWINGS.includes(screen.name) || theme === 'light' || theme === 'dark'
      if (!drawn) continue
      const { texts, marks, short } = await measureContrast(page, theme, within)
      expect.soft(short, `contrast, ${theme}: ${texts} texts, ${marks} marks`).toEqual([])
      expect(texts).toBeGreaterThan(0)
    }
    expect.soft(await page.evaluate(smallTargets), 'targets').toEqual([])
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'light'
    })
    await page.setViewportSize({ width: 320, height: 800 })
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (WIDER[screen.name] === undefined) await expect.poll(sideways, 'wider than 320 pixels').toBeLessThanOrEqual(0)
    // A drawing takes the new size of its box a moment later.
    await expect.poll(() => page.evaluate(cutWhenSpaced), 'cut when spaced').toEqual([])
    if (WIDER[screen.name] === undefined) await expect.poll(sideways, 'wider when spaced').toBeLessThanOrEqual(0)
  })
}
