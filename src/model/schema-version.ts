/** The version of the output’s shape; a reader must refuse another one. */
export const SCHEMA_VERSION = '1'
