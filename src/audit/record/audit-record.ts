import { expectList, expectObject, MentorMatchError, printValue } from '../../errors';
import { contentsOf, hasMatches, type OpenMatching, pairsInForce, type ReviewLogEntry } from '../../matching';
import { auditNote } from '../../messages';
import { isInstant } from '../../model';
import { expectKnown } from '../../options';
import type { AuditRecord, AuditRecordOptions, Override } from './types';

/**
 * What a deployer's log keeps of a matching: the policy and the hashes that replay it, what was proven, who approved
 * which pairs, who set aside what and why, and the audits that were made. Of people it has ids alone, in pairs that
 * somebody decided on.
 *
 * O(decisions + size of the audits). Deterministic: the instant is an argument.
 *
 * @throws MentorMatchError `invalid-input` for an instant or a name that is none; `wrong-cohort` if the result has no
 *   matches.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { auditRecord } from 'mentor-match/audit';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * const record = auditRecord(open, { at: '2026-03-02T09:30:00Z', by: 'HR analytics' });
 * record.result.matches; // => 1
 * record.overrides; // => []
 * ```
 */
export function auditRecord(open: OpenMatching, options: AuditRecordOptions): AuditRecord {
  const { cohort, result, policy } = contentsOf(open);
  expectObject('options', options, 'an object with "at" and "by"');
  expectKnown(options, { at: true, by: true, purpose: true, audits: true, gaps: true, locale: true });
  const { at, by, purpose = null, audits = [], gaps = [], locale } = options;
  check(at, by);
  expectList('options.audits', audits);
  expectList('options.gaps', gaps);
  if (!hasMatches(result))
    throw new MentorMatchError('wrong-cohort', [
      {
        path: 'result.status',
        message: 'there is no matching to keep a record of',
        received: printValue(result.status),
        expected: 'a result with matches',
      },
    ]);
  const { manifest, matches, status } = result;
  const log = result.review?.log ?? [];
  const levels = result.status === 'optimal' ? result.certificate.levels : [];
  const warnings = new Map<string, number>();
  for (const { id } of open.warnings) warnings.set(id, (warnings.get(id) ?? 0) + 1);
  return {
    format: 1,
    at,
    by,
    purpose,
    manifest,
    result: {
      status,
      objectives: policy.objectives,
      proven: levels.map(({ objective, value }) => ({ objective, value })),
      mentors: cohort.mentors.length,
      mentees: cohort.mentees.length,
      matches: matches.length,
      inForce: pairsInForce(result).length,
      totalScore: matches.reduce((sum, { units }) => sum + units, 0) / policy.scoreUnit,
    },
    warnings: [...warnings].map(([id, count]) => ({ id, count })),
    approvals: log.flatMap(({ decision }) =>
      decision.kind === 'approve'
        ? [
            {
              mentorId: decision.mentorId,
              menteeId: decision.menteeId,
              reviewer: decision.reviewer,
              at: decision.at,
            },
          ]
        : [],
    ),
    overrides: log.flatMap(overridesIn),
    log,
    audits,
    gaps,
    notes: [auditNote(locale, 'audit.no-advice', {})],
  };
}

/** What a decision sets aside. */
function overridesIn({ decision }: ReviewLogEntry): Override[] {
  if (decision.kind === 'approve' || decision.kind === 'reopen') return [];
  const { reviewer, at } = decision;
  const pairs =
    decision.kind === 'reject'
      ? [{ mentorId: decision.mentorId, menteeId: decision.menteeId }]
      : [...decision.pairs, ...decision.to];
  const whole: Override = { kind: decision.kind, pairs, rules: [], reviewer, at, reason: decision.reason };
  const waivers = (decision.waivers ?? []).map(
    ({ mentorId, menteeId, rule, reason }): Override => ({
      kind: 'waiver',
      pairs: [{ mentorId, menteeId }],
      rules: [rule],
      reviewer,
      at,
      reason,
    }),
  );
  return [whole, ...waivers];
}

function check(at: string, by: string): void {
  const issues = [];
  if (!isInstant(at))
    issues.push({
      path: 'options.at',
      message: 'not an instant',
      received: printValue(at),
      expected: 'an instant in ISO 8601 with an offset, as "2026-03-02T09:30:00Z"',
    });
  if (typeof by !== 'string' || by.trim() === '')
    issues.push({
      path: 'options.by',
      message: 'nobody is named',
      received: printValue(by),
      expected: 'who keeps the record, a text',
    });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
