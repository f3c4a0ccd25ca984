import { type CellTrace, canonicalId, type Evidence, type PairRef, ruleId } from '../../model';
import { fieldsOfRule } from '../../rules';
import { CRITERIA } from '../../scoring';
import { type OpenCohort, sessionOf } from '../open';
import { explainMatch } from './match';
import type { TextOptions } from './unmatched';

/** A piece of evidence with the cells behind it. */
export interface TracedEvidence {
  /** The criterion or the rule that says it. */
  readonly by: string;
  readonly kind: 'criterion' | 'rule';
  readonly evidence: Evidence;
  /** The cells of both people that it rests on: first the mentee's. Blank cells are among them. */
  readonly cells: readonly CellTrace[];
}

/** What a part of a criterion reads, where it is less than the criterion reads. */
const PARTS: readonly (readonly [evidence: RegExp, fields: readonly string[]])[] = [
  [/^logistics\.(?:overlap|no-overlap|availability\.)/, ['availability', 'timeZone']],
  [/^logistics\.(?:same-time|time-difference|time\.)/, ['timeZone']],
  [/^logistics\.(?:shared-languages|no-shared-language|language\.)/, ['languages']],
];

/** Fields of one side alone. */
const MENTOR_ONLY: ReadonlySet<string> = new Set(['goalsSupported', 'skills', 'ventures']);
const MENTEE_ONLY: ReadonlySet<string> = new Set(['goals', 'skillsWanted', 'nextRole', 'venture']);

/**
 * Goes from the explanation of a pair back to the cells that it rests on: for each piece of evidence the fields that its criterion or rule
 * reads, of both people, with file, row, column and text. Criteria and rules of your own may have read anything: they get all
 * cells of the two. Protected fields are never among the cells. O(evidence * cells).
 *
 * Deterministic.
 *
 * @param cells `readCohort(files, columns, { trace: [mentorId, menteeId] }).cells`.
 * @throws MentorMatchError `invalid-input` for unknown ids.
 *
 * @example
 * ```ts
 * import { openCohort, traceMatch } from 'mentor-match';
 * import { readCohort } from 'mentor-match/interchange';
 *
 * const { cohort, cells } = readCohort(
 *   { mentors: { content: 'id,skills\nana,SQL\n' }, mentees: { content: 'id,skills wanted\ncleo,SQL\n' } },
 *   {},
 *   { trace: ['ana', 'cleo'] },
 * );
 * const pair = { mentorId: 'ana', menteeId: 'cleo' };
 * const traced = traceMatch(openCohort(cohort, {}), pair, cells ?? []);
 * traced[0]?.cells[0]?.place; // => 'mentees.csv: row 2, column "skills wanted"'
 * ```
 */
export function traceMatch(
  open: OpenCohort,
  pair: PairRef,
  cells: readonly CellTrace[],
  options: TextOptions = {},
): readonly TracedEvidence[] {
  const { prepared } = sessionOf(open);
  const explanation = explainMatch(open, pair, options);
  const { mentorId, menteeId } = explanation;
  const [mentor, mentee] = [canonicalId(mentorId), canonicalId(menteeId)];
  const own = [
    ...cells.filter(({ side, id }) => side === 'mentees' && canonicalId(id) === mentee),
    ...cells.filter(({ side, id }) => side === 'mentors' && canonicalId(id) === mentor),
  ];
  const rules = new Map(prepared.policy.rules.map((rule) => [ruleId(rule), rule]));
  const definitions: { readonly [id: string]: { readonly reads: readonly string[] } } = CRITERIA;
  const withFields = (fields: readonly string[] | undefined, isRule: boolean) =>
    fields === undefined ? own : own.filter((trace) => isRead(trace, fields, isRule));
  return [
    ...explanation.contributions.flatMap(({ criterion, evidence }) =>
      evidence.map((item): TracedEvidence => {
        const part = PARTS.find(([id]) => id.test(item.id))?.[1];
        const reads = Object.hasOwn(definitions, criterion) ? definitions[criterion]?.reads : undefined;
        return { by: criterion, kind: 'criterion', evidence: item, cells: withFields(part ?? reads, false) };
      }),
    ),
    ...explanation.rules.map(({ rule, evidence }): TracedEvidence => {
      const known = rules.get(rule);
      const fields = known === undefined ? BUILT_IN[rule] : withId(fieldsOfRule(known));
      return { by: rule, kind: 'rule', evidence, cells: withFields(fields, true) };
    }),
  ];
}

/** @param fields `undefined`: any. */
function withId(fields: readonly string[] | undefined): readonly string[] | undefined {
  return fields && ['id', ...fields];
}

/** Rules that every matching has. */
const BUILT_IN: { readonly [rule: string]: readonly string[] } = {
  'not-self': ['id', 'name'],
  'never-with': ['id', 'preferences'],
  'minimum-score': [],
};

function isRead({ side, field }: CellTrace, fields: readonly string[], isRule: boolean): boolean {
  if (!isRule && (side === 'mentors' ? MENTEE_ONLY : MENTOR_ONLY).has(field)) return false;
  return fields.some((read) => field === read || field.startsWith(`${read}.`));
}
