import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { load } from 'js-yaml'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { inTemporaryFolder, runPlan, runPlanUnprivileged } from './run-plan.ts'

const Before = z.union([
  z.string(),
  z.strictObject({ hex: z.string() }),
  z.strictObject({ link: z.string() }),
  z.strictObject({ folder: z.literal(true), mode: z.string().optional() }),
  z.strictObject({ text: z.string(), mode: z.string() }),
])
const Case = z.strictObject({
  name: z.string(),
  before: z.record(z.string(), Before).default({}),
  args: z.array(z.string()),
  stdin: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  unprivileged: z.boolean().default(false),
  exit: z.int(),
  stderr: z.array(z.string()).default([]),
  stdout: z.string().optional(),
  paths: z.array(z.string().nullable()).optional(),
  files: z.array(z.string()).default([]),
})
const cases = z.array(Case).parse(load(readFileSync(new URL('../../fixtures/cli/calls.yaml', import.meta.url), 'utf8')))

describe.concurrent('plan', () => {
  it.each(cases)('answers $name', async ({ before, args, stdin, environment, unprivileged, exit, stderr, stdout, paths, files }) => {
    await inTemporaryFolder(async (cwd) => {
      for (const [name, content] of Object.entries(before)) create(join(cwd, name), content)
      const there = listFiles(cwd)
      const run = unprivileged ? runPlanUnprivileged : runPlan
      const result = await run(args, { cwd, ...(stdin !== undefined && { stdin }), ...(environment && { environment }) })
      expect(result.stderr.split('\n').slice(0, -1)).toEqual(stderr)
      expect(result.exit).toBe(exit)
      if (paths !== undefined) expect(pathsOf(result.stdout)).toEqual(paths)
      if (stdout !== undefined) expect(result.stdout).toBe(stdout)
      expect(listFiles(cwd).filter((name) => !there.includes(name))).toEqual(files)
    })
  })
})

function create(path: string, content: z.infer<typeof Before>): void {
  mkdirSync(dirname(path), { recursive: true })
  if (typeof content === 'string') writeFileSync(path, content)
  else if ('hex' in content) writeFileSync(path, Buffer.from(content.hex, 'hex'))
  else if ('link' in content) symlinkSync(content.link, path)
  else if ('text' in content) writeFileSync(path, content.text)
  else mkdirSync(path)
  if (typeof content === 'object' && 'mode' in content && content.mode !== undefined) chmodSync(path, Number.parseInt(content.mode, 8))
}

// Hidden ones too: an output that was not finished has such a name.
function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function pathsOf(lines: string): unknown[] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => z.looseObject({ source: z.looseObject({ path: z.string().nullable() }) }).parse(JSON.parse(line)).source.path)
}
