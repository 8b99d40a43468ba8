import { expect, test } from 'vitest'
import { early, preloads } from '../../scripts/pageHead'

const PAGE = `<head>
    <link rel="preload" href="./assets/font.woff2" as="font" type="font/woff2" crossorigin />
    <link rel="preload" href="./config.json" as="fetch" crossorigin />
    <title>Readout</title>
    <script type="module" crossorigin src="./assets/first.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/runtime.js">
    <link rel="stylesheet" crossorigin href="./assets/first.css">
  </head>`

test('what the first paint waits for is asked for first, what the panels need after the script that holds the parser', () => {
  const html = early(PAGE, ['<link rel="modulepreload" crossorigin href="./assets/panels.js">'])
  const places = [
    'rel="stylesheet"',
    'href="./first.js" as="script"',
    'config.json',
    'font.woff2',
    'modulepreload" crossorigin href="./assets/first.js"',
    'runtime.js',
    '<script src="./first.js">',
    'panels.js',
    '<title>',
    '<script type="module"',
  ].map((part) => html.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(html.match(/first\.css/g)).toHaveLength(1)
})

test('the panels are sent for with their styles, other chunks are not', () => {
  const links = preloads({
    a: { type: 'chunk', name: 'panels', fileName: 'assets/p.js', viteMetadata: { importedCss: new Set(['assets/p.css']) } },
    b: { type: 'chunk', name: 'Search', fileName: 'assets/s.js' },
    c: { type: 'asset', fileName: 'assets/x.css' },
  })
  expect(links.map((link) => /href="[^"]*"/.exec(link)?.[0])).toEqual(['href="./assets/p.js"', 'href="./assets/p.css"'])
})
