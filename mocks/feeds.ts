import { writeAddress } from '../src/filters/parameters'
import { CHANGE_KIND_WORDS } from '../src/lib/strings/changes'
import { changeLine, opens } from '../src/panels/changes/wording'
import { asKnownOn } from '../src/record/asKnownOn'
import { changesSince } from '../src/record/changes'
import { joinDossier } from '../src/record/join'
import { meta } from './data/meta'
import { endpoints } from './endpoints'
import type { StaticFile } from './static'

/** How many of the newest changes a feed holds. */
const MOST = 100
const TAG = 'tag:readout.invalid,2025:'

/**
 * The newest changes of the sample data, as an Atom feed (RFC 4287) and a JSON feed (version 1.1), for the folder of the static API.
 * `site` is the address of the page; without it links are relative to the feed.
 */
export function feedFiles(site = '../../'): StaticFile[] {
  const lists = Object.entries(endpoints).flatMap(([file, reply]) =>
    'items' in reply ? [[file.replace('.json', ''), reply.items] as const] : [],
  )
  const { dossier } = joinDossier(Object.fromEntries(lists))
  const known = asKnownOn(dossier, meta.asOf)
  const title = `${meta.title}: what became known${meta.sample ? ' (sample data)' : ''}`
  const entries = changesSince(known, '1000-01-01')
    .slice(0, MOST)
    .map((change) => ({
      id: `${TAG}${change.id}`,
      title: `${CHANGE_KIND_WORDS[change.kind]}: ${change.title}`,
      text: changeLine(change, known),
      // Known at the end of the day: a feed needs an instant, the data hold a day.
      at: `${change.knownOn}T23:59:59Z`,
      link: `${site}${writeAddress(opens(change, change.knownOn))}`,
    }))
  const updated = entries[0]?.at ?? `${meta.asOf}T23:59:59Z`
  const atom = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${TAG}changes</id><title>${xml(title)}</title><updated>${updated}</updated>`,
    `<author><name>${xml(meta.title)}</name></author>`,
    '<link rel="self" type="application/atom+xml" href="changes.atom"/>',
    `<link rel="alternate" type="text/html" href="${xml(site)}"/>`,
    ...entries.map(
      (e) =>
        `<entry><id>${xml(e.id)}</id><title>${xml(e.title)}</title><updated>${e.at}</updated><link rel="alternate" type="text/html" href="${xml(e.link)}"/><content type="text">${xml(e.text)}</content></entry>`,
    ),
    '</feed>',
  ].join('\n')
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: 'en',
    ...(site.startsWith('http') && { home_page_url: site }),
    items: entries.map((e) => ({ id: e.id, url: e.link, title: e.title, content_text: e.text, date_published: e.at })),
  }
  return [
    { path: 'api/v1/changes.atom', body: atom },
    { path: 'api/v1/changes.feed.json', body: JSON.stringify(json) },
  ]
}

const xml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
