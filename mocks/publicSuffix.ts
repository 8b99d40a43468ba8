/**
 * Stands in for the package `tldts` in browser builds. MSW's cookie store asks it which part of a host name is one site;
 * its list of all public suffixes weighs more than the rest of MSW, and the mock API sets no cookies.
 * @returns the last two labels, or null for a single label or an address in digits
 */
export function getDomain(hostname: string): string | null {
  const labels = hostname.split('.').filter((label) => label !== '')
  return labels.length < 2 || /^[\d.]+$|:/.test(hostname) ? null : labels.slice(-2).join('.')
}
