import { expect, test } from '@playwright/test'
import { openPage } from './page'

type Stop = { what: string; name: string; ring: boolean; seen: boolean; covered: boolean; before: boolean }

/** What has the focus: whether it has a name, is seen, has its ring, lies free, and stands after the one before. Runs in the page. */
function stop(): Stop | undefined {
  const now = document.activeElement
  if (!now || now === document.body) return undefined
  const style = getComputedStyle(now)
  // A radio of a row of choices shows the ring on its words.
  const ringed = [now, now.nextElementSibling, now.parentElement].some((one) => {
    const its = one && getComputedStyle(one)
    return its && its.outlineStyle !== 'none' && Number.parseFloat(its.outlineWidth) >= 2
  })
  const shown = now.matches('input[type=radio], input[type=checkbox]') ? (now.closest('label') ?? now) : now
  const box = shown.getBoundingClientRect()
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 200))
  const last = document.querySelector('[data-walked]')
  // The fields of a date are one stop after another in one element.
  const again = last === now
  const before = last !== null && !again && (last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
  last?.removeAttribute('data-walked')
  now.setAttribute('data-walked', '')
  const labels = now instanceof HTMLInputElement || now instanceof HTMLSelectElement ? [...(now.labels ?? [])] : []
  const labelled = (now.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
  const name = [
    now.getAttribute('aria-label'),
    ...labelled,
    ...labels.map((one) => one.textContent),
    now.textContent,
    now.getAttribute('title'),
  ]
  return {
    what: `${now.tagName.toLowerCase()} ${(name.find((one) => one?.trim()) ?? '').trim().slice(0, 40)}`,
    name: name.find((one) => one?.trim()) ?? '',
    ring:
      again || ringed || (now instanceof SVGElement && Number.parseFloat(style.strokeWidth) >= 2 && style.stroke !== 'none'),
    seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: top !== null && !shown.contains(top) && !top.contains(shown),
    before,
  }
}

for (const size of [
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]) {
  test(`Tab goes through the page in the order it is read, at ${size.width} pixels: each stop is named, seen, ringed and free`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(size)
    await openPage(page)
    const stops: Stop[] = []
    for (let pressed = 0; pressed < 400; pressed += 1) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(stop)
      if (!here) break
      stops.push(here)
    }
    expect(stops.length).toBeGreaterThan(40)
    const which = (is: (one: Stop) => boolean) => stops.filter(is).map((one) => one.what)
    expect
      .soft(
        which((one) => one.name.trim() === ''),
        'without a name',
      )
      .toEqual([])
    expect
      .soft(
        which((one) => !one.seen),
        'not on the screen',
      )
      .toEqual([])
    expect
      .soft(
        which((one) => !one.ring),
        'without a ring',
      )
      .toEqual([])
    expect
      .soft(
        which((one) => one.covered),
        'covered by something else',
      )
      .toEqual([])
    expect
      .soft(
        which((one) => one.before),
        'before the one that had the focus',
      )
      .toEqual([])
  })
}
