import * as z from 'zod';
import { type ErrorIssue, printValue } from '../../errors';
import { recordOf, wholeText } from '../json';
import { fields, schemaFor } from '../schema';
import { type Field, field, type GroupField, groupField } from './compared';
import { type AimPart, OBJECTIVE_TRAITS, type ObjectiveKind } from './objectives';

/** How many of a group's mentees are to be matched: a share of them, rounded up, or a number of people. */
export interface GroupTarget {
  /** In (0, 1]; of the mentees of the group who take a mentor. 0.8 of 11 are 9. */
  readonly share?: number;
  /** An integer >= 1; of a smaller group all. */
  readonly people?: number;
}

/**
 * What the objective `cover-groups` asks for: `{ field: 'location', share: 0.8 }` for 80 % of the mentees of each
 * place, or `{ field: 'department', groups: { Sales: { people: 5 } } }` for one group alone. What cannot be reached is
 * missed by as few people as possible, in all groups together. A group is one value of the field, compared as rules
 * compare it; who has none is in no group. A protected attribute may be named: whether a quota by one is lawful is for
 * whoever runs the program to decide.
 */
export interface CoverGroups extends GroupTarget {
  readonly field: GroupField;
  /** Targets of single groups, by the value of the field; all others have the one given beside, if any. */
  readonly groups?: { readonly [value: string]: GroupTarget };
}

/**
 * What the objective `first-come` goes by: `{ field: 'attributes.submittedAt' }` for who applied first. Among matchings
 * that are equally good by all objectives before, who comes first by the field has a mentor, then who comes second, and
 * so on; who has no value comes last. It says who is matched, not with whom.
 */
export interface TieBreak {
  /** Numbers, or dates as `2026-03-01` or `2026-03-01T09:30:00+01:00` (without an offset they are read as UTC). */
  readonly field: Field;
  /** `ascending` (default): the smallest number or the earliest date comes first. */
  readonly order?: 'ascending' | 'descending';
}

const target = { share: z.number().positive().max(1).optional(), people: z.number().int().min(1).optional() };
const groupTarget = schemaFor<GroupTarget>()(fields(target));

/** Schema of {@link CoverGroups}. */
export const coverGroupsSchema = schemaFor<CoverGroups>()(
  fields({ field: groupField, ...target, groups: recordOf(groupTarget, wholeText.min(1)).optional() }),
);

/** Schema of {@link TieBreak}. */
export const tieBreakSchema = schemaFor<TieBreak>()(
  fields({ field, order: z.enum(['ascending', 'descending']).optional() }),
);

/** What of a policy says what its objectives ask for. */
export interface Aims {
  readonly objectives?: readonly ObjectiveKind[];
  readonly coverGroups?: CoverGroups;
  readonly tieBreak?: TieBreak;
}

const MISSING: { readonly [P in AimPart]: Pick<ErrorIssue, 'message' | 'expected'> } = {
  coverGroups: {
    message: 'it is not said which groups are to be covered, and how far',
    expected: '"coverGroups" beside, such as { "field": "location", "share": 0.8 }',
  },
  tieBreak: {
    message: 'it is not said by which field people come first',
    expected: '"tieBreak" beside, such as { "field": "attributes.submittedAt" }',
  },
};

/** What contradicts itself, or asks for nothing. */
export function aimIssues(aims: Aims): ErrorIssue[] {
  const { objectives, coverGroups } = aims;
  const issues: ErrorIssue[] = [];
  for (const [at, objective] of (objectives ?? []).entries()) {
    const { needs } = OBJECTIVE_TRAITS[objective];
    if (needs === undefined || aims[needs] !== undefined) continue;
    issues.push({ path: `policy.objectives[${at}]`, ...MISSING[needs], received: printValue(objective) });
  }
  const at = objectives?.findIndex((one) => OBJECTIVE_TRAITS[one].needs === 'coverGroups') ?? -1;
  if (coverGroups !== undefined && objectives !== undefined && at < 0)
    issues.push({
      path: 'policy.coverGroups',
      message: 'no objective asks for it',
      received: printValue(objectives),
      expected: '"cover-groups" among the objectives, before what it goes before',
    });
  const worst = objectives?.find((one) => OBJECTIVE_TRAITS[one].isWorst);
  if (at >= 0 && worst !== undefined)
    issues.push({
      path: `policy.objectives[${at}]`,
      message: `with ${worst} beside, shares of groups are no transport problem`,
      received: printValue(objectives),
      expected: 'one of the two: "cover-groups" with "total-score", or the lowest scores without it',
    });
  if (coverGroups !== undefined) issues.push(...targetIssues(coverGroups));
  return issues;
}

function targetIssues(given: CoverGroups): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const path = 'policy.coverGroups';
  const named = Object.entries(given.groups ?? {});
  const expected = '"share", above 0 and at most 1, or "people"';
  const check = (where: string, { share, people }: GroupTarget, isNeeded: boolean) => {
    if (share !== undefined && people !== undefined)
      issues.push({
        path: where,
        message: 'a share and a number of people are asked for at once',
        received: printValue({ share, people }),
        expected: 'one of the two',
      });
    if (share === undefined && people === undefined && isNeeded)
      issues.push({ path: where, message: 'it is not said how many', received: printValue({}), expected });
  };
  check(path, given, named.length === 0);
  for (const [value, one] of named) check(`${path}.groups[${printValue(value)}]`, one, true);
  return issues;
}
