import { describe, expect, test } from 'vitest'
import { playwrightCounts, verdict, vitestCounts } from '../../scripts/testSteps.mjs'

const unit = (changed: object = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [],
  ...changed,
})
const e2e = (stats: object = {}, errors: object[] = []) => ({
  stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
})
const counted = (passed: number, failed: number) => ({ cases: () => ({ passed, failed, skipped: 0 }) })

describe('the counts of npm test', () => {
  test('take passed, failed and skipped from a unit report', () => {
    expect(vitestCounts(unit({ numFailedTests: 2, numPendingTests: 1 }))).toEqual({ passed: 3, failed: 2, skipped: 1 })
  })
  test('count a test file that could not be loaded as a failure, once', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    expect(vitestCounts(unit({ testResults: [broken] })).failed).toBe(1)
    expect(vitestCounts(unit({ numFailedTests: 1, testResults: [failing] })).failed).toBe(1)
  })
  test('count flaky tests and errors outside tests as failures of a browser report', () => {
    expect(playwrightCounts(e2e({ unexpected: 1, flaky: 1, skipped: 2 }, [{}]))).toEqual({ passed: 4, failed: 3, skipped: 2 })
  })
})

describe('the verdict on a step', () => {
  test('a plain check passes or fails by its exit code', () => {
    expect(verdict({}, 0)).toMatchObject({ passed: 1, failed: 0 })
    expect(verdict({}, 2)).toMatchObject({ passed: 0, failed: 1 })
  })
  test('a runner passes with its counts', () => expect(verdict(counted(5, 0), 0)).toMatchObject({ passed: 5, failed: 0 }))
  test('a runner that fails keeps its counts', () => expect(verdict(counted(5, 2), 1)).toMatchObject({ passed: 5, failed: 2 }))
  test('a crash without a failed test is a failure', () =>
    expect(verdict(counted(5, 0), 1)).toMatchObject({ passed: 5, failed: 1 }))
  test('no test at all is a failure', () => expect(verdict(counted(0, 0), 0)).toMatchObject({ failed: 1 }))
  test('a run that was ended from outside is a failure, whatever its report says, and tells why', () =>
    expect(verdict(counted(5, 0), 1, 'SIGTERM')).toMatchObject({ failed: 1, why: expect.stringContaining('40 minutes') }))
  test('a lost report is a failure', () => {
    const lost = () => {
      throw new Error('no such file')
    }
    expect(verdict({ cases: lost }, 0)).toMatchObject({ passed: 0, failed: 1, why: expect.stringContaining('no such file') })
  })
})
