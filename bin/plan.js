#!/usr/bin/env node
'use strict'
const { readFileSync, renameSync, rmSync, writeFileSync, writeSync } = require('node:fs')
const { join } = require('node:path')

const [, , first, ...rest] = process.argv
if ((first === '--version' || first === '-V') && rest.length === 0) {
  print(require('../package.json').version + '\n')
} else {
  run(join(__dirname, '..', 'dist', 'plan.cjs'))
}

// A reader that is gone is no failure; a full disk is.
function print(text) {
  try {
    writeSync(1, text)
  } catch (error) {
    if (error.code === 'EPIPE') return
    process.exitCode = 2
    writeSync(2, `plan: stdout: ${error.code === 'ENOSPC' ? 'no space left on the disk' : error.message}\n`)
  }
}

function run(bundle) {
  const source = read(bundle, 'latin1')
  if (source === undefined) {
    writeSync(2, 'plan: Unexpected checkout without dist/plan.cjs, expected that `npm run build` was run first\n')
    process.exitCode = 2
    return
  }
  // Only the ordinary loader follows the source map.
  if (process.env.PLAN_DEBUG === '1') {
    process.setSourceMapsEnabled(true)
    require(bundle)
    return
  }
  const { Script } = require('node:vm')
  // Named after the bundle’s own hash and the version of Node.js: V8 checks the second, but of the source only its length.
  const cache = `${bundle}.${source.slice(2, source.indexOf('*/'))}.${process.version}-${process.arch}.cache`
  const cachedData = read(cache)
  const script = new Script(`(function (require, module, exports) {${source}\n})`, { filename: bundle, cachedData })
  if (cachedData === undefined && first === 'extract') process.once('exit', (code) => code === 0 && keep(script, cache))
  script.runInThisContext()(require, module, exports)
}

function read(path, encoding) {
  try {
    return readFileSync(path, encoding)
  } catch {
    return undefined
  }
}

// What has been compiled by the end of a whole extraction is what the next one needs.
function keep(script, cache) {
  const temporary = `${cache}.${process.pid}`
  try {
    writeFileSync(temporary, script.createCachedData(), { flag: 'wx' })
    renameSync(temporary, cache)
  } catch {
    // An installation that cannot be written to starts a little slower.
    remove(temporary)
  }
}

function remove(path) {
  try {
    rmSync(path, { force: true })
  } catch {
    // Where nothing may be written, nothing is there.
  }
}
