export function findChromium(): Promise<string | undefined>
export function chromePathProblem(): string | undefined
