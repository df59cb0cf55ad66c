import { expect, it } from 'vitest'
import * as api from '../src/index.ts'

// A name that goes or changes breaks those who import it: that takes a new major version. One that comes is added here.
it('exports what it has always exported', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "Action",
      "Baseline",
      "Basis",
      "Citation",
      "Comparator",
      "Deadline",
      "Diagnostic",
      "DocumentFacts",
      "DocumentPlaces",
      "IsoDate",
      "Jurisdiction",
      "Modality",
      "Per",
      "Period",
      "PlaceLevel",
      "Plan",
      "Precision",
      "Recurrence",
      "Responsibility",
      "ResponsibleUnit",
      "SCHEMA_VERSION",
      "Severity",
      "Source",
      "SourceEncoding",
      "SourceFormat",
      "Span",
      "Target",
      "TargetKind",
      "TargetPlaces",
      "UnitRole",
      "UnreadableDocument",
      "createProcessor",
      "extractDocument",
      "extractFile",
      "extractPlans",
      "inspectLines",
      "inspectReadings",
      "inspectText",
      "inspectTree",
    ]
  `)
})

it('gives functions and schemas, nothing half loaded', () => {
  expect(Object.entries(api).filter(([, value]) => value === undefined)).toEqual([])
})
