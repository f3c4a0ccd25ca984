export {
  type CohortColumns,
  type ColumnMapping,
  type ColumnSource,
  type FieldSource,
  type JoinRule,
  type MappedField,
  parseCohortColumns,
  parseColumnMapping,
  type SideColumn,
  TABLE_KEYS,
} from './columns';
export { type PairsMapping, parsePairsMapping } from './pairs';
