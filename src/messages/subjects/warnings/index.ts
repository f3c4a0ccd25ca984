export type { CellWarningMessages } from './cells';
export type { JoinWarningMessages } from './joins';
export type { PeopleWarningMessages } from './people';
export type { NobodyParams, RuleWarningMessages } from './rules';
export type { ScoringWarningMessages } from './scoring';
export type { TableWarningMessages } from './tables';
