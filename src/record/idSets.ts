/**
 * Lists of ids by number. Very many facts name few different lists (of issues, of parties): what is asked of each list is asked once
 * for its number, not for each fact. Numbers hold for the life of the page, whatever data come.
 */
type Branch = { number: number; longer: Map<string, Branch> | undefined }

const NONE: readonly string[] = []
const lists: (readonly string[])[] = [NONE]
const trunk: Branch = { number: 0, longer: undefined }

/** The number of a list of ids, in its order; 0 is the empty list. */
export function idSetOf(ids: readonly string[]): number {
  let branch = trunk
  for (const id of ids) {
    branch.longer ??= new Map()
    let next = branch.longer.get(id)
    if (next === undefined) {
      next = { number: -1, longer: undefined }
      branch.longer.set(id, next)
    }
    branch = next
  }
  if (branch.number < 0) branch.number = lists.push([...ids]) - 1
  return branch.number
}

/** The ids of a number that `idSetOf` gave. */
export const idsOfSet = (number: number): readonly string[] => lists[number] ?? NONE

/** Answers a question about lists of ids, each asked once. */
export function perIdSet<T extends number | boolean>(answer: (ids: readonly string[]) => T): (number: number) => T {
  const answers: (T | undefined)[] = []
  return (number) => {
    const before = answers[number]
    if (before !== undefined) return before
    const made = answer(idsOfSet(number))
    answers[number] = made
    return made
  }
}
