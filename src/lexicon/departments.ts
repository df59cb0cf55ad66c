import type { Department } from './departments/department.ts'
import { economicDepartments } from './departments/economic-departments.ts'
import {
  armedForces,
  assembliesAndCourts,
  enterprises,
  institutions,
  massOrganizations,
  seatedBodies,
  verticalBodies,
} from './departments/other-organs.ts'
import { committeeDepartments, partyCommittees, placeNamedPartyOrgans } from './departments/party-departments.ts'
import { socialDepartments } from './departments/social-departments.ts'

export type { Department } from './departments/department.ts'

/** Every function that a responsible unit may have, with the names by which departments at all levels go. */
export const departments: readonly Department[] = [
  ...partyCommittees,
  ...committeeDepartments,
  ...placeNamedPartyOrgans,
  ...socialDepartments,
  ...economicDepartments,
  ...verticalBodies,
  ...seatedBodies,
  ...assembliesAndCourts,
  ...massOrganizations,
  ...armedForces,
  ...enterprises,
  ...institutions,
]

/** What makes a stem into the name of a department, the longest first. */
export const departmentSuffixes: readonly string[] = [
  '行政主管部门',
  '监督管理局',
  '主管部门',
  '行政部门',
  '管理部门',
  '职能部门',
  '委员会',
  '办公室',
  '办公厅',
  '管理局',
  '服务局',
  '发展局',
  '总局',
  '总署',
  '分局',
  '支局',
  '部门',
  '系统',
  '局',
  '厅',
  '委',
  '部',
  '署',
  '办',
  '处',
  '室',
  '科',
]
