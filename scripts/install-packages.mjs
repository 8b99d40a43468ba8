// `npm ci`, only when the lockfile is another one than that of the last complete install.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const PAUSE_MS = 3000

/** @throws when the packages cannot be installed */
export async function ensurePackages(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  const stamp = join(root, 'node_modules', '.lock-hash')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(stamp) && holdsAll(lock, installed)) {
    // Somebody ran `npm ci` or `npm install` by hand.
    writeFileSync(stamp, hash)
    return
  }
  const count = Object.keys(JSON.parse(lock).packages).length - 1
  console.log(`Installing the packages of package-lock.json (npm ci, up to ${count}); this needs the network …`)
  // Removed first, so that an install broken off half-way is done again.
  rmSync(stamp, { force: true })
  rmSync(installed, { force: true })
  const from = Date.now()
  const ci = () => npm(['ci', '--no-audit', '--no-fund'], root)
  let code = await ci()
  if (code !== 0) {
    // A hiccup of the network, or the end of an install just broken off that still clears up after itself.
    console.log('npm ci did not finish; trying once more …')
    await wait(PAUSE_MS)
    code = await ci()
  }
  if (code !== 0) throw new Error('npm ci did not finish. What it said stands above; mend that, then run this again.')
  writeFileSync(stamp, hash)
  console.log(`… packages installed in ${((Date.now() - from) / 1000).toFixed(1)} s.`)
}

/** Whether npm's own note of what it installed has every package of the lockfile that this system needs. */
function holdsAll(lock, installed) {
  if (!existsSync(installed)) return false
  try {
    const there = JSON.parse(readFileSync(installed, 'utf8')).packages
    const wanted = Object.entries(JSON.parse(lock).packages).filter(([path]) => path !== '')
    return wanted.every(([path, { version, optional }]) => (there[path] ? there[path].version === version : optional === true))
  } catch {
    return false
  }
}

/** Runs npm to its end, also when interrupted: npm then clears up what it has begun. */
function npm(args, cwd) {
  const own = process.env.npm_execpath
  const options = { cwd, stdio: 'inherit' }
  // npm_execpath may be another package manager's.
  const child =
    own && /^npm(-cli)?\.c?js$/.test(basename(own))
      ? spawn(process.execPath, [own, ...args], options)
      : process.platform === 'win32'
        ? spawn(`npm ${args.join(' ')}`, { ...options, shell: true })
        : spawn('npm', args, options)
  let interrupted = false
  const pass = (signal) => {
    interrupted = true
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, pass)
      if (interrupted) process.exit(130)
      done(code ?? 1)
    })
  })
}
