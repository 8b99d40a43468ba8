// Writes docs/deploy: what to send with the built site, for common static hosts, from scripts/siteHeaders.mjs: `npm run deploy-files`.
// A test fails when the files are not current.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { siteHeaders } from './siteHeaders.mjs'

const HOW = 'With an API elsewhere, add its origin to connect-src, as https://api.example.org.'
const FOREVER = 'public, max-age=31536000, immutable'

/** @returns {Record<string, string>} file name to text */
export function deployFiles() {
  const headers = Object.entries({ ...siteHeaders(), 'x-content-type-options': 'nosniff' })
  const quoted = (text) => `"${text}"`
  return {
    'nginx.conf': `# Inside a server block; the built site lies in /var/www/readout. ${HOW}
root /var/www/readout;
gzip on;
gzip_vary on;
gzip_types application/json text/css text/javascript application/javascript image/svg+xml;
${headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}
add_header cache-control "no-cache" always;
location ~ "/assets/.*-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$" {
  # nginx forgets the outer headers where a block has one of its own.
${headers.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header cache-control "${FOREVER}" always;
}
`,
    htaccess: `# As .htaccess beside index.html (needs mod_headers). ${HOW}
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} ${quoted(value)}`).join('\n')}
  Header always set cache-control "no-cache"
  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|woff2)$">
    Header always set cache-control "${FOREVER}"
  </FilesMatch>
</IfModule>
AddOutputFilterByType DEFLATE application/json text/css text/javascript image/svg+xml
`,
    _headers: `# As _headers beside index.html: Netlify, Cloudflare Pages. ${HOW}
/*
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
/assets/*
  cache-control: ${FOREVER}
`,
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'deploy')
  for (const [name, text] of Object.entries(deployFiles())) writeFileSync(join(folder, name), text)
  console.log(`Wrote ${folder}`)
}
