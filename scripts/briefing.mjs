// Writes the template of a briefing file beside the built site: the whole app in one page, everything inline, with empty places for
// facts and brief that the app fills ("Save briefing file"). Run by `npm run build` after Vite.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, runnerImport } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { module: pack } = await runnerImport(join(root, 'src/pack/briefingFile.ts'), { configFile: false })

// Reading the module above has told Node that this is development.
process.env.NODE_ENV = 'production'
const made = await build({
  mode: 'production',
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [react()],
  define: { 'import.meta.env.READOUT_FILE': '"yes"' },
  resolve: {
    alias: [
      { find: /^\.{1,2}\/(brief\/)?callBrief$/, replacement: join(root, 'scripts/noBrief.mjs') },
      { find: /^\.\/pageReader$/, replacement: join(root, 'scripts/noReader.mjs') },
      { find: /^pptxgenjs$/, replacement: join(root, 'scripts/leftOut.mjs') },
      { find: /^write-excel-file\/universal$/, replacement: join(root, 'scripts/leftOut.mjs') },
    ],
  },
  build: {
    target: 'es2022',
    write: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 1_000_000,
    reportCompressedSize: false,
    rolldownOptions: { input: join(root, 'src/fileMain.tsx'), output: { codeSplitting: false } },
  },
})
const files = [made].flat().flatMap((part) => part.output)
const scripts = files.filter((file) => file.type === 'chunk')
const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
const others = files.filter((file) => !scripts.includes(file) && !styles.includes(file))
if (scripts.length !== 1 || styles.length !== 1 || others.length > 0)
  throw new Error(`a briefing file is one script and one style, not ${files.map((file) => file.fileName).join(', ')}`)

// A text that would end its element is written otherwise; inside strings and patterns of a script the two mean the same.
const script = scripts[0].code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
// Here the letters are inside and cannot be late: the page's own may be waited for, and the stage, which follows it, needs none apart.
const faces = String(styles[0].source)
const style = faces
  .replace(/@font-face\{[^{}]*Source Sans 3 Stage[^{}]*\}/, '')
  .replace('font-display:optional', 'font-display:swap')
if (style.split('font-display').length !== 2) throw new Error('a briefing file holds its letters once')
if (/<\/style/i.test(style)) throw new Error('the style would end its own element')
const hash = (words) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  'img-src data: blob:',
  'font-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
]
const page = `<!doctype html>
<html lang="en" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Readout briefing</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>This briefing draws its charts and tables with JavaScript, which is switched off in this browser.</noscript>
${pack.EMPTY_PLACES}
<script type="module">${script}</script>
</body>
</html>
`
writeFileSync(join(root, 'dist/briefing-template.txt'), page)
console.log(`template of a briefing file: ${(Buffer.byteLength(page) / 1000).toFixed(0)} kB`)
