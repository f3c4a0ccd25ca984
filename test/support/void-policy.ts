import type { PolicyInput } from '../../src/model';

/** A policy of which only the first rule does anything: the others name what no table has. */
export const VOID_POLICY: PolicyInput = {
  rules: [
    { kind: 'no-reporting-line' },
    { kind: 'different', field: 'attributes.Team name' },
    { kind: 'no-previous-pair' },
    { kind: 'shared-value', mentorField: 'languages' },
  ],
  history: [{ mentorId: 'Bob Ashe', menteeId: 'Cleo Day' }],
};
