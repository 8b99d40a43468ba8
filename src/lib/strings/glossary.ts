import { strings } from '../language'

/** The dialog of the glossary. */
export const glossaryWords = strings('glossary', {
  title: 'Glossary',
  eyebrow: 'How this page uses words',
  words: (term: string) => `Words of the scale: ${term}`,
  method: 'How each figure is made, with the formulas, stands in the method that comes with the source (docs/method.md).',
})

/** The terms in the order in which they are read. The words of a scale and their definitions are those of `terms.ts`. */
export const glossaryTerms = strings('glossary.terms', {
  asKnownOn: {
    name: 'As known on',
    text: 'The day to which the page is rewound. What became public later is not drawn, listed or counted.',
  },
  knownSince: {
    name: 'Known since',
    text: 'The day from which a fact was public. It is often later than the day on which the fact was true.',
  },
  claim: {
    name: 'Claim',
    text: 'What a named party said or did, with its day and source. Every figure here is somebody’s claim.',
  },
  source: { name: 'Source', text: 'The text that a fact rests on, with publisher and day. A fact without one is not shown.' },
  confidence: {
    name: 'Confidence',
    text: 'How sure we are of a fact, with the reason. It grades our knowledge, not the speaker.',
  },
  dispute: {
    name: 'Disputed point',
    text: 'A question that the record answers in two ways. Each answer stands beside the one who gives it.',
  },
  pledge: {
    name: 'Pledge, commitment',
    text: 'Something a side says will be done: an amount, a deadline or an act. What the other side confirmed is told apart.',
  },
  stance: { name: 'Confirmation', text: 'What a bound party itself has said of the pledge.' },
  window: {
    name: 'Window',
    text: 'The days that a pledge gives itself: from its start to its deadline. A later statement may move it; earlier deadlines stay visible.',
  },
  basis: {
    name: 'Counting basis',
    text: 'What a count counts: words, orders, ships or arrivals. Bases are never mixed or averaged.',
  },
  pace: {
    name: 'Pace',
    text: 'The amount a day: so far, from the start to the latest count; needed, from today to the deadline.',
  },
  ratio: {
    name: 'Ratio',
    text: 'The pace needed divided by the pace so far. Above 1, buying must speed up to meet the pledge.',
  },
  evenPace: {
    name: 'Even pace',
    text: 'A straight line from nothing to the whole amount. Our illustration: a pledge binds its end date only.',
  },
  projection: {
    name: 'Projection',
    text: 'What would stand at the deadline if the pace so far went on. Our illustration, not a forecast.',
  },
  status: { name: 'Status', text: 'The state of a matter or a pledge on the day, in one word.' },
  account: { name: 'Account', text: 'A party’s own text about an event: a statement, a readout, a post, an interview.' },
  readout: {
    name: 'Readout',
    text: 'The summary of a talk that one side publishes. It shows what that side chose to say, not shares of the talk itself.',
  },
  prominence: {
    name: 'Prominence',
    text: 'How much a party’s accounts make of an issue. Levels are an order, never summed or averaged. Silence is not absence.',
  },
  alignment: {
    name: 'Alignment',
    text: 'How two records relate on an issue. It compares what is on record, not what anyone intends.',
  },
  gap: { name: 'Gap', text: 'An issue that one of two parties states and the other does not mention.' },
  eventStatus: { name: 'Plan', text: 'An event that is announced or due. Its day may move, and each move is kept.' },
  revised: {
    name: 'Revised, corrected',
    text: 'Revised: a later statement replaced an earlier one. Corrected: a count was put right by its issuer.',
  },
})

export type GlossaryTerm = keyof typeof glossaryTerms
