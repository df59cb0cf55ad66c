import { Comparison, Matrix } from '../../model/comparison.ts'
import { yamlDocument } from '../yaml-document.ts'
import type { DiffFormat, MatrixFormat } from './comparison-format.ts'

/** JSON, indented by two. */
export const comparisonJson: DiffFormat & MatrixFormat = {
  extension: 'json',
  diff: (comparison) => JSON.stringify(orderedComparison(comparison), null, 2) + '\n',
  matrix: (matrix) => JSON.stringify(orderedMatrix(matrix), null, 2) + '\n',
}

/** YAML, the same data. */
export const comparisonYaml: DiffFormat & MatrixFormat = {
  extension: 'yaml',
  diff: (comparison) => yamlDocument(orderedComparison(comparison)),
  matrix: (matrix) => yamlDocument(orderedMatrix(matrix)),
}

// Parsing gives every object the keys of its schema, in their order.
function orderedComparison(comparison: Comparison): Comparison {
  return Comparison.parse(comparison)
}

function orderedMatrix(matrix: Matrix): Matrix {
  return Matrix.parse(matrix)
}
