import type { Language } from './language.ts'
import { parseChoice } from './options.ts'
import { PlanCommand } from './plan-command.ts'
import { stdoutSink } from './sink.ts'

/** Each published schema, loaded when it is asked for. */
const schemas = {
  plan: () => import('../../schemas/plan.schema.json', { with: { type: 'json' } }),
  comparison: () => import('../../schemas/comparison.schema.json', { with: { type: 'json' } }),
  line: () => import('../../schemas/line.schema.json', { with: { type: 'json' } }),
  diagnostics: () => import('../../schemas/diagnostics.schema.json', { with: { type: 'json' } }),
}
const schemaNames: readonly (keyof typeof schemas)[] = ['plan', 'comparison', 'line', 'diagnostics']

/** `plan schema`: the JSON Schema of what other commands print. */
export function schemaCommand(language: Language): PlanCommand {
  const command = new PlanCommand('schema', language)
  command
    .description({ en: 'print the JSON Schema of what is written', zh: '显示输出数据的 JSON Schema' }[language])
    .argument('[name]', schemaNames.join(', '), parseChoice({ en: 'schema', zh: '模式' }, schemaNames), 'plan')
    .examples('comparison')
    .action(async (name: keyof typeof schemas) => {
      const { default: schema } = await schemas[name]()
      stdoutSink.write(JSON.stringify(schema, null, 2) + '\n')
    })
  return command
}
