type Read = (path: string) => string | undefined
export function firstLoad(read: Read): { reading: string[]; scripts: string[]; styles: string[] }
export function staticImports(code: string): string[]
export function weigh(read: Read): { lines: string[]; problems: string[] }
