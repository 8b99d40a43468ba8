type Counts = { passed: number; failed: number; skipped: number; why?: string }
type Step = {
  name: string
  says: string
  commands: string[][]
  env?: Record<string, string>
  needs?: string
  cases?: () => Counts
}
export function steps(folder: string): { quick: Step[]; slow: Step[] }
export function vitestCounts(report: unknown): Counts
export function playwrightCounts(report: unknown): Counts
export const LIMIT_MIN: number
export function verdict(step: Pick<Step, 'cases'>, exitCode: number, signal?: string | null): Counts
