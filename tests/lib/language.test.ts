import { afterEach, describe, expect, test } from 'vitest'
import { formatDate } from '../../src/lib/dates'
import { LANGUAGES, language, locale, perLocale, speak, strings } from '../../src/lib/language'
import { marked } from '../../src/lib/strings/marked'
import { panelWords } from '../../src/lib/strings/panel'
import { speakIn } from '../../src/lib/strings/speaking'
import { EVENT_KIND_LABELS } from '../../src/lib/strings/terms'
import { translation } from '../../src/lib/strings/translation'

afterEach(() => speak('en'))

const words = () =>
  strings('sample', {
    plain: 'Plain',
    empty: '',
    made: (name: string) => `Of ${name}`,
    many: () => ['one', 'two'],
    deep: { er: { word: 'Deeper' } },
    list: ['first', 'second'],
  })

describe('strings', () => {
  test('are the English ones as long as nothing else is spoken', () => {
    const { plain, made, deep, list } = words()
    expect([plain, made('x'), deep.er.word, list[1]]).toEqual(['Plain', 'Of x', 'Deeper', 'second'])
  })

  test('are looked up by their path when they are read, at any depth', () => {
    const held = words()
    const asked: string[] = []
    speak('en', (english, path) => {
      asked.push(path)
      return `«${english}»`
    })
    expect([held.plain, held.made('x'), held.deep.er.word, ...held.list, ...held.many()]).toEqual([
      '«Plain»',
      '«Of x»',
      '«Deeper»',
      '«first»',
      '«second»',
      '«one»',
      '«two»',
    ])
    expect(asked).toEqual([
      'sample.plain',
      'sample.made',
      'sample.deep.er.word',
      'sample.list.0',
      'sample.list.1',
      'sample.many.0',
      'sample.many.1',
    ])
  })

  test('keep the order and the number of a list of them', () => {
    speak('en', (english) => english.toUpperCase())
    expect(words().list.map((word) => word)).toEqual(['FIRST', 'SECOND'])
    expect(Object.entries(words().deep.er)).toEqual([['word', 'DEEPER']])
  })

  test('of a second language stand where it wants them; what it lacks is English', () => {
    speak(
      'en',
      translation({
        'panel.exportOf': (name: string) => `${name} ausgeben`,
        'sample.deep.er.of': (count: number) => `${count} davon`,
      }),
    )
    const made = strings('sample', { deep: (count: number) => ({ er: { of: `of ${count}` } }) })
    expect([panelWords.exportOf('Timeline'), made.deep(3).er.of]).toEqual(['Timeline ausgeben', '3 davon'])
    expect([panelWords.showTable, panelWords.enlargeOf('Timeline')]).toEqual(['Show table', 'Enlarge Timeline'])
  })

  test('of the page are marked in en-XA, those of the vocabularies too', async () => {
    await speakIn('en-XA')
    expect(language()).toBe('en-XA')
    expect(panelWords.enlargeOf('Timeline')).toMatch(/^⟦.*Tïmëlïñë.*⟧$/)
    expect(EVENT_KIND_LABELS.summit).toMatch(/^⟦/)
    await speakIn('en')
    expect(panelWords.enlargeOf('Timeline')).toBe('Enlarge Timeline')
  })
})

test('a marked string is longer than the English one, and nothing remains nothing', () => {
  expect(marked('Export').length).toBeGreaterThan('Export'.length + 2)
  expect(marked('')).toBe('')
})

test('every language has a locale in which Intl writes a date', () => {
  for (const each of LANGUAGES) {
    speak(each)
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale())).toHaveLength(1)
    expect(formatDate('2025-11-24')).toBe('24 November 2025')
  }
})

test('what depends on the locale is made once for each', () => {
  let made = 0
  const format = perLocale((name) => `${name} ${++made}`)
  expect([format(), format()]).toEqual(['en-GB 1', 'en-GB 1'])
})
