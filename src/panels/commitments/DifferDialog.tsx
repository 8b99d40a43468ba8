import { useState } from 'react'
import { TRAITS } from '../../lib/basisTraits'
import { formatDate } from '../../lib/dates'
import { BASIS_TRAITS, TRAIT_LABELS } from '../../lib/strings/basisTraits'
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
    <Dialog title="Why do these counts differ?" eyebrow="How each basis counts" onClose={onClose}>
      <p>
        A purchase is <b>ordered</b>, weeks later <b>shipped</b>, and a month or more after that it has <b>arrived</b>. Each
        basis looks at one of these moments, so all can be right at once.
      </p>
      <div className={styles.pair}>
        {([0, 1] as const).map((side) => (
          <label key={side}>
            <span className="visually-hidden">{side === 0 ? 'First basis' : 'Second basis'}</span>
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
            <th scope="row">Latest running total</th>
            {chosen.map((b) => (
              <td key={b.basis}>
                {b.latest ? `${amountRange(b.latest, pledge)}, to ${formatDate(b.latest.end)}` : 'none: single counts only'}
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
            <th scope="row">What the data note</th>
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
  if (noted.length === 0) return <>No note.</>
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
