import { type ErrorIssue, expectObject, printValue } from '../errors';
import {
  checkConfidence,
  checkMinimumGroup,
  DEFAULT_CONFIDENCE,
  DEFAULT_MINIMUM_GROUP,
  refuseIssues,
} from '../evaluation';
import { matchFactsSteps, type OpenMatching, type RunSteps, type Sliceable, sliceable } from '../matching';
import { auditNote } from '../messages';
import { canonicalId } from '../model';
import { expectKnown } from '../options';
import { checkAuditOptions, figuresBefore, groupingsOf, takersOf } from './groups';
import {
  type Audit,
  type AuditOptions,
  countsOf,
  groupTables,
  medianOf,
  scoresOf,
  withImpacts,
} from './tables';

/**
 * Whether a matching treats groups alike: for each group and each crossing of two, its eligible partners, matches,
 * first wishes, scores, firmness and seats, compared with the group that fares best. Impact ratios of selection and of
 * scores above the median come with the four-fifths rule, Fisher's exact test, Katz's intervals and Holm's adjustment.
 *
 * Groups come from `protectedAttributes` or a table of the auditor's own; other fields may be named. Small groups are
 * hidden, and with them what would give them away by subtraction, over all tables of this audit. Give earlier audits of
 * the same people as `before`, so that both together give nobody away either. `explainGap` says where a difference
 * arises.
 *
 * O(mentors * mentees) for the eligible partners, and the margins of an optimal matching; then O(people * groups), and
 * the search for what may be told (`protectGroups`).
 *
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for malformed options, names that nobody has, and where there is nothing to
 *   group by; `wrong-cohort` if the result has no matches; `callback-failed` where a criterion or rule of your own
 *   fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { auditMatching } from 'mentor-match/audit';
 * import { generateCohort } from 'mentor-match/synthetic';
 *
 * const cohort = generateCohort({ mentors: 60, mentees: 80, seed: 'audit' });
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * const audit = auditMatching(open, { by: ['gender'] });
 * audit.tables[0]?.groups.map(({ values }) => values[0]); // => ['man', 'non-binary', 'woman']
 * ```
 */
export const auditMatching: Sliceable<[open: OpenMatching, options?: AuditOptions], Audit> =
  /* @__PURE__ */ sliceable(function* (open: OpenMatching, options: AuditOptions = {}): RunSteps<Audit> {
    const checked = checkOptions(options);
    const { side = 'mentees', table, before = [], locale } = options;
    const facts = (yield* matchFactsSteps(open))[side];
    // The order of people is that of their ids: nothing of a seed shows in an audit.
    const people = [...takersOf(facts)].sort((a, b) => (a.id < b.id ? -1 : 1));
    const groupings = groupingsOf(people, options);
    const rows = new Set(table?.map(({ id }) => canonicalId(id)));
    const joined = people.filter(({ id }) => rows.has(canonicalId(id)));
    const earlier = yield* figuresBefore(before);
    const told = groupTables(people, groupings, joined, earlier, checked);
    const matched = people.filter(({ scores }) => scores.length > 0);
    return {
      side,
      all: {
        counts: countsOf(people, people.length, checked.confidence),
        scores: scoresOf(matched, checked.confidence),
        medianScore: medianOf(matched),
      },
      ...withImpacts(people, groupings, told.tables, { ...options, ...checked }),
      aside: facts.length - people.length,
      joined: table === undefined ? null : told.joined,
      ...checked,
      notes: [
        auditNote(locale, 'audit.no-advice', {}),
        auditNote(locale, 'audit.four-fifths', {}),
        ...(told.changedFew ? [auditNote(locale, 'audit.changed-few', {})] : []),
      ],
    };
  });

function checkOptions(options: AuditOptions) {
  checkAuditOptions(options);
  expectKnown(options, {
    by: true,
    table: true,
    side: true,
    minimumGroup: true,
    confidence: true,
    smallShare: true,
    expectedShares: true,
    before: true,
    locale: true,
  });
  const {
    minimumGroup = DEFAULT_MINIMUM_GROUP,
    confidence = DEFAULT_CONFIDENCE,
    smallShare = 0.02,
    expectedShares = {},
  } = options;
  const issues: ErrorIssue[] = [];
  checkMinimumGroup(issues, minimumGroup, 'options.minimumGroup');
  checkConfidence(issues, confidence, 'options.confidence');
  const wrong = (path: string, received: unknown, expected: string) =>
    issues.push({
      path: `options.${path}`,
      message: 'not a share',
      received: printValue(received),
      expected,
    });
  if (!(typeof smallShare === 'number' && smallShare >= 0 && smallShare < 1))
    wrong('smallShare', smallShare, 'a number from 0 to below 1');
  expectObject(
    'options.expectedShares',
    expectedShares,
    'an object of shares by grouping and value, or nothing',
  );
  for (const [name, shares] of Object.entries(expectedShares)) {
    expectObject(`options.expectedShares.${name}`, shares, 'an object of shares by value');
    for (const [value, share] of Object.entries(shares))
      if (!(typeof share === 'number' && share >= 0 && share <= 1))
        wrong(`expectedShares.${name}.${value}`, share, 'a number from 0 to 1');
  }
  refuseIssues(issues);
  return { minimumGroup, smallShare, confidence };
}
