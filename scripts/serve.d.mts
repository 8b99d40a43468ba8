export type Server = { url: string; port: number; close: () => Promise<void> }
export function startServer(options: {
  root: string
  base?: string
  port?: number
  cors?: boolean
  headers?: Record<string, string>
  late?: ((wantedFor: string) => number) | undefined
}): Promise<Server>
export function normalBase(base: string): string
