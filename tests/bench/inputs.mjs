// What a reader does, with the real mouse and keys of the browser's protocol, and how long until the page answers.

/** Times of an input: until the next paint, and until the last change that it made is painted. */
async function timed(page, type, act) {
  await page.evaluate((name) => {
    window.answered = new Promise((done) => {
      const onInput = (event) => {
        // The event's own time: what it waited for counts.
        const from = event.timeStamp
        let painted
        let drawn
        const afterPaint = (tell) => requestAnimationFrame(() => setTimeout(() => tell(performance.now() - from)))
        const watch = new MutationObserver(() => afterPaint((ms) => (drawn = ms)))
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
        afterPaint((ms) => (painted = ms))
        setTimeout(() => {
          watch.disconnect()
          done({ painted, drawn: Math.max(painted, drawn ?? 0) })
        }, 400)
      }
      addEventListener(name, onInput, { capture: true, once: true })
    })
  }, type)
  await act()
  return page.evaluate(() => window.answered)
}

/** Presses an issue's button and lets it go again, in turn. */
async function filter(page, issue) {
  const button = page.getByRole('button', { name: new RegExp(`^${issue}`) }).first()
  const box = await button.boundingBox()
  const times = []
  for (let i = 0; i < 6; i += 1) {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    times.push(await timed(page, 'click', () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)))
  }
  return times
}

/** Moves over the pledge's chart, from point to point. */
async function hover(page) {
  const box = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('#commitments svg')].map((svg) => svg.getBoundingClientRect())
    const { x, y, width, height } = boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0]
    return { x, y, width, height }
  })
  const times = []
  for (const share of [0.25, 0.35, 0.45, 0.3, 0.4, 0.2]) {
    times.push(await timed(page, 'pointermove', () => page.mouse.move(box.x + box.width * share, box.y + box.height / 2)))
  }
  return times
}

/** Presses a key and another, in turn. */
async function keys(page, pair, focus) {
  if (focus) await page.locator(focus).first().focus()
  const times = []
  for (let i = 0; i < 6; i += 1) times.push(await timed(page, 'keydown', () => page.keyboard.press(pair[i % 2])))
  return times
}

/**
 * Every input that the page knows, as medians of the time to the next paint and to the last change painted, in ms.
 * @param {{ issue: string, whole: boolean }} with `issue`: the name on the button; `whole`: the page also steps its date and zooms
 */
export async function inputs(page, { issue, whole }) {
  const found = { filter: await filter(page, issue), hover: await hover(page) }
  if (whole) {
    found.asOf = await keys(page, ['[', ']'])
    found.zoom = await keys(page, ['+', '-'], '#timeline [data-mark][tabindex="0"]')
  }
  const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  return Object.fromEntries(
    Object.entries(found).map(([name, times]) => [
      name,
      { painted: middle(times.map((t) => t.painted)), drawn: middle(times.map((t) => t.drawn)) },
    ]),
  )
}
