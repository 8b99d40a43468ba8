import { useState } from 'react'
import { TRAITS } from '../../lib/basisTraits'
import { formatDate } from '../../lib/dates'
import { BASIS_TRAITS, TRAIT_LABELS } from '../../lib/strings/basisTraits'
import { differWords as words } from '../../lib/strings/commitmentCards'
import { BASIS_TERMS } from '../../lib/strings/terms'
import type { Basis } from '../../lib/vocabulary'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import type { BasisCounts } from './counts'
import type { PledgeView } from './model'
import styles from './Views.module.css'
import { amountRange } from './wording'

/** Why two counting bases differ: how each counts, what the data note, and where ordering, shipping and arriving part. */
export function DifferDialog({ pledge, onClose }: { pledge: PledgeView; onClose: () => void }) {
  const all = pledge.bases.map((b) => b.basis)
  const [pair, setPair] = useState<[Basis | undefined, Basis | undefined]>([
    all[0],
    all.find((b) => b === 'export-sales') ?? all[1],
  ])
  const chosen = pair.flatMap((basis) => pledge.bases.find((b) => b.basis === basis) ?? [])
  return (
    <Dialog title={words.title} eyebrow={words.eyebrow} onClose={onClose}>
      <p>
        {words.intro.lead} <b>{words.intro.ordered}</b>
        {words.intro.next} <b>{words.intro.shipped}</b>
        {words.intro.after} <b>{words.intro.arrived}</b>
        {words.intro.rest}
      </p>
      <div className={styles.pair}>
        {([0, 1] as const).map((side) => (
          <label key={side}>
            <span className="visually-hidden">{side === 0 ? words.first : words.second}</span>
            <select
              value={pair[side]}
              onChange={(e) =>
                setPair(side === 0 ? [asBasis(all, e.target.value), pair[1]] : [pair[0], asBasis(all, e.target.value)])
              }
            >
              {all.map((basis) => (
                <option key={basis} value={basis}>
                  {BASIS_TERMS[basis].label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <table className={styles.differ}>
        <thead>
          <tr>
            <td />
            {chosen.map((b) => (
              <th key={b.basis} scope="col">
                {BASIS_TERMS[b.basis].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.latest}</th>
            {chosen.map((b) => (
              <td key={b.basis}>
                {b.latest ? words.total(amountRange(b.latest, pledge), formatDate(b.latest.end)) : words.noTotal}
              </td>
            ))}
          </tr>
          {TRAITS.map((trait) => (
            <tr key={trait}>
              <th scope="row">{TRAIT_LABELS[trait]}</th>
              {chosen.map((b) => (
                <td key={b.basis}>{BASIS_TRAITS[b.basis][trait]}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.noted}</th>
            {chosen.map((b) => (
              <td key={b.basis}>
                <Notes counts={b} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Dialog>
  )
}

function Notes({ counts }: { counts: BasisCounts }) {
  const noted = [...counts.series.flatMap((s) => s.counts), ...counts.singles]
    .filter((c) => c.observation.note !== undefined)
    .toReversed()
  if (noted.length === 0) return <>{words.noNote}</>
  return (
    <ul>
      {noted.slice(0, 6).map((c) => (
        <li key={c.id}>
          {formatDate(c.end, 'medium')}: <DataText>{c.observation.note ?? ''}</DataText>
        </li>
      ))}
    </ul>
  )
}

const asBasis = (all: readonly Basis[], text: string) => all.find((basis) => basis === text)
