import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { packBrief, unpackBrief } from '../../src/brief/link'
import { addressNotices } from '../../src/filters/parameters'

const base64url = (bytes: Buffer) => bytes.toString('base64url')

describe('a brief in a link', () => {
  it('comes back whole but for the figures, and the page takes it as a value', async () => {
    const short = {
      ...CALL_BRIEF,
      steps: CALL_BRIEF.steps.slice(0, 4).map((step) => ({ ...step, figures: [{ name: 'a', text: 'b' }] })),
    }
    const packed = await packBrief(short)
    expect(packed?.length).toBeLessThanOrEqual(2048)
    expect(addressNotices(`?briefdata=${packed}`)).toEqual([])
    const read = await unpackBrief(packed ?? '')
    expect(read).toMatchObject({ brief: { id: CALL_BRIEF.id, steps: [{ id: 'three-sentences' }, {}, {}, {}] } })
    expect(JSON.stringify(read)).not.toContain('figures')
  })

  it('is refused a link when it is long', async () => {
    const notes = Array.from({ length: 900 }, (_, i) => (i * 7919).toString(36)).join(' ')
    expect(await packBrief({ ...CALL_BRIEF, steps: [{ id: 'a', address: '', notes }] })).toBeUndefined()
  })

  it.each([
    ['cut off', async () => (await packBrief(CALL_BRIEF))?.slice(0, 40) ?? '', /damaged/],
    ['not packed at all', async () => 'abcd', /damaged/],
    ['no brief', async () => base64url(deflateRawSync('{"a":1}')), /readout/],
    ['unfolding without end', async () => base64url(deflateRawSync(' '.repeat(2_000_000))), /more than a brief may/],
  ])('is refused when it is %s', async (_, make, words) => {
    expect(await unpackBrief(await make())).toEqual({ problem: expect.stringMatching(words) })
  })
})
