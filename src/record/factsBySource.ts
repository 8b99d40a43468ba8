import { allSourcesWords } from '../lib/strings/allSources'
import type { Confidence } from '../lib/vocabulary'
import type { KnownDossier } from './dossier'

/** A fact as the list of sources names it. */
export type RestingFact = {
  of: 'commitment' | 'count' | 'baseline' | 'claim' | 'position' | 'assessment' | 'account' | 'event' | 'dispute' | 'question'
  id: string
  title: string
  /** The event, claim, commitment or question that opens; of other facts their issues. */
  issueIds: readonly string[]
  sourceIds: readonly string[]
  confidence: Confidence | undefined
}

/** All facts known on the date, each with the sources on which it rests. */
export function restingFacts(known: KnownDossier): RestingFact[] {
  const titles = new Map(known.commitments.map((c) => [c.id, c.title]))
  type Held = { id: string; sourceIds: readonly string[]; confidence?: Confidence | undefined }
  const fact = (of: RestingFact['of'], item: Held, title: string, issueIds: readonly string[]): RestingFact => ({
    ...{ of, id: item.id, title, issueIds, sourceIds: [...new Set(item.sourceIds)], confidence: item.confidence },
  })
  return [
    ...known.commitments.map((c) => fact('commitment', c, c.title, c.issueIds)),
    ...known.observations.map((o) =>
      fact('count', o, allSourcesWords.countOf(titles.get(o.commitmentId) ?? o.commitmentId, o.issuer, o.periodEnd), []),
    ),
    ...known.baselines.map((b) => fact('baseline', b, `${b.what}, ${b.period}`, [b.issueId])),
    ...known.claims.map((c) => fact('claim', c, c.text, [c.issueId])),
    ...known.positions.map((p) => fact('position', p, p.words, [p.issueId])),
    ...known.assessments.map((a) => fact('assessment', a, a.because, [a.issueId])),
    ...known.accounts.map((a) => fact('account', a, a.title, [])),
    ...known.events.map((e) => fact('event', e, e.title, e.issueIds)),
    ...known.disputes.map((d) => fact('dispute', d, d.question, d.issueId === undefined ? [] : [d.issueId])),
    ...known.questions.map((q) =>
      fact('question', { id: q.id, sourceIds: q.answers.flatMap((a) => a.sourceIds) }, q.question, q.issueIds),
    ),
  ]
}

/** The facts that rest on each source, by its id; a source that only later facts name is not there. */
export function factsBySource(facts: readonly RestingFact[]): ReadonlyMap<string, readonly RestingFact[]> {
  const bySource = new Map<string, RestingFact[]>()
  for (const fact of facts) {
    for (const id of fact.sourceIds) {
      const before = bySource.get(id)
      if (before) before.push(fact)
      else bySource.set(id, [fact])
    }
  }
  return bySource
}
