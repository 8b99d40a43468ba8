import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../mocks/endpoints'
import { apiFor } from '../../src/api/config'
import { DataSession } from '../../src/app/DataSession'
import { readDropped } from '../../src/app/droppedData'
import { Page } from '../../src/app/mount'
import { makeQueryClient } from '../../src/app/queryClient'
import { settled, useMockApi } from './renderApp'

const file = (name: string, content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' })
const dossier = Object.fromEntries(Object.entries(endpoints).map(([name, reply]) => [name.replace('.json', ''), reply]))
const hostile = { ...dossier, meta: { ...endpoints['meta.json'], title: '<img src=x onerror=alert(1)>', sample: false } }

describe('files that are dropped', () => {
  it('a whole document, one list, or a folder of lists become one document', async () => {
    expect(await readDropped([file('dossier.json', dossier)])).toMatchObject({
      name: 'dossier.json',
      document: { events: { contract: '1.0' } },
    })
    expect(await readDropped([file('events.json', endpoints['events.json'])])).toMatchObject({
      document: { events: { next: null } },
    })
    const folder = [
      file('events.json', endpoints['events.json']),
      file('meta.json', endpoints['meta.json']),
      file('other.json', 'no JSON'),
      file('a.txt', ''),
    ]
    const read = await readDropped(folder)
    expect('document' in read && Object.keys(read.document).sort()).toEqual(['events', 'meta'])
  })

  it.each([
    [[file('a.txt', 'x')], /no \.json file/],
    [[file('a.json', '{"broken"')], /a\.json is not JSON/],
    [[file('a.json', '[1,2]')], /holds none of the lists/],
    [[file('a.json', 'null')], /holds none of the lists/],
    [[file('mine.json', { readout: 'brief-1', steps: [] })], /is a brief: open it under Brief/],
    [[], /no \.json file/],
  ])('what is no data is said to be none (%#)', async (files, words) => {
    const read = await readDropped(files)
    expect('problem' in read && read.problem).toMatch(words)
  })
})

describe('the page over dropped data', () => {
  useMockApi()

  it('shows them, marked FILE; goes back; and a bad file changes nothing', async () => {
    const user = userEvent.setup()
    window.history.replaceState(null, '', '/?panel=questions')
    const config = { api: { mode: 'mock' }, title: 'Readout', opensAt: '2025-11-25' } as const
    const given = { api: apiFor(config, 'http://localhost:3000/'), config, notices: [], queryClient: makeQueryClient() }
    render(
      <NuqsAdapter>
        <DataSession>{(dropped) => <Page key={dropped?.turn ?? 'own'} {...given} document={dropped?.document} />}</DataSession>
      </NuqsAdapter>,
    )
    await settled()
    const drop = (...files: File[]) => {
      const dataTransfer = { types: ['Files'], items: [], files }
      fireEvent.dragOver(document.body, { dataTransfer })
      fireEvent.drop(document.body, { dataTransfer })
    }
    drop(file('bad.json', '{'))
    expect(await screen.findByText(/bad\.json is not JSON.*Nothing was changed\./)).toBeInTheDocument()
    expect(screen.getByText('SAMPLE', { selector: 'header *' })).toBeInTheDocument()

    drop(file('mine.json', hostile))
    await waitFor(() => expect(screen.getByText('FILE', { selector: 'header *' })).toBeInTheDocument())
    await settled()
    expect(document.querySelector('img')).toBeNull()
    await user.click(screen.getByText('FILE', { selector: 'header *' }))
    const drawer = within(await screen.findByRole('dialog', { name: 'The data' }))
    expect(drawer.getByText(/Shown are the data of/)).toHaveTextContent('mine.json')
    await user.click(drawer.getByText('Back to the former data'))
    await waitFor(() => expect(screen.getByText('SAMPLE', { selector: 'header *' })).toBeInTheDocument())
    expect(screen.getByText(/The former data are back/)).toBeInTheDocument()
  })
})
