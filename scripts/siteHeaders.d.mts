export function siteHeaders(apiOrigins?: string[]): Record<string, string>
export function metaPolicy(): string
