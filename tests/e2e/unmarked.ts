import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** Every text that a reader sees or hears now, each with what bears it. Text without letters is left out. */
export async function textsOn(page: Page): Promise<{ text: string; where: string }[]> {
  return page.evaluate(() => {
    const found: { text: string; where: string }[] = []
    const add = (element: Element, text: string | null, what: string) => {
      const seen = element instanceof HTMLOptionElement || element.checkVisibility()
      if (seen && text !== null && /\p{L}/u.test(text))
        found.push({ text: text.replace(/\s+/g, ' ').trim(), where: `${element.localName} ${what}` })
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'aria-roledescription', 'alt'])
        add(element, element.getAttribute(name), name)
      // Text in a drawing is broken into lines, that of a hit where its words were met: it is read as a whole.
      if (element.matches('svg text, [data-hit] > span')) add(element, element.textContent, 'text')
      else if (!element.closest('svg text, [data-hit] > span, script, style'))
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(element, node.textContent, 'text')
    }
    return found
  })
}

/** All strings of the built data and of others that are no words of the interface. */
export function dataTexts(others: unknown, folder = 'dist/api/v1'): string[] {
  const texts = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value.replace(/\s+/g, ' ').trim())
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part)
  }
  collect(others)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    collect(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
  return [...texts]
}

const DATES =
  /(?<!\p{L})(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\p{L})/gu
/** A number with what stands directly at it: a currency, a percent sign, kilobytes of a file. */
const NUMBERS = /(?<![\p{L}\d])(US\$|[$¥])?\d[\d.,:–]*( ?(%|kB|MB))?(?!\p{L})/gu
/** What Intl itself writes between the last two of a list. */
const LIST = /(?<!\p{L})and(?!\p{L})/gu
const ADDRESSES = /https?:\/\/\S+/g
const HOSTS = /(?<![\w.-])([\w-]+\.)+[a-z]{2,}(?![\w-])/g
/** A word of the contract's vocabularies, or an id: the page must not show it as it is. */
const BARE = /^[a-z0-9-]+$/

/**
 * What of a text is neither marked, nor a date, number or address, nor from the data: words that the page says in English whatever its
 * language. Of a data text a beginning that was cut off counts too, and any part of three words or more; single words stand in
 * data texts by chance.
 */
export function makeLeftOver(data: readonly string[]) {
  const names = data.filter((text) => text.length > 1 && !BARE.test(text)).sort((a, b) => b.length - a.length)
  const whole = new Set(names)
  const all = names.join('\n')
  const isFromData = (text: string) => {
    if (whole.has(text)) return true
    const beginning = text.endsWith('…') && text.slice(0, -1).trim()
    return (
      (beginning && names.some((name) => name.startsWith(beginning))) || (text.split(' ').length >= 3 && all.includes(text))
    )
  }
  return (text: string): string =>
    withoutMarked(text)
      .split(' · ')
      .map((part) => {
        let rest = part.replace(ADDRESSES, ' ').trim()
        if (rest === '' || isFromData(rest)) return ''
        for (const name of names) if (rest.includes(name)) rest = withoutName(rest, name)
        rest = rest.replace(HOSTS, ' ').replace(DATES, ' ').replace(NUMBERS, ' ').replace(LIST, ' ').replace(/\s+/g, ' ').trim()
        return isFromData(rest) || !/\p{L}/u.test(rest) ? '' : rest
      })
      .filter((rest) => rest !== '')
      .join(' · ')
}

/** Takes out a name where it stands as a whole word, not where it is a part of one. */
function withoutName(text: string, name: string): string {
  const isLetter = (at: number) => /\p{L}/u.test(text[at] ?? '')
  let rest = text
  for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
    const end = at + name.length
    text = rest
    if (!isLetter(at - 1) && !isLetter(end)) rest = `${rest.slice(0, at)} ${rest.slice(end)}`
  }
  return rest
}

/** A text without what stands between marks; what was cut off before its end too. */
function withoutMarked(text: string): string {
  let depth = 0
  let rest = ''
  for (const letter of text) {
    if (letter === '⟦') depth += 1
    else if (letter === '⟧') depth = Math.max(0, depth - 1)
    else if (depth === 0) rest += letter
  }
  return rest
}
