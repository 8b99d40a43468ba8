export function siteHeaders(apiOrigins?: string[]): Record<string, string>
