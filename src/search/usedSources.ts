import type { KnownDossier } from '../record/dossier'

/** The sources on which any fact known on the date rests: one that only later facts name is not known yet. */
export function usedSources(known: KnownDossier): ReadonlySet<string> {
  const facts: readonly { sourceIds: readonly string[] }[] = [
    ...known.commitments,
    ...known.observations,
    ...known.baselines,
    ...known.claims,
    ...known.positions,
    ...known.assessments,
    ...known.accounts,
    ...known.events,
    ...known.disputes,
    ...known.questions.flatMap((q) => q.answers),
  ]
  return new Set(facts.flatMap((fact) => fact.sourceIds))
}
