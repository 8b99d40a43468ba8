// The floor: one static page, everything inline but a small script; the same facts, the same three panels.

const text = (value) => String(value).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])
const time = (date) => Date.parse(`${date}${'-01'.repeat(Math.max(0, 3 - date.split('-').length))}`)

/** @returns {{ html: string, script: string }} the page and its only script */
export function floor({ issues, parties, positions, observations, commitments, events }) {
  const pledge = commitments.find((c) => c.commodity === 'soybeans' && c.versions[0]?.quantity)
  const points = observations.filter((o) => o.commitmentId === pledge.id && o.value !== undefined && o.cumulative)
  const [from, to] = [time('2025-09-01'), time('2026-12-31')]
  const top = Math.max(pledge.versions[0].quantity.value, ...points.map((o) => o.value))
  const x = (date) => (((time(date) - from) / (to - from)) * 900).toFixed(1)
  const y = (value) => (300 - (value / top) * 280).toFixed(1)
  const byBasis = Map.groupBy ? Map.groupBy(points, (o) => o.basis) : groups(points)
  const lines = [...byBasis.values()].map((rows) => {
    const sorted = [...rows].sort((a, b) => a.periodEnd.localeCompare(b.periodEnd))
    return `<polyline fill="none" stroke="currentColor" points="${sorted.map((o) => `${x(o.periodEnd)},${y(o.value)}`).join(' ')}"/>`
  })
  const shown = issues.filter((i) => i.shown !== false)
  const columns = parties.filter((p) => p.column)
  const cell = (issue, party) => {
    const rows = positions.filter((p) => p.issueId === issue.id && p.partyId === party.id)
    return text(rows.at(-1)?.words ?? 'no account held')
  }
  const rows = shown.map(
    (i) => `<tr data-i="${i.id}"><th>${text(i.name)}</th>${columns.map((p) => `<td>${cell(i, p)}</td>`).join('')}</tr>`,
  )
  const lane = new Map(shown.map((i, n) => [i.id, n]))
  const marks = events.map(
    (e) =>
      `<circle data-i="${e.issueIds.join(' ')}" cx="${x(e.date)}" cy="${12 + (lane.get(e.issueIds[0]) ?? 0) * 22}" r="5"><title>${text(e.title)}</title></circle>`,
  )
  const buttons = shown.map((i) => `<button value="${i.id}" aria-pressed="false">${text(i.name)}</button>`)
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title>
<style>body{font:15px/1.4 sans-serif;margin:24px}main{display:grid;grid-template-columns:1fr 1fr;gap:24px}section:last-child{grid-column:1/-1}svg{width:100%}[hidden]{display:none}td,th{text-align:left;border-top:1px solid #ccc}</style>
<h1>US-China readout</h1><p>${buttons.join('')}</p><main><section id="commitments"><h2>1.5 of 12 Mt ordered</h2><svg viewBox="0 0 900 300" height="300">${lines.join('')}</svg></section>
<section id="matrix"><h2>Issue matrix</h2><table><tr><th>Issue${columns.map((p) => `<th>${text(p.name)}`).join('')}</tr>${rows.join('')}</table></section>
<section id="timeline"><h2>Timeline</h2><svg viewBox="0 0 900 240" height="240">${marks.join('')}</svg></section></main><script src="./floor.js"></script></html>`
  return { html, script: SCRIPT }
}

function groups(rows) {
  const made = new Map()
  for (const row of rows) made.set(row.basis, [...(made.get(row.basis) ?? []), row])
  return made
}

const SCRIPT = `addEventListener('click',e=>{const b=e.target.closest('button');if(!b)return;const on=b.getAttribute('aria-pressed')!=='true';b.setAttribute('aria-pressed',on);
const chosen=[...document.querySelectorAll('button[aria-pressed=true]')].map(b=>b.value);
for(const n of document.querySelectorAll('[data-i]')){const off=chosen.length&&!chosen.some(i=>n.dataset.i.split(' ').includes(i));n.toggleAttribute('hidden',off);n.style.display=off?'none':''}});
document.querySelector('main').dataset.ready='true'`
