// What a good host sends with the built site. The preview and the end-to-end tests send it too, so that a breach shows early.

/**
 * @param {string[]} [apiOrigins] origins of an API elsewhere, as `https://api.example.org`
 * @returns {Record<string, string>}
 */
export function siteHeaders(apiOrigins = []) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...apiOrigins].join(' '),
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ]
  return { 'content-security-policy': policy.join('; '), 'referrer-policy': 'no-referrer' }
}
