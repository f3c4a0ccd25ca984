import { MentorMatchError, printValue } from '../../errors';
import {
  contentsOf,
  hasMatches,
  type MatchMargin,
  matchMargins,
  type OpenContents,
  type OpenMatching,
  pairKey,
  pairsInForce,
  partOf,
  type RunSteps,
  type Sliceable,
  sliceable,
  stepsOf,
} from '../../matching';
import { labelOf, type MessageCatalogue } from '../../messages';
import {
  COMPARED_VALUES,
  canonicalId,
  compareText,
  type Field,
  type Mentee,
  type Mentor,
  type PairRef,
  type Side,
} from '../../model';
import { comparisonKey, fieldValue, tagSpaceOf } from '../../scoring';
import { concealed } from './conceal';

/** A figure of a group: `null` where nobody stands behind it; hidden, it carries nothing. */
export type GroupFigure<T> = { readonly hidden: false; readonly value: T | null } | { readonly hidden: true };

/** How many of how many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** The figures of a group, or of all people together. */
export interface GroupFigures {
  /** People of the side. */
  readonly people: GroupFigure<number>;
  /** Those who have a partner. */
  readonly matched: GroupFigure<Part>;
  /** Mean score of their pairs, each person's mean counting once, in [0, 1]. */
  readonly meanScore: GroupFigure<number>;
  /** Those whose first wish is met, of those who named one. */
  readonly firstWish: GroupFigure<Part>;
  /** Those all of whose pairs are firm (`MatchMargin.ambiguous` of none), of those who have a partner. */
  readonly firm: GroupFigure<Part>;
}

/** A group of people who share a value. */
export interface GroupRow extends GroupFigures {
  /** The value as most of them write it; `null`: not known. */
  readonly value: string | null;
}

/** A matching group by group. */
export interface GroupTable {
  readonly field: Field;
  /** What people call the field. */
  readonly label: string;
  readonly side: Side;
  /** Figures of fewer people are hidden. */
  readonly minimum: number;
  /** By value; people of whom it is not known last. */
  readonly rows: readonly GroupRow[];
  readonly total: GroupFigures;
}

/** How groups are shown. */
export interface GroupTableOptions {
  /** Whose groups. Default `mentees`. */
  readonly side?: Side;
  /** Smallest group that is shown, an integer >= 3, default 5. */
  readonly minimum?: number;
  /** Whether to ask how firm pairs are, which takes a search for each. Default true; no figure where the result has no prices. */
  readonly firmness?: boolean;
  /** Default `EN`. */
  readonly locale?: MessageCatalogue;
}

const LOWEST_MINIMUM = 3;

/**
 * A matching by department, site, any field with one value or any attribute: people, how many have a partner, their mean score, how
 * many got their first wish, and how many pairs are firm.
 *
 * Figures of fewer people than the minimum are hidden, and with them as many others as it takes that none follows from
 * the totals. That holds within one table: tables by several fields are not set beside each other here. Groups by protected
 * attributes are for `auditMatching` of `mentor-match/audit`, which also says what a difference means.
 *
 * O(people + matches), and a search for each pair where firmness is asked. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a field that has no single value, a protected attribute, and options out of range;
 *   `wrong-cohort` if the result has no matches.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { groupTable } from 'mentor-match/report';
 *
 * const six = (department: string) =>
 *   Array.from({ length: 6 }, (_, at) => ({ id: `${department} ${at}`, department }));
 * const cohort = { mentors: six('IT'), mentees: [...six('Sales'), ...six('Law')] };
 * const { rows } = groupTable(openMatching(cohort, {}, matchCohort(cohort)), 'department');
 * rows.map(({ value, people }) => [value, people]); // => [['Law', { hidden: false, value: 6 }], ['Sales', { hidden: false, value: 6 }]]
 * ```
 */
export const groupTable: Sliceable<
  [open: OpenMatching, field: Field, options?: GroupTableOptions],
  GroupTable
> = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
  field: Field,
  options: GroupTableOptions = {},
): RunSteps<GroupTable> {
  checkField(field);
  const { side = 'mentees', minimum = 5, firmness = true, locale } = options;
  checkOptions(side, minimum);
  const contents = contentsOf(open);
  const margins = firmness ? yield* partOf(marginsOf(open), 0, 0.9) : null;
  const people = factsOf(contents, side, field, margins);
  const groups = groupsOf(people);
  const hiddenGroups = concealed(
    groups.map(({ key, people: of }) => ({ key, people: of.length })),
    minimum,
  );
  const all: Group = { key: '', value: null, people };
  const columns = COLUMNS.map(({ name, figure }) => {
    const counted = groups.map((group) => ({ key: group.key, people: figure(group).behind }));
    const hidden = concealed(counted, minimum, hiddenGroups.groups);
    return { name, figure, hidden };
  });
  const row = (group: Group, isHidden: (column: (typeof columns)[number]) => boolean): GroupFigures => {
    const cells = columns.map((column) => [
      column.name,
      isHidden(column) ? { hidden: true } : { hidden: false, value: column.figure(group).value },
    ]);
    // One cell for each name of the columns.
    return Object.fromEntries(cells) as unknown as GroupFigures;
  };
  return {
    field,
    label: labelOf(locale, field),
    side,
    minimum,
    rows: groups.map((group) => ({
      value: group.value,
      ...row(group, ({ hidden }) => hidden.groups.has(group.key)),
    })),
    total: row(all, ({ hidden }) => hidden.total),
  };
});

/** What is known of one person. */
interface Facts {
  readonly key: string;
  readonly value: string | null;
  readonly matched: boolean;
  readonly score: number;
  /** `null`: named no wish. */
  readonly firstWish: boolean | null;
  /** `null`: not known. */
  readonly firm: boolean | null;
}

interface Group {
  readonly key: string;
  readonly value: string | null;
  readonly people: readonly Facts[];
}

/** A figure of a group, and how many people stand behind it. */
interface Measured {
  readonly behind: number;
  readonly value: number | Part | null;
}

function part(of: readonly Facts[], holds: (one: Facts) => boolean): Measured {
  return {
    behind: of.length,
    value: of.length === 0 ? null : { count: of.filter(holds).length, of: of.length },
  };
}

const COLUMNS: readonly { readonly name: keyof GroupFigures; readonly figure: (group: Group) => Measured }[] =
  [
    { name: 'people', figure: ({ people }) => ({ behind: people.length, value: people.length }) },
    { name: 'matched', figure: ({ people }) => part(people, ({ matched }) => matched) },
    {
      name: 'meanScore',
      figure: ({ people }) => {
        const matched = people.filter((one) => one.matched);
        const sum = matched.reduce((total, { score }) => total + score, 0);
        return { behind: matched.length, value: matched.length === 0 ? null : sum / matched.length };
      },
    },
    {
      name: 'firstWish',
      figure: ({ people }) =>
        part(
          people.filter(({ firstWish }) => firstWish !== null),
          ({ firstWish }) => firstWish === true,
        ),
    },
    {
      name: 'firm',
      figure: ({ people }) =>
        part(
          people.filter(({ firm }) => firm !== null),
          ({ firm }) => firm === true,
        ),
    },
  ];

/** How firm each pair is, by its key; `null` where the result has no prices to tell. */
function* marginsOf(open: OpenMatching): RunSteps<ReadonlyMap<string, MatchMargin> | null> {
  try {
    const margins = yield* stepsOf(matchMargins, [open, { alternatives: 0 }]);
    return new Map(margins.map((margin) => [pairKey(margin), margin]));
  } catch (error) {
    if (error instanceof MentorMatchError && error.code === 'wrong-cohort') return null;
    throw error;
  }
}

function factsOf(
  { cohort, policy, result, scoring }: OpenContents,
  side: Side,
  field: Field,
  margins: ReadonlyMap<string, MatchMargin> | null,
): Facts[] {
  if (!hasMatches(result))
    throw new MentorMatchError('wrong-cohort', [
      {
        path: 'result.status',
        message: 'the result has no matching to group',
        received: printValue(result.status),
        expected: 'a result with matches',
      },
    ]);
  const [own, other] =
    side === 'mentors' ? (['mentorId', 'menteeId'] as const) : (['menteeId', 'mentorId'] as const);
  const pairsOf = new Map<string, PairRef[]>();
  for (const pair of pairsInForce(result)) {
    const key = canonicalId(pair[own]);
    const known = pairsOf.get(key);
    if (known === undefined) pairsOf.set(key, [pair]);
    else known.push(pair);
  }
  const indexOf = (people: readonly (Mentor | Mentee)[]) =>
    new Map(people.map(({ id }, at) => [canonicalId(id), at]));
  const [mentors, mentees] = [indexOf(cohort.mentors), indexOf(cohort.mentees)];
  const scoreOf = ({ mentorId, menteeId }: PairRef) =>
    scoring.units(mentors.get(canonicalId(mentorId))!, mentees.get(canonicalId(menteeId))!) /
    policy.scoreUnit;
  const { tags } = tagSpaceOf(policy.similarity);
  const others = side === 'mentors' ? mentees : mentors;
  return cohort[side].map((person): Facts => {
    const pairs = pairsOf.get(canonicalId(person.id)) ?? [];
    const value = fieldValue(person, field, cohort) ?? null;
    const text = value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);
    const scores = pairs.map(scoreOf);
    // Wishes for ids that nobody has are passed over.
    const wish = person.preferences?.ranked?.find((id) => others.has(canonicalId(id)));
    const known = pairs.map((pair) => margins?.get(pairKey(pair)));
    return {
      key: text === null ? '' : `=${comparisonKey(text, field, tags)}`,
      value: text,
      matched: pairs.length > 0,
      score: scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length),
      firstWish:
        wish === undefined ? null : pairs.some((pair) => canonicalId(pair[other]) === canonicalId(wish)),
      firm:
        pairs.length === 0 || known.some((margin) => margin === undefined)
          ? null
          : known.every((margin) => margin?.ambiguous === false),
    };
  });
}

/** People by value, each group called as most of them write it; of whom it is not known last. */
function groupsOf(people: readonly Facts[]): Group[] {
  const byKey = new Map<string, Facts[]>();
  for (const one of people) {
    const known = byKey.get(one.key);
    if (known === undefined) byKey.set(one.key, [one]);
    else known.push(one);
  }
  return [...byKey]
    .map(([key, of]) => ({ key, value: mostUsed(of.map(({ value }) => value)), people: of }))
    .sort((a, b) =>
      a.value === null
        ? 1
        : b.value === null
          ? -1
          : compareText(a.value, b.value) || compareText(a.key, b.key),
    );
}

function mostUsed(values: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, some], [b, others]) => others - some || compareText(String(a), String(b)),
  );
  return first?.[0] ?? null;
}

function checkField(field: unknown): void {
  const isAttribute = typeof field === 'string' && /^attributes\../s.test(field);
  if (isAttribute || (COMPARED_VALUES as readonly unknown[]).includes(field)) return;
  const isProtected = typeof field === 'string' && field.startsWith('protectedAttributes');
  throw new MentorMatchError('invalid-input', [
    {
      path: 'field',
      message: isProtected
        ? 'protected attributes are read by an audit alone'
        : 'not a field with one value, by which people can be grouped',
      received: printValue(field),
      expected: isProtected
        ? 'auditMatching of mentor-match/audit'
        : `one of ${COMPARED_VALUES.join(', ')}, or attributes.<name>`,
    },
  ]);
}

function checkOptions(side: unknown, minimum: number): void {
  const issues = [
    ...(side === 'mentors' || side === 'mentees'
      ? []
      : [
          {
            path: 'options.side',
            message: 'no such side',
            received: printValue(side),
            expected: '"mentors" or "mentees"',
          },
        ]),
    ...(Number.isInteger(minimum) && minimum >= LOWEST_MINIMUM
      ? []
      : [
          {
            path: 'options.minimum',
            message: 'groups this small would point at people',
            received: printValue(minimum),
            expected: `an integer >= ${LOWEST_MINIMUM}`,
          },
        ]),
  ];
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
