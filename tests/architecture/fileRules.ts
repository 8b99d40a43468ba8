import { posix } from 'node:path'
import { isCode, type SourceFile } from './syntax'

const MAX_LINES = 200
const MAX_README_LINES = 12
const EMPTY_NAMES = /^(index|utils?|helpers?|types?|common|misc)\.tsx?$/

const linesOf = (text: string) => text.trimEnd().split('\n').length

/** The breaches of the rules on files and folders. */
export function fileBreaches(files: SourceFile[]): string[] {
  return [...files.filter(isCode).flatMap(nameAndLength), ...readmes(files)]
}

function nameAndLength({ path, text }: SourceFile): string[] {
  const name = posix.basename(path)
  const wrong: string[] = []
  if (EMPTY_NAMES.test(name)) wrong.push(`${path} has a name that says nothing`)
  if (linesOf(text) > MAX_LINES) wrong.push(`${path} has ${linesOf(text)} lines, over ${MAX_LINES}`)
  if (!(name.endsWith('x') ? /^[A-Za-z][A-Za-z0-9]*\.tsx$/ : /^[a-z][A-Za-z0-9]*(\.d)?\.ts$/).test(name)) {
    wrong.push(`${path} is not named as its kind is (Component.tsx, anythingElse.ts)`)
  }
  const folder = path
    .split('/')
    .slice(1, -1)
    .find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
  if (folder !== undefined) wrong.push(`${path} lies in ${folder}, which is not kebab-case`)
  return wrong
}

function readmes(files: SourceFile[]): string[] {
  const folders = new Set(files.flatMap(({ path }) => /^src\/([^/]+)\/./.exec(path)?.[1] ?? []))
  return [...folders].flatMap((folder) => {
    const path = `src/${folder}/README.md`
    const readme = files.find((file) => file.path === path)
    if (readme === undefined) return [`${path} is missing`]
    return linesOf(readme.text) > MAX_README_LINES ? [`${path} has over ${MAX_README_LINES} lines`] : []
  })
}
