import { spawnSync } from 'node:child_process'
import { globSync } from 'tinyglobby'
import { root } from '../../build/bundle.ts'
import { findRoom, rooms } from './rooms.ts'
import { sampleFiles } from './sample-files.ts'

/** Runs Stryker over one room: `npm run mutate -- time`; a number behind it takes so many of its files, drawn by lot. */
function main([name = '', count, ...more]: readonly string[]): number {
  const room = findRoom(name)
  const all = globSync([...room.files], { cwd: root }).sort()
  const files = count === undefined ? all : sampleFiles(all, Number(count))
  process.stdout.write(`${room.name}: ${files.length} of ${all.length} files\n`)
  const stryker = ['stryker', 'run', 'test/mutation/stryker.config.json', '--mutate', files.join(','), ...more]
  return spawnSync('npx', stryker, { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATION_ROOM: room.name } }).status ?? 1
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.stderr.write(`usage: npm run mutate -- ${rooms.map(({ name }) => name).join('|')} [FILES]\n`)
  process.exitCode = 2
}
