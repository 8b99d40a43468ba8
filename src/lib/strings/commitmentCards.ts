import { strings } from '../language'
import { plural } from '../phrases'

/** A commitment whole. */
export const commitmentCardWords = strings('commitments.card', {
  kinds: { purchase: 'Purchase', undertaking: 'Undertaking' },
  heads: { bound: 'Bound', before: 'Before', after: 'After', issues: 'Issues' },
  stated: 'What was stated, oldest first',
  terms: (amount: string | undefined, end: string | undefined) =>
    `${amount === undefined ? '' : `${amount}; `}${end === undefined ? 'no end stated' : `until ${end}`}`,
  confirmed: 'Who confirmed it',
  noConfirmation: 'No word of another party is held.',
  stood: 'How it stood',
  /** Before whose count it was, which stands in an element of its own. */
  byCount: ', by the count of',
  sources: (day: string, count: number) => `Known since ${day} · ${plural(count, 'source')}`,
})

type Citation = {
  value: string
  stage: string
  basis: string
  issuer: string
  end: string
  known: string
  sources: string
  asOf: string
}

/** One count. */
export const countCardWords = strings('commitments.count', {
  heads: { basis: 'Counting basis', issuer: 'Claimed by', period: 'Period', kind: 'Kind', reported: 'Reported' },
  basis: (label: string, definition: string) => `${label}. ${definition}`,
  to: (day: string) => `to ${day}`,
  total: 'running total',
  single: 'single count',
  replaces: 'It replaces',
  before: 'Earlier counts of this claimant',
  /** After an earlier count's amount, which stands in an element of its own. */
  earlier: (end: string, status: string, known: string) => `to ${end}, ${status}; known since ${known}`,
  citation: ({ value, stage, basis, issuer, end, known, sources, asOf }: Citation) =>
    `${value} ${stage} (${basis}, ${issuer}, to ${end}; known since ${known}). ${sources}. As known on ${asOf}.`,
})

type Figure = { name: string; text: string; formula: string; filled: string }

/** A figure of the pace strip. */
export const figureCardWords = strings('commitments.figure', {
  title: (name: string, text: string) => `${name}: ${text}`,
  eyebrow: 'A figure of ours, derived from dated claims',
  citation: ({ name, text, formula, filled }: Figure, title: string, asOf: string) =>
    `${name}: ${text} (${formula}: ${filled}). ${title}, as known on ${asOf}.`,
  heads: {
    formula: 'Formula',
    filled: 'Filled in',
    q: 'Q, pledged',
    v: 'V, counted',
    p: 'P, counted to',
    s: 'S, start',
    e: 'E, deadline',
    d: 'D, the page stands on',
  },
  stated: (what: string, by: string, day: string) => `${what}, ${by}, ${day}`,
  counted: (amount: string, issuer: string, basis: string) => `${amount}, ${issuer} (${basis})`,
  start: {
    window: (day: string) => `${day}, the start of the window in force`,
    count: (day: string) => `${day}, the day from which the claimant counted`,
  },
  caveat: 'Proration and projection are ours: a pledge binds its end date only.',
  sources: 'Sources of the inputs',
})

/** The sum of single flash sales. */
export const sumCardWords = strings('commitments.sum', {
  title: (amount: string) => `At least ${amount}, our sum`,
  empty: 'Our sum',
  how: (day: string) =>
    `Single flash sales within the window, added up by us, as known on ${day}. Withdrawn and replaced reports are left out, and so is what was given only as a range; a report whose amount was not found adds nothing. The sum is therefore a low figure, and nobody else’s.`,
  reports: 'The reports, oldest first',
  /** After a report's amount, and after its issuer, which stand in elements of their own. */
  together: (day: string, total: string) => `, ${day}; together ${total}`,
  known: (day: string) => `, known since ${day}`,
})

/** Why counts differ. */
export const differWords = strings('commitments.differ', {
  title: 'Why do these counts differ?',
  eyebrow: 'How each basis counts',
  /** One text with three words in elements of their own. */
  intro: {
    lead: 'A purchase is',
    ordered: 'ordered',
    next: ', weeks later',
    shipped: 'shipped',
    after: ', and a month or more after that it has',
    arrived: 'arrived',
    rest: '. Each basis looks at one of these moments, so all can be right at once.',
  },
  first: 'First basis',
  second: 'Second basis',
  latest: 'Latest running total',
  total: (amount: string, day: string) => `${amount}, to ${day}`,
  noTotal: 'none: single counts only',
  noted: 'What the data note',
  noNote: 'No note.',
})
