import type { Sentences } from '../sentences';
import { AIMS_FR } from './aims';
import { ARGUMENTS_FR } from './arguments';
import { AUDIT_FR } from './audit';
import { CALL_FR } from './call';
import { CELLS_FR } from './cells';
import { CHECKS_FR } from './checks';
import { DECIDED_FR } from './decided';
import { DECISIONS_FR } from './decisions';
import { JSON_FR } from './json';
import { PEOPLE_FR } from './people';
import { POLICIES_FR } from './policies';
import { PROOFS_FR } from './proofs';
import { QUESTIONS_FR } from './questions';
import { TABLES_FR } from './tables';
import { WORKBOOKS_FR } from './workbooks';
import { WRITTEN_FR } from './written';

/** All sentences, by subject: a new file is named here. */
export const SENTENCES_FR: Sentences = [
  ...AIMS_FR,
  ...ARGUMENTS_FR,
  ...AUDIT_FR,
  ...CALL_FR,
  ...CELLS_FR,
  ...CHECKS_FR,
  ...DECISIONS_FR,
  ...JSON_FR,
  ...PEOPLE_FR,
  ...POLICIES_FR,
  ...PROOFS_FR,
  ...QUESTIONS_FR,
  ...TABLES_FR,
  ...DECIDED_FR,
  ...WORKBOOKS_FR,
  ...WRITTEN_FR,
];
