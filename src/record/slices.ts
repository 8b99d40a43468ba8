/**
 * Work on very many facts that can be left off between any two of its steps, so that a page stays usable meanwhile. Who does it chooses
 * the pace: `atOnce`, or with pauses (`app/inSlices.ts`).
 */
export type Slices<T> = Generator<undefined, T>

/** So many facts make a step: some tenths of a millisecond. */
export const STEP = 2048

/** Does all of it now. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
