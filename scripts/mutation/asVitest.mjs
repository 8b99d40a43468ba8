// Stands for `vitest` in the tests of a mutation run: gathers them, and hands out Vitest's own `expect`. Only what the pure tests use.
const { gathered, expect } = globalThis.__readoutMutation

const above = []
const within = (name, body) => {
  above.push(name)
  body()
  above.pop()
}
const each = (of) => (rows) => (name, body) => {
  for (const [i, row] of rows.entries()) of(`${name} (${i + 1})`, () => body(...(Array.isArray(row) ? row : [row])))
}

export { expect }
export const it = (name, body) => void gathered.push({ name: [...above, name].join(' > '), body })
export const describe = (name, body) => within(name, body)
it.each = each(it)
describe.each = each(describe)
