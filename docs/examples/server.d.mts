export type ExampleServer = { url: string; close: () => Promise<void> }
export function serve(folder: string, options?: { port?: number; page?: number }): Promise<ExampleServer>
