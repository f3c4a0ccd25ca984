export type { Change } from './change';
export { type WhatIf, type WhatIfOptions, whatIf } from './what-if';
