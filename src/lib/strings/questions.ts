import { strings } from '../language'
import { listWords, plural } from '../phrases'

/** How many of the answers changed, and when the last did. */
type Changed = { count: number; last: string }

/** What the questions panel shows, in a sentence without a full stop; and for the ear. */
export const questionsFindingWords = strings('questions.finding', {
  none: (day: string) => `No question had an answer by ${day}`,
  filtered: (answered: number) => `None of the ${plural(answered, 'answered question')} passes the filters`,
  answered: (questions: number, day: string, disputed: number, changed: Changed | undefined) => {
    const dispute =
      disputed === 0
        ? 'none of the answers rests on a disputed point'
        : `${disputed} of the answers ${disputed === 1 ? 'rests' : 'rest'} on a disputed point`
    const change = changed ? `, ${changed.count} ${changed.count === 1 ? 'has' : 'have'} changed, last on ${changed.last}` : ''
    return `${plural(questions, 'question')} answered as known on ${day}; ${dispute}${change}`
  },
  size: (questions: number, day: string) => `${plural(questions, 'question')} with the answer known on ${day}.`,
  disputed: (questions: string[]) => `Disputed: ${listWords(questions)}`,
  opened: (earlier: number, later: number) =>
    `${plural(earlier, 'earlier answer')} can be opened; ${plural(later, 'later one')} ${later === 1 ? 'is' : 'are'} only counted.`,
})

/** The questions panel: its frame, an entry, the table, the citation. */
export const questionsWords = strings('questions', {
  print: 'Print sheet',
  /** Around the names of the publishers. */
  source: (more: number) => ({
    lead: 'Sources: ',
    rest: `${more > 0 ? ` and ${more} more` : ''}. Answers in our words.`,
  }),
  howToRead:
    'Each answer is ours, in the words that the facts known on the day allow, and names what it rests on. Disputed marks an answer that rests on a point on which the sides differ. Earlier answers open below it; later ones are only counted, because they were not known yet.',
  answeredLater: (count: number) => `${plural(count, 'more question')} first answered later.`,
  nothing: (day: string) => `Nothing that answers a question was known by ${day}.`,
  elsewhere: (answered: number) =>
    `${plural(answered, 'question')} had an answer by then; none is about the issues or words chosen.`,
  disputed: 'Disputed',
  /** Before the question in dispute. */
  disputedPoint: 'Disputed: ',
  later: (count: number) => `${plural(count, 'later answer')}, not shown`,
  sources: (count: number) => plural(count, 'source'),
  earlier: (count: number) => plural(count, 'earlier answer'),
  claims: (count: number) => plural(count, 'claim'),
  /** Before the commitment's name. */
  commitment: 'Commitment: ',
  confidence: (grade: string) => `Confidence: ${grade.toLowerCase()}`,
  sourcesNotLoaded: 'sources not loaded',
  /** After the one who gives an answer. */
  answerSince: (day: string) => `, known since ${day}`,
  table: (day: string) => `Questions and their answers, as known on ${day}`,
  heads: {
    question: 'Question',
    answer: 'Answer',
    knownSince: 'Known since',
    earlier: 'Earlier answers',
    sources: 'Sources',
  },
  inDispute: ' (disputed)',
  none: 'none',
  cite: {
    disputed: (question: string) => `Disputed: ${question}`,
    knownSince: (day: string) => `Known since ${day}.`,
    sources: (named: string[]) => `Sources: ${named.join('; ')}.`,
    asKnownOn: (day: string) => `As known on ${day}.`,
  },
})
