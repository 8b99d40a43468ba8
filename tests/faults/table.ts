import type { FaultName } from '../../mocks/faults'
import type { ScenarioName } from '../../mocks/scenarios'

/** Where the words stand: in the panel that needs the list, in the data drawer, or among the page's notices. */
type Where = 'panel' | 'drawer' | 'notice'

/** A fault of one list, played by the mock API: what the reader must read, and where. */
export type Played = {
  number: number
  fault: string
  mock: `${ScenarioName | FaultName}:${'events' | 'observations' | 'commitments' | 'claims'}`
  where: Where
  words: string
}

/** A fault that another test plays, named by its file and title. */
export type Elsewhere = { number: number; fault: string; sees: string; file: string; test: string }

const events = (number: number, fault: string, name: ScenarioName, words: string, where: Where = 'panel'): Played => ({
  number,
  fault,
  mock: `${name}:events`,
  where,
  words,
})
const counts = (number: number, fault: string, name: ScenarioName, words: string): Played => ({
  number,
  fault,
  mock: `${name}:observations`,
  where: 'drawer',
  words,
})
const pledge = (number: number, fault: string, name: ScenarioName, words: string, where: Where): Played => ({
  number,
  fault,
  mock: `${name}:commitments`,
  where,
  words,
})

export const PLAYED: readonly Played[] = [
  events(1, 'status 500', 'error', 'The server has a fault (status 500).'),
  events(1, 'status 502', 'status-502', 'The server has a fault (status 502).'),
  events(1, 'status 504', 'status-504', 'The server has a fault (status 504).'),
  events(2, '503 that asks to wait 2 s', 'wait-seconds', 'The server has a fault (status 503).'),
  events(3, '429 without a wait', 'wait-absent', 'The server asks to be called less often (status 429).'),
  events(3, '429 with a date gone by', 'wait-date', 'The server asks to be called less often (status 429).'),
  events(3, '429 with a negative wait', 'wait-negative', 'The server asks to be called less often (status 429).'),
  events(
    3,
    '429 with a wait of years (cut to 60 s, twice)',
    'wait-absurd',
    'The server asks to be called less often (status 429).',
  ),
  events(4, 'status 401', 'unauthorized', 'The server refuses access to these data (status 401).'),
  events(4, 'status 403', 'status-403', 'The server refuses access to these data (status 403).'),
  events(4, 'status 404', 'status-404', 'The server does not have these data (status 404).'),
  events(4, 'status 410', 'status-410', 'The server does not have these data (status 410).'),
  events(5, 'no bytes', 'silence', 'within 8 seconds.'),
  events(5, 'a slow drip', 'drip', 'within 8 seconds.'),
  events(6, 'reset, refused, or refused by CORS', 'offline', 'could not be reached.'),
  events(7, 'JSON cut off', 'broken', 'The answer breaks off or is not JSON.'),
  events(7, 'empty 200', 'empty-body', 'The answer is empty.'),
  events(7, '204', 'no-content', 'The answer is empty.'),
  events(8, '200 with text/html', 'html', 'The answer is text/html, not JSON.'),
  events(9, 'an array for an object', 'array', 'The answer is not a list of events'),
  events(9, '{error} with 200', 'error-object', 'The answer is not a list of events'),
  events(10, 'a field missing in one item', 'invalid', '1 item left out', 'drawer'),
  events(10, 'a field missing in half of the items', 'half-wrong', 'items break the contract; the first is'),
  events(11, 'extra fields', 'extra-fields', 'Every item that arrived keeps the contract.', 'drawer'),
  counts(12, 'null for a number', 'number-null', 'value not a number (left out)'),
  counts(12, '"" for a number', 'number-empty', 'value not a number (left out)'),
  counts(12, '"1,500" for a number', 'number-text', 'value not a number (left out)'),
  { ...counts(12, 'NaN for a number', 'number-nan', 'The answer breaks off or is not JSON.'), where: 'panel' },
  counts(13, 'a cumulative count below zero', 'number-negative', 'value is cumulative and below zero (left out)'),
  counts(14, '1e309', 'number-endless', 'value not a number (left out)'),
  counts(14, 'over 2^53', 'number-inexact', 'value too large to be exact (left out)'),
  events(16, 'an id twice', 'twice', 'id stands twice (left out)', 'drawer'),
  events(16, 'a word that the contract does not know', 'unknown-words', 'kind', 'drawer'),
  events(17, 'an unknown issue and party', 'unknown-links', 'names an unknown one, nowhere (shown)', 'drawer'),
  events(17, 'no known source', 'no-known-source', 'sourceIds names no source that is known (left out)', 'drawer'),
  events(18, '30 February', 'date-impossible', 'not a year, month or day that exists (left out)', 'drawer'),
  events(18, 'the year 0000', 'date-zero', 'not a calendar date in the years 1000 to 2999 (left out)', 'drawer'),
  events(18, 'an end before the start', 'date-backwards', 'endDate is before the date (left out)', 'drawer'),
  pledge(19, 'a unit that is not known', 'unit-unknown', 'soy-2025-12mmt: versions.0.quantity.unit', 'drawer'),
  pledge(
    19,
    'two units in one pledge',
    'unit-mixed',
    'versions mixes units; all versions of one commitment share one (left out)',
    'drawer',
  ),
  pledge(20, 'a pledge of 0', 'pledge-zero', 'Every item that arrived keeps the contract.', 'drawer'),
  pledge(20, 'a pledge without an amount', 'pledge-missing', 'no amount', 'panel'),
  events(
    25,
    'lists of two days',
    'one-behind',
    'The lists go up to different days, so they may not fit together: Events (1 September 2026)',
    'notice',
  ),
  events(39, 'another major version', 'major-two', 'The data follow contract 2.0; this page reads version 1.'),
]

const at = (number: number, fault: string, sees: string, file: string, test: string): Elsewhere => ({
  number,
  fault,
  sees,
  file,
  test,
})

export const ELSEWHERE: readonly Elsewhere[] = [
  at(
    15,
    'a cumulative series that falls',
    'drawn as it is; "lower than before: revised"',
    'tests/faults/device.test.tsx',
    'a series that falls is drawn, and said to be revised',
  ),
  at(21, '100,000 events', 'all of them, in clusters with counts', 'tests/mocks/large.test.ts', 'events'),
  at(
    23,
    'right-to-left, bidi overrides, emoji, stacks, long words, empty lines',
    'the text itself, its invisible signs shown',
    'tests/e2e/seam.spec.ts',
    'scenario hostile: every string is shown as it is, nothing runs',
  ),
  at(
    24,
    'one endpoint down',
    'its panel says so, the others live',
    'tests/e2e/seam.spec.ts',
    'one endpoint that fails leaves the other panels alive, and Retry brings its panel back',
  ),
  at(
    26,
    'online, then offline, then online',
    'OFFLINE while it lasts; nothing is lost',
    'tests/e2e/seam.spec.ts',
    'a network that goes away marks the page OFFLINE and takes nothing from it',
  ),
  at(
    26,
    'opened offline',
    'the last data, marked OFFLINE with their age',
    'tests/e2e/offline.spec.ts',
    'opened once, the page opens again without a network',
  ),
  at(
    27,
    'worker blocked',
    'the same page',
    'tests/mocks/runtimes.test.ts',
    'in the page, where no service worker is to be had',
  ),
  at(
    27,
    'stale worker',
    '"A new version of this page is here"',
    'tests/e2e/offline.spec.ts',
    'a newer version of the site waits until the reader asks for it',
  ),
  at(
    27,
    'stale worker that is still busy',
    'after Reload "Changing over…", three seconds where the server answers',
    'tests/e2e/offline.spec.ts',
    'a newer version comes also while the earlier one has not ended what it began',
  ),
  at(
    28,
    'storage refused, full or corrupt',
    'the same page',
    'tests/faults/device.test.tsx',
    'storage that is refused or corrupt takes nothing from the page',
  ),
  at(
    29,
    'clock wrong by ten years',
    'the same figures and days',
    'tests/faults/device.test.tsx',
    'a clock that is wrong by ten years changes no figure',
  ),
  at(
    29,
    'laptop asleep',
    'asks again when it wakes',
    'tests/app/refresh.test.tsx',
    'asks for all lists again, and what has not changed stays as it is',
  ),
  at(
    30,
    'time zones',
    'the same calendar day',
    'tests/app/environment.test.ts',
    'is far from UTC, so that a date which slips by a day shows',
  ),
  at(
    31,
    'locales',
    'the same words and numbers',
    'tests/faults/device.test.tsx',
    'another language of the browser changes no figure',
  ),
  at(
    32,
    'JavaScript off',
    'a sentence that says what is needed and where the facts lie',
    'tests/e2e/swap.spec.ts',
    'without JavaScript the page says what it needs and where the facts lie',
  ),
  at(
    32,
    'a part of the page missing after a deploy',
    'a sentence with a Retry in its place',
    'tests/e2e/swap.spec.ts',
    'a part of the page that is missing after a deploy is told, and the rest lives',
  ),
  at(
    33,
    'a render error in one panel',
    'that drawing says so; it can be drawn again',
    'tests/ui/Panel.test.tsx',
    'takes the drawing alone; the frame stands, and it can be drawn again',
  ),
  at(
    22,
    'script and HTML in every text of a dropped file',
    'the text as it is written',
    'tests/e2e/policy.spec.ts',
    'forty payloads in every free text of a dropped file are shown as they are: nothing runs, nothing is asked for',
  ),
  at(
    34,
    'narrow and enlarged pages',
    'panels one under another',
    'tests/e2e/access.spec.ts',
    'the panels stand one under another, without sideways scrolling',
  ),
  at(
    35,
    'a tab hidden for an hour',
    'asks again when it is seen',
    'tests/app/refresh.test.tsx',
    'asks for all lists again, and what has not changed stays as it is',
  ),
  at(36, 'Back, a pasted link', 'the screen as it was', 'tests/e2e/explore.spec.ts', 'a shared link restores the same screen'),
  at(
    34,
    'a wall of 4K, an old projector, zoom 400 %',
    'all three panels, no sideways scrolling',
    'tests/e2e/surroundings.spec.ts',
    'shows all three panels without sideways scrolling',
  ),
  at(
    34,
    'print from the browser',
    'nothing beyond the sheet',
    'tests/e2e/surroundings.spec.ts',
    'printed by the browser itself, the dashboard stands on pages of the width of the sheet',
  ),
  at(
    35,
    'a projector unplugged',
    'what was chosen and typed stands',
    'tests/e2e/surroundings.spec.ts',
    'a screen that changes under the page, as when a projector is unplugged, loses nothing of what was chosen',
  ),
  at(
    36,
    'reload, Back from another site',
    'the screen as it was',
    'tests/e2e/surroundings.spec.ts',
    'a reload, and Back from another site, bring the same screen',
  ),
  at(
    36,
    'two tabs',
    'each keeps its own choices',
    'tests/e2e/surroundings.spec.ts',
    'two tabs keep their own choices; a new one opens as it is meant to',
  ),
  at(
    37,
    'reduced motion, more contrast',
    'nothing moves; the theme of more contrast',
    'tests/e2e/surroundings.spec.ts',
    'with reduced motion nothing moves, and with more contrast asked for the page has it',
  ),
  at(
    37,
    'forced colours',
    'marks, levels and choices in the colours of the system',
    'tests/e2e/surroundings.spec.ts',
    'in forced colours the marks, the levels and what is chosen are still told apart',
  ),
  at(
    38,
    'older data than before',
    '"The server now answers with older data"; the newer ones stay',
    'tests/app/refresh.test.tsx',
    'a server that goes back to older data is told, and the newer ones stay',
  ),
  at(
    40,
    'faults at random',
    'no crash, no endless spinner',
    'tests/faults/random.test.tsx',
    'half a minute of random faults leaves no crash and no endless spinner',
  ),
]
