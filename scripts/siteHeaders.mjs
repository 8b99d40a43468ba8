// What a good host sends with the built site. The preview and the end-to-end tests send it too, so that a breach shows early.

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
]
const policy = (rules, servers) =>
  rules.map((rule) => (rule.startsWith('connect-src') ? [rule, ...servers].join(' ') : rule)).join('; ')

/**
 * @param {string[]} [apiOrigins] origins of an API elsewhere, as `https://api.example.org`
 * @returns {Record<string, string>}
 */
export function siteHeaders(apiOrigins = []) {
  return { 'content-security-policy': policy(POLICY, apiOrigins), 'referrer-policy': 'no-referrer' }
}

/**
 * The policy that the built page itself carries, for hosts that send no headers. `config.json` may name any server at run time,
 * so that it lets the page reach any; `frame-ancestors` does not count in a page.
 */
export const metaPolicy = () =>
  policy(
    POLICY.filter((rule) => !rule.startsWith('frame-ancestors')),
    ['https:', 'http:'],
  )
