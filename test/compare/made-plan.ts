import { extractPlans, type Plan } from '../../src/index.ts'

/** The plan of a place for 2024 that says one thing under its only action. */
export function madePlan(place: string, body: string): Plan {
  const [plan] = extractPlans(new TextEncoder().encode(`${place}2024年社区服务行动方案\n\n一、主要任务\n${body}\n`))
  if (plan === undefined) throw new Error(body)
  return plan
}
