// What a report of Stryker says, as Markdown.

const KILLED = ['Killed', 'Timeout']
const STANDING = ['Survived', 'NoCoverage']
const among = (mutants, states) => mutants.filter((mutant) => states.includes(mutant.status))

/** A line for each file, one for each folder and one for all: mutants, killed (time-outs among them), survived, score. */
export function table({ files }) {
  const rows = Object.entries(files)
    .map(([path, { mutants }]) => [path, mutants])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const folder = (start) => [`**${start}**`, rows.flatMap(([path, mutants]) => (path.startsWith(start) ? mutants : []))]
  const whole = [folder('src/record/'), folder('src/panels/')].filter(([, mutants]) => mutants.length > 0)
  const line = ([name, mutants]) => {
    const [killed, standing] = [among(mutants, KILLED).length, among(mutants, STANDING).length]
    if (killed + standing === 0) return []
    const score = ((100 * killed) / (killed + standing)).toFixed(1)
    return [`| ${name} | ${killed + standing} | ${killed} | ${standing} | ${score} |`]
  }
  const head = ['| file | mutants | killed | survived | score, % |', '| --- | --- | --- | --- | --- |']
  return [...head, ...rows.flatMap(line), ...whole.flatMap(line)].join('\n')
}

/** Each mutant that no test tells from the code: where it stands, what stood there, what it has in its place. */
export function survivors({ files }) {
  return Object.entries(files)
    .flatMap(([path, { source, mutants }]) =>
      among(mutants, STANDING).map(({ location: { start, end }, replacement, mutatorName }) => {
        const line = source.split('\n')[start.line - 1] ?? ''
        const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`
        return `${path}:${start.line}: ${mutatorName}: ${was} -> ${(replacement ?? '').replace(/\s+/g, ' ')}`
      }),
    )
    .join('\n')
}
