'use strict'
// Loaded before the command: names on stderr what can reach another computer or start another program, as soon as it is asked for.
const Module = require('node:module')
const { writeSync } = require('node:fs')

const REACHING = /^(?:node:)?(?:net|http|https|http2|dns|dns\/promises|dgram|tls|child_process|cluster|inspector)$/
const load = Module._load
Module._load = function (request, ...rest) {
  if (REACHING.test(request)) writeSync(2, `asked for ${request}\n`)
  return load.call(this, request, ...rest)
}
const getBuiltinModule = process.getBuiltinModule
process.getBuiltinModule = (request) => {
  if (REACHING.test(request)) writeSync(2, `asked for ${request}\n`)
  return getBuiltinModule(request)
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
  globalThis[name] = () => writeSync(2, `called ${name}\n`)
}
