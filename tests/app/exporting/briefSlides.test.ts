import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { meta } from '../../../mocks/data/meta'
import { briefSlides } from '../../../src/app/exporting/briefSlides'
import { stepViews } from '../../../src/app/stepViews'
import { CALL_BRIEF } from '../../../src/brief/callBrief'
import { headlineOf } from '../../../src/brief/run'
import { deck } from '../../../src/export/deck'
import { REAL } from './given'

describe('a brief as slides', () => {
  it('has a slide for each step with its headline, its notes and its day', async () => {
    const facts = stepViews(REAL, meta.asOf, '2025-11-25')
    const loaded = { dossier: REAL, latest: meta.asOf, meta, contract: '1.0', reports: new Map(), findings: [] }
    const slides = briefSlides(CALL_BRIEF, loaded, facts, 'SAMPLE')
    expect(slides.map((s) => s.headline)).toEqual(CALL_BRIEF.steps.map((_, i) => headlineOf(CALL_BRIEF, i + 1, facts)))
    expect(slides.map((s) => s.notes)).toEqual(CALL_BRIEF.steps.map((s) => s.notes ?? ''))
    expect(slides.map((s) => s.model.asOf)).toEqual(CALL_BRIEF.steps.map((s) => facts.dateOf(s.address)))
    for (const slide of slides) {
      expect(slide.model.rows.length, slide.headline).toBeGreaterThan(0)
      expect(slide.model.sources.length, slide.headline).toBeGreaterThan(0)
    }
    const parts = unzipSync(new Uint8Array(await (await deck({ title: CALL_BRIEF.title, slides })).arrayBuffer()))
    const names = Object.keys(parts).filter((p) => /^ppt\/slides\/slide\d+\.xml$/.test(p))
    expect(names).toHaveLength(CALL_BRIEF.steps.length)
    const notes = Object.keys(parts).filter((p) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(p))
    const said = notes.map((p) => strFromU8(parts[p] ?? new Uint8Array())).join('')
    for (const step of CALL_BRIEF.steps)
      if (step.notes !== undefined)
        expect(said).toContain(step.notes.slice(0, 25).replaceAll('&', '&amp;').replaceAll("'", '&apos;'))
  })
})
