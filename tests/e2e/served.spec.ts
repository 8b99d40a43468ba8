import { expect, test } from '@playwright/test'
import { requiredUrl } from './address'
import { complaintsOf } from './page'

for (const where of ['READOUT_SITE', 'READOUT_SUB_PATH'] as const) {
  test(`the built page and all that it names are served (${where})`, async ({ page }) => {
    const refused: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`)
    })
    const complaints = complaintsOf(page)
    const answer = await page.goto(requiredUrl(where))
    expect(answer?.status()).toBe(200)
    await expect(page).toHaveTitle(/Readout/)
    await page.waitForLoadState('networkidle')
    expect(refused).toEqual([])
    // The servers send the content policy of a careful host; a breach of it stands here.
    expect(complaints).toEqual([])
  })
}

test('the API on another origin answers with CORS and an ETag', async ({ request }) => {
  const url = `${requiredUrl('READOUT_API')}/meta.json`
  const first = await request.get(url)
  expect(first.status()).toBe(200)
  expect(first.headers()['access-control-allow-origin']).toBe('*')
  const again = await request.get(url, { headers: { 'if-none-match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})
