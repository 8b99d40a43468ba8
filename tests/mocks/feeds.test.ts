import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { feedFiles } from '../../mocks/feeds'
import { readAddress } from '../../src/filters/parameters'

const [atom, json] = feedFiles('https://host/readout/')

describe('the feeds of what changed', () => {
  it('Atom: valid XML with what RFC 4287 asks for, newest first, each entry opening its view', () => {
    expect(XMLValidator.validate(atom?.body ?? '')).toBe(true)
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' }).parse(
      atom?.body ?? '',
    )
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated', 'author']) expect(feed[name], name).toBeTruthy()
    const ids = feed.entry.map((e: { id: string }) => e.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(100)
    const times = feed.entry.map((e: { updated: string }) => e.updated)
    expect(times).toEqual([...times].sort().reverse())
    expect(feed.updated).toBe(times[0])
    for (const e of feed.entry) {
      const link = new URL(e.link[0]['@_href'])
      expect(link.origin).toBe('https://host')
      expect(readAddress(link.search).asof).toBe(e.updated.slice(0, 10))
      expect(e.content['#text']).toMatch(/known since/)
    }
  })

  it('JSON feed 1.1: the same entries', () => {
    const feed = JSON.parse(json?.body ?? '')
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items).toHaveLength(100)
    expect(feed.items[0]).toMatchObject({
      id: expect.stringMatching(/^tag:/),
      title: expect.any(String),
      content_text: expect.any(String),
    })
  })
})
