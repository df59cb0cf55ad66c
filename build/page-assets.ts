import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { root } from './bundle.ts'

/** The style and the script of a plan’s page, with the hashes by which its policy knows them. */
export async function pageAssetsFile(): Promise<string> {
  const [style, script] = await Promise.all(['page.css', 'page.ts'].map(minify))
  return [
    '// Generated from src/render/html/page by build/page-assets.ts.',
    ...constant('pageStyle', 'The style of a plan’s page', style ?? ''),
    ...constant('pageScript', 'The script of a plan’s page', script ?? ''),
    '',
  ].join('\n')
}

async function minify(name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/render/html/page/${name}`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2023',
    write: false,
  })
  return outputFiles[0]?.text.trim() ?? ''
}

function constant(name: string, meaning: string, text: string): string[] {
  const hash = createHash('sha256').update(text).digest('base64')
  return [
    '',
    `/** ${meaning}. */`,
    `export const ${name} = ${JSON.stringify(text)}`,
    '',
    `/** ${meaning}, as its policy knows it. */`,
    `export const ${name}Hash = 'sha256-${hash}'`,
  ]
}
