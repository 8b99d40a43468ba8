import { expect, test } from '@playwright/test'
import { measureContrast, THEME_NAMES } from './contrast'
import { audit, inShort } from './page'
import { FAULT_STATES, openScreen, SCREENS } from './screens'
import { cutWhenSpaced, smallTargets } from './sizesInPage'

/** A theme changes colours and sizes: of axe's rules these can come out otherwise in another theme. */
const OF_A_THEME = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable']

/**
 * What axe leaves open, rule by rule: why, and which check of ours covers it on the same screen in the same theme. Anything else
 * that it leaves open fails.
 */
const EXPLAINED: Readonly<Record<string, { why: string; holds: (html: string) => boolean }>> = {
  'color-contrast': {
    why: 'axe does not look beneath drawings, signs, and text that is scrolled half out of sight: measureContrast does',
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
    expect.soft(await page.evaluate(cutWhenSpaced), 'cut when spaced').toEqual([])
    if (WIDER[screen.name] === undefined) await expect.poll(sideways, 'wider when spaced').toBeLessThanOrEqual(0)
  })
}
