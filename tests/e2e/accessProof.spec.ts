import { expect, type Page, test } from '@playwright/test'
import { measureContrast } from './contrast'
import { cutWhenSpaced, smallTargets } from './sizesInPage'

// The measures that accessScreens.spec.ts takes of every screen, on a small page of their own: each fault is reported, and what is right is not.

const show = (page: Page, body: string) =>
  page.setContent(
    `<!doctype html><html lang="en" data-theme="light"><body style="margin:40px;background:#fff;color:#111">${body}</body></html>`,
  )
const box = (name: string, size: number, left: number) =>
  `<button style="position:absolute;top:40px;left:${left}px;width:${size}px;height:${size}px;padding:0;border:0;font-size:9px">${name}</button>`

test('a button of 16 pixels beside another is too small; with room around it, or of 24 pixels, it is not', async ({ page }) => {
  await show(page, box('a', 16, 40) + box('b', 16, 60) + box('alone', 16, 200) + box('c', 24, 300) + box('d', 24, 324))
  const found = await page.evaluate(smallTargets)
  expect(found).toEqual(['“a” 16×16 beside “b”', '“b” 16×16 beside “a”'])
})

test('text that is cut once its letters and lines stand apart is reported; text with room for it is not', async ({ page }) => {
  const line = (style: string, words: string) => `<div style="width:150px;font:16px/1 sans-serif;${style}">${words}</div>`
  await show(page, line('height:17px;overflow:hidden', 'cut below') + line('overflow:hidden', 'has room'))
  const found = await page.evaluate(cutWhenSpaced)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('cut below')
})

test('pale text and a pale mark are reported with what they reach; dark ones are not', async ({ page }) => {
  const mark = (colour: string) =>
    `<svg width="40" height="40"><rect x="5" y="5" width="30" height="30" fill="${colour}"/></svg>`
  await show(page, `<p style="color:#999">pale words</p><p>dark words</p>${mark('#ccc')}${mark('#333')}`)
  const { texts, marks, short } = await measureContrast(page, 'light', 'body')
  expect({ texts, marks }).toEqual({ texts: 2, marks: 2 })
  expect(short).toHaveLength(2)
  expect(short[0]).toMatch(/^“pale words”.*: 2\.85, #999999 on #ffffff$/)
  expect(short[1]).toMatch(/^mark .*: 1\.61, #cccccc on #ffffff$/)
})
