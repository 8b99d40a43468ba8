import { keepingWords } from '../lib/strings/briefProblems'
import { type Brief, checkBrief } from './brief'
import { CALL_BRIEF } from './callBrief'

const KEY = 'readout.briefs'

/** What is held: the reader's own briefs, the one that `a` adds to and Present opens, and why the device kept nothing. */
export type Kept = { briefs: readonly Brief[]; chosen: string; problem: string | undefined }

/**
 * The reader's briefs. The memory of the page is the truth; the device is a copy of it, so that a refused or full storage loses
 * nothing before the page closes and is said in words.
 */
export function makeBriefStore(storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
  const listeners = new Set<() => void>()
  let kept: Kept = fromDevice()
  /** Whether the memory holds more than the device does. */
  let unsaved = false

  function fromDevice(): Kept {
    const empty: Kept = { briefs: [], chosen: CALL_BRIEF.id, problem: undefined }
    try {
      const text = storage().getItem(KEY)
      return text === null ? empty : { ...empty, ...restored(text) }
    } catch {
      return {
        ...empty,
        problem: keepingWords.refused,
      }
    }
  }

  function change(next: Omit<Kept, 'problem'>): void {
    let problem: string | undefined
    try {
      storage().setItem(KEY, JSON.stringify(next))
      unsaved = false
    } catch {
      unsaved = true
      problem = keepingWords.notKept
    }
    kept = { ...next, problem }
    for (const told of listeners) told()
  }

  return {
    subscribe: (told: () => void) => {
      listeners.add(told)
      return () => void listeners.delete(told)
    },
    get: () => kept,
    /** Keeps a brief in place of the one with its id, and makes it the chosen one. */
    put: (brief: Brief) => {
      const others = kept.briefs.filter((other) => other.id !== brief.id)
      change({ briefs: [...others, brief], chosen: brief.id })
    },
    /** Holds a brief for this page alone, as one that came with it; the device keeps nothing of it until it is changed. */
    hold: (brief: Brief) => {
      kept = { ...kept, briefs: [...kept.briefs.filter((other) => other.id !== brief.id), brief], chosen: brief.id }
      for (const told of listeners) told()
    },
    choose: (id: string) => change({ briefs: kept.briefs, chosen: id }),
    remove: (id: string) => change({ briefs: kept.briefs.filter((brief) => brief.id !== id), chosen: CALL_BRIEF.id }),
    /** Another window has changed what the device holds; what this one could not save is not given up for it. */
    reload: () => {
      if (unsaved) return
      kept = fromDevice()
      for (const told of listeners) told()
    },
  }
}

function restored(text: string): Pick<Kept, 'problem'> & { briefs?: Brief[]; chosen?: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: keepingWords.damaged }
  }
  if (typeof value !== 'object' || value === null || !('briefs' in value) || !Array.isArray(value.briefs)) {
    return { problem: keepingWords.unreadable }
  }
  const checked = value.briefs.map(checkBrief)
  const briefs = checked.flatMap((each) => ('brief' in each ? [each.brief] : []))
  const bad = checked.length - briefs.length
  return {
    briefs,
    ...('chosen' in value && typeof value.chosen === 'string' ? { chosen: value.chosen } : {}),
    problem: bad > 0 ? keepingWords.leftOut(bad) : undefined,
  }
}

/** The brief of this id: the reader's own, or the one that ships. */
export function briefOf(kept: Kept, id: string): Brief | undefined {
  return kept.briefs.find((brief) => brief.id === id) ?? (id === CALL_BRIEF.id ? CALL_BRIEF : undefined)
}

/** An id under which no brief is kept yet. */
export function freshBriefId(kept: Kept): string {
  let number = 1
  while (kept.briefs.some((brief) => brief.id === `my-brief-${number}`)) number++
  return `my-brief-${number}`
}
