/** `static`: what a folder of files on a plain host can keep. `query`: what only a server that computes can. */
export type Level = 'static' | 'query'

/** One check: passed, failed with its reasons, or (level query only) not honoured, which a server is free to do. */
export type Outcome = { name: string; level: Level; state: 'passed' | 'failed' | 'not honoured'; reasons: string[] }

/** Passed without a reason, else failed. */
export const judged = (name: string, reasons: string[], level: Level = 'static'): Outcome => ({
  name,
  level,
  state: reasons.length === 0 ? 'passed' : 'failed',
  reasons,
})

export const notHonoured = (name: string, why: string): Outcome => ({
  name,
  level: 'query',
  state: 'not honoured',
  reasons: [why],
})

const SHOWN = 3

/** What the command prints; the last line counts. What is not honoured fails only where the level `query` is asked for. */
export function report(outcomes: readonly Outcome[], wanted: Level): { lines: string[]; failed: number } {
  const fails = (o: Outcome) => o.state === 'failed' || (o.state === 'not honoured' && wanted === 'query')
  const lines = outcomes
    .filter((o) => o.state !== 'passed')
    .map(({ name, level, reasons, ...o }) => {
      const more = reasons.length > SHOWN ? `; and ${reasons.length - SHOWN} more` : ''
      const word = fails({ name, level, reasons, ...o }) ? 'FAILED' : 'not honoured'
      return `${word}  ${name} (${level}): ${reasons.slice(0, SHOWN).join('; ')}${more}`
    })
  const failed = outcomes.filter(fails).length
  const passed = outcomes.filter((o) => o.state === 'passed').length
  return { lines: [...lines, levelLine(outcomes), `${passed} passed, ${failed} failed`], failed }
}

function levelLine(outcomes: readonly Outcome[]): string {
  if (outcomes.some((o) => o.state === 'failed')) return 'Level: none yet'
  return outcomes.some((o) => o.state === 'not honoured')
    ? 'Level: static (what is not honoured the page does by itself)'
    : 'Level: query'
}
