import { expectList, expectObject, expectText, MentorMatchError, printValue } from '../../errors';
import { type CellTrace, canonicalId, type Evidence, type PairRef, ruleId, type Side } from '../../model';
import { expectKnown, RUN_OPTIONS } from '../../options';
import { fieldsOfRule } from '../../rules';
import { criteriaOf } from '../../scoring';
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

/**
 * Goes from the explanation of a pair back to the cells that it rests on: for each piece of evidence the fields that
 * its criterion or rule reads, of both people, with file, row, column and text. Criteria and rules of your own may have
 * read anything: they get all cells of the two. Protected fields are never among the cells. O(evidence * cells).
 *
 * Deterministic.
 *
 * @param cells `readCohort(files, columns, { trace: [mentorId, menteeId] }).cells`.
 * @returns the evidence in the order of the explanation, criteria before rules; of each the mentee's cells first.
 * @throws MentorMatchError `invalid-input` for unknown ids, and malformed cells and options;
 *   `callback-failed` where a criterion or rule of your own fails.
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
  expectCells(cells);
  expectKnown(options, { locale: true }, 'options', 'option', RUN_OPTIONS);
  const explanation = explainMatch(open, pair, options);
  const { mentorId, menteeId } = explanation;
  const [mentor, mentee] = [canonicalId(mentorId), canonicalId(menteeId)];
  const own = [
    ...cells.filter(({ side, id }) => side === 'mentees' && canonicalId(id) === mentee),
    ...cells.filter(({ side, id }) => side === 'mentors' && canonicalId(id) === mentor),
  ];
  const criteria = new Map(criteriaOf(prepared.policy, prepared.cohort).map((one) => [one.id, one]));
  const rules = new Map(prepared.policy.rules.map((rule) => [ruleId(rule), rule]));
  const read = (fields: FieldsRead | undefined) =>
    fields === undefined ? own : own.filter((trace) => isRead(trace, fields));
  return [
    ...explanation.contributions.flatMap(({ criterion, evidence }) =>
      evidence.map((item): TracedEvidence => {
        const known = criteria.get(criterion);
        const part = known?.parts?.find((one) => one.evidence.test(item.id));
        const cells = read(part === undefined ? known?.reads : ofBoth(part.reads));
        return { by: criterion, kind: 'criterion', evidence: item, cells };
      }),
    ),
    ...explanation.rules.map(({ rule, evidence }): TracedEvidence => {
      const known = rules.get(rule);
      const fields = known === undefined ? BUILT_IN[rule] : withId(fieldsOfRule(known));
      return { by: rule, kind: 'rule', evidence, cells: read(fields && ofBoth(fields)) };
    }),
  ];
}

function expectCells(cells: readonly CellTrace[]): void {
  expectList('cells', cells, 'the cells of readCohort with "trace"');
  for (const [at, trace] of cells.entries()) {
    expectObject(`cells[${at}]`, trace);
    for (const name of ['side', 'id', 'field'] as const) expectText(`cells[${at}].${name}`, trace[name]);
    if (trace.side === 'mentors' || trace.side === 'mentees') continue;
    const expected = '"mentors" or "mentees"';
    throw new MentorMatchError('invalid-input', [
      { path: `cells[${at}].side`, message: 'no such side', received: printValue(trace.side), expected },
    ]);
  }
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

/** What is read of each side. */
type FieldsRead = { readonly [side in Side]: readonly string[] };

const ofBoth = (fields: readonly string[]): FieldsRead => ({ mentors: fields, mentees: fields });

function isRead({ side, field }: CellTrace, fields: FieldsRead): boolean {
  return fields[side].some((name) => field === name || field.startsWith(`${name}.`));
}
