import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataText } from '../../src/ui/DataText'
import { FactList } from '../../src/ui/FactList'
import { type ShownSource, SourceList } from '../../src/ui/SourceList'

describe('a string from data', () => {
  it('is literal text, never markup', () => {
    const { container } = render(<DataText>{'<img src=x onerror=alert(1)><b>bold</b>'}</DataText>)
    expect(container).toHaveTextContent('<img src=x onerror=alert(1)><b>bold</b>')
    expect(container.querySelector('img, b')).toBeNull()
  })

  it('stands apart in its own direction, with what is invisible shown', () => {
    render(<DataText>{'abc\u202edef'}</DataText>)
    expect(screen.getByText('abc⟨U+202E⟩def').tagName).toBe('BDI')
  })
})

describe('the sources of a fact', () => {
  const source: ShownSource = {
    id: 's1',
    title: 'Soybean sales',
    publisher: 'USDA',
    url: 'https://www.usda.gov/soy',
    publishedOn: '2025-11-24',
    kind: 'official',
  }

  it('has title, publisher, kind, date and a link whose host is shown, opened apart', () => {
    render(<SourceList sources={[source]} />)
    const link = screen.getByRole('link', { name: 'Soybean sales' })
    expect(link).toHaveAttribute('href', 'https://www.usda.gov/soy')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(screen.getByRole('listitem')).toHaveTextContent('USDA · Official · 24 November 2025 · usda.gov')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'ftp://example.org', ''])('%j is no link', (url) => {
    render(<SourceList sources={[{ ...source, url }]} />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.getByRole('listitem')).toHaveTextContent('Soybean sales')
    expect(screen.getByRole('listitem')).toHaveTextContent('no address held')
  })

  it('says what it does not have: no address, no date', () => {
    render(<SourceList sources={[{ ...source, url: null, publishedOn: null }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('USDA · Official · undated · no address held')
  })

  it('says less of a date that is known less', () => {
    render(<SourceList sources={[{ ...source, publishedOn: '2025-11' }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('November 2025')
  })

  it('names a source that is not held by its id', () => {
    render(<SourceList sources={[{ id: 'lost-page' }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Source not loaded: lost-page')
  })

  it('names the language, and keeps a code that is none', () => {
    render(
      <SourceList
        sources={[
          { ...source, language: 'zh' },
          { ...source, id: 's2', language: '***' },
        ]}
      />,
    )
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('in Chinese')
    expect(second).toHaveTextContent('in ***')
  })
})

describe('names and values', () => {
  it('a row without a value is left out, one of zero stays', () => {
    render(
      <FactList
        rows={[
          { key: 'a', name: 'Note', value: undefined },
          { key: 'b', name: 'Quote', value: '' },
          { key: 'c', name: 'Count', value: 0 },
        ]}
      />,
    )
    expect(screen.getAllByRole('term').map((t) => t.textContent)).toEqual(['Count'])
    expect(screen.getByRole('definition')).toHaveTextContent('0')
  })
})
