export { Findings } from './findings';
export { MemberReader } from './object-reader';
export { Readers } from './reader';
export {
  clock,
  id,
  jsonRecord,
  list,
  type Member,
  type MembersOf,
  manager,
  needed,
  number,
  type ObjectName,
  object,
  oneOf,
  type Shape,
  type SharedKey,
  shapeOf,
  tag,
  text,
  wordRecord,
  zone,
} from './shape';
export { memberSchemas } from './zod';
