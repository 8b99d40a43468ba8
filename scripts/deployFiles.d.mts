export function deployFiles(): Record<string, string>
