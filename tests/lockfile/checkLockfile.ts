import * as z from 'zod/mini'

const words = z.optional(z.record(z.string(), z.string()))
const manifestSchema = z.object({ name: z.string(), version: z.string(), dependencies: words, devDependencies: words })
const entrySchema = z.object({
  version: z.optional(z.string()),
  resolved: z.optional(z.string()),
  integrity: z.optional(z.string()),
  link: z.optional(z.boolean()),
  optional: z.optional(z.boolean()),
  inBundle: z.optional(z.boolean()),
  dependencies: words,
  devDependencies: words,
  optionalDependencies: words,
})
const lockSchema = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), entrySchema) })

type Manifest = z.infer<typeof manifestSchema>
type Lock = z.infer<typeof lockSchema>

/** What is wrong with a lockfile, each in a sentence. Both are the parsed files. */
export function checkLockfile(packageJson: unknown, packageLock: unknown): string[] {
  const manifest = z.parse(manifestSchema, packageJson)
  const lock = z.parse(lockSchema, packageLock)
  return [...exactVersions(manifest), ...inSync(manifest, lock), ...entries(lock), ...wholeForAllSystems(lock)]
}

const wanted = (manifest: Manifest) => Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })

function exactVersions(manifest: Manifest): string[] {
  return wanted(manifest)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json asks for ${name} ${version}, which is no exact version`)
}

function inSync(manifest: Manifest, lock: Lock): string[] {
  const root = lock.packages['']
  if (root === undefined) return ['the lockfile has no entry for the project itself']
  const same = (a: Record<string, string> = {}, b: Record<string, string> = {}) =>
    JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
  const apart = (['dependencies', 'devDependencies'] as const).filter((field) => !same(manifest[field], root[field]))
  const other = wanted(manifest).filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)
  return [
    ...apart.map((field) => `${field} of package.json and of the lockfile differ`),
    ...other.map(([name, version]) => `the lockfile does not hold ${name} ${version}`),
  ]
}

function entries(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === '') return []
    const wrong: string[] = []
    if (entry.resolved !== undefined) wrong.push(`${path} names the address it came from`)
    if (entry.integrity === undefined && entry.inBundle !== true) wrong.push(`${path} has no checksum`)
    if (entry.link === true) wrong.push(`${path} is a link`)
    return wrong
  })
}

// npm leaves a platform's package out without a word when the registry does not have it; `npm ci` then fails elsewhere.
function wholeForAllSystems(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !foldersAbove(path).some((folder) => `${folder}node_modules/${name}` in lock.packages))
      .map((name) => `${path} may need ${name}, which the lockfile leaves out`),
  )
}

/** Where Node looks for what a package needs: `a/b/node_modules/c` gives `a/b/node_modules/c/`, `a/b/` and so on up to ``. */
function foldersAbove(path: string): string[] {
  if (path === '') return ['']
  const cut = path.lastIndexOf('node_modules/')
  const above = path.slice(0, cut)
  return [`${path}/`, ...foldersAbove(above.replace(/\/$/, ''))]
}
