import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'

const LISTS = ['issues', 'parties', 'positions', 'observations', 'commitments', 'events']
const time = (date) => Date.parse(`${date}${'-01'.repeat(Math.max(0, 3 - date.split('-').length))}`)
const day = (ms) => new Date(ms).toISOString().slice(0, 10)

function Page() {
  const [data, setData] = useState()
  const [chosen, setChosen] = useState([])
  useEffect(() => {
    void Promise.all(LISTS.map((name) => fetch(`./api/v1/${name}.json`).then((reply) => reply.json()))).then((replies) =>
      setData(Object.fromEntries(LISTS.map((name, i) => [name, replies[i].items]))),
    )
  }, [])
  if (!data) return <p>Loading…</p>
  const touches = (ids) => chosen.length === 0 || ids.some((id) => chosen.includes(id))
  const issues = data.issues.filter((issue) => issue.shown !== false)
  const columns = data.parties.filter((party) => party.column)
  const pledge = data.commitments.find((c) => c.commodity === 'soybeans')
  const rows = data.observations.filter((o) => o.commitmentId === pledge.id && o.cumulative && o.value !== undefined)
  const bases = [...new Set(rows.map((o) => o.basis))]
  const points = rows.map((o) => ({ at: time(o.periodEnd), [o.basis]: o.value })).sort((a, b) => a.at - b.at)
  const lane = new Map(issues.map((issue, i) => [issue.id, i]))
  const marks = data.events
    .filter((event) => touches(event.issueIds))
    .map((event) => ({ at: time(event.date), lane: lane.get(event.issueIds[0]) ?? 0, title: event.title }))
  return (
    <main data-ready="true">
      <h1>US-China readout</h1>
      <p>
        {issues.map((issue) => (
          <button
            type="button"
            key={issue.id}
            aria-pressed={chosen.includes(issue.id)}
            onClick={() =>
              setChosen(chosen.includes(issue.id) ? chosen.filter((id) => id !== issue.id) : [...chosen, issue.id])
            }
          >
            {issue.name}
          </button>
        ))}
      </p>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
        <section id="commitments">
          <h2>1.5 of 12 Mt ordered</h2>
          <ResponsiveContainer width="100%" height={300}>
            <LineChart data={touches(pledge.issueIds) ? points : []}>
              <CartesianGrid />
              <XAxis dataKey="at" type="number" domain={['dataMin', 'dataMax']} tickFormatter={day} />
              <YAxis />
              <Tooltip />
              {bases.map((basis) => (
                <Line key={basis} dataKey={basis} type="stepAfter" connectNulls isAnimationActive={false} />
              ))}
            </LineChart>
          </ResponsiveContainer>
        </section>
        <section id="matrix">
          <h2>Issue matrix</h2>
          <table>
            <thead>
              <tr>
                <th>Issue</th>
                {columns.map((party) => (
                  <th key={party.id}>{party.name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {issues
                .filter((issue) => touches([issue.id]))
                .map((issue) => (
                  <tr key={issue.id}>
                    <th>{issue.name}</th>
                    {columns.map((party) => (
                      <td key={party.id}>
                        {data.positions.filter((p) => p.issueId === issue.id && p.partyId === party.id).at(-1)?.words ?? '–'}
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      </div>
      <section id="timeline">
        <h2>Timeline</h2>
        <ResponsiveContainer width="100%" height={240}>
          <ScatterChart>
            <XAxis dataKey="at" type="number" domain={['dataMin', 'dataMax']} tickFormatter={day} />
            <YAxis dataKey="lane" type="number" />
            <Tooltip />
            <Scatter data={marks} isAnimationActive={false} />
          </ScatterChart>
        </ResponsiveContainer>
      </section>
    </main>
  )
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
