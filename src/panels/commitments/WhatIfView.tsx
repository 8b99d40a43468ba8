import { useId, useState } from 'react'
import { formatDate } from '../../lib/dates'
import { whatIfWords as words } from '../../lib/strings/commitmentViews'
import { convert } from '../../lib/units'
import type { KnownDossier } from '../../record/dossier'
import type { PledgeView } from './model'
import styles from './Views.module.css'
import { whatIf } from './whatIf'
import { amountWords } from './wording'

const DAYS_PER_WEEK = 7
const STEPS = 200

/** The reader's own assumption of a pace from here; kept apart from the facts, and never exported as one. */
export function WhatIfView({ pledge, known }: { pledge: PledgeView; known: KnownDossier }) {
  const id = useId()
  const counted = pledge.headline?.count.low ?? 0
  const soFar = pledge.pace.low.paceSoFar
  const needed = pledge.pace.low.paceNeeded
  const start = soFar.kind === 'value' ? soFar.value * DAYS_PER_WEEK : pledge.quantity.value / 52
  const most = Math.max(start * 4, needed.kind === 'value' ? needed.value * DAYS_PER_WEEK * 1.5 : 0, pledge.quantity.value / 26)
  const step = roundStep(most / STEPS)
  const [perWeek, setPerWeek] = useState(Math.round(start / step) * step)
  const outcome = whatIf({ pledged: pledge.quantity.value, counted, perWeek, asOf: known.date, end: pledge.terms.end?.date })
  const inMeasure = convert(1, pledge.measure)
  return (
    <div className={styles.view}>
      <p className={styles.assumption}>{words.assumption}</p>
      <div className={styles.whatIf}>
        <label htmlFor={id}>{words.from(formatDate(known.date))}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={most}
          step={step}
          value={perWeek}
          aria-valuetext={words.aWeek(amountWords(perWeek, pledge))}
          onChange={(e) => setPerWeek(Number(e.target.value))}
        />
        <input
          type="number"
          min={0}
          step={step * inMeasure}
          value={Math.round(perWeek * inMeasure)}
          aria-label={words.paceIn[pledge.measure]}
          onChange={(e) => setPerWeek(Math.max(0, Number(e.target.value) || 0) / inMeasure)}
        />
        <span>{words.aWeek(amountWords(perWeek, pledge))}</span>
      </div>
      <dl className={styles.outcome} aria-live="polite">
        <div>
          <dt>{words.metOn}</dt>
          <dd>{outcome.alreadyMet ? words.already : outcome.metOn ? formatDate(outcome.metOn) : words.never}</dd>
        </div>
        <div>
          <dt>{pledge.terms.end ? words.levelOf(formatDate(pledge.terms.end.date)) : words.level}</dt>
          <dd>
            {outcome.atDeadline === undefined
              ? pledge.terms.end
                ? words.passed
                : words.noEnd
              : words.of(amountWords(outcome.atDeadline, pledge), amountWords(pledge.quantity.value, pledge))}
          </dd>
        </div>
      </dl>
    </div>
  )
}

/** A step of 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)))
  const lead = rough / power
  return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power
}
