export function failedTests(log: string): string[]
