import * as z from 'zod';
import type { ErrorIssue } from '../../errors';
import { recordOf, schemaFor, wholeText } from '../../model';
import { addIssue } from '../statistics';

/** `program`: took part. `comparison`: could have, but did not. */
export const OUTCOME_GROUPS = ['program', 'comparison'] as const;
/** One of {@link OUTCOME_GROUPS}. */
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

/** One person's outcome, with what was known beforehand. */
export interface OutcomePerson {
  readonly personId: string;
  readonly group: OutcomeGroup;
  /** The value before the program, in the unit of `after`. */
  readonly before?: number;
  /** The value after the program, a finite number. */
  readonly after: number;
  /** What else was known before the program and may matter: years of service, grade as a number, ... */
  readonly covariates?: { readonly [name: string]: number };
}

/** Schema of {@link OutcomePerson}. */
export const outcomePersonSchema = schemaFor<OutcomePerson>()(
  z.strictObject({
    personId: z.string().min(1),
    group: z.enum(OUTCOME_GROUPS),
    before: z.number().optional(),
    after: z.number(),
    covariates: recordOf(z.number(), wholeText.min(1)).optional(),
  }),
);

/** Adds an issue for everybody who stands twice among the people. */
export function repeatedPeople(
  people: readonly { readonly personId: string }[],
  path: string,
  issues: ErrorIssue[],
): void {
  const first = new Map<string, number>();
  for (const [index, { personId }] of people.entries()) {
    const seen = first.get(personId);
    if (seen === undefined) first.set(personId, index);
    else {
      addIssue(
        issues,
        `${path}[${index}].personId`,
        `the person stands a second time, after ${path}[${seen}]`,
        personId,
        'one entry a person and measure, in one of the two groups',
      );
    }
  }
}
