import { MentorMatchError, printValue } from '../../errors';
import type { Assessment } from '../evidence';
import type { Criterion, CriterionContext, PreparedCriterion } from './criterion';
import { NoScore, toEvidence, toValue } from './score';

/** A criterion of the caller's own that cannot hurt: what it throws or returns wrong becomes a typed error. */
export class GuardedCriterion {
  private readonly prepared: PreparedCriterion;

  constructor(
    private readonly criterion: Criterion,
    private readonly context: CriterionContext,
  ) {
    this.prepared = this.guard(
      'prepare',
      () => criterion.prepare(context),
      () => '',
    );
  }

  /** @throws MentorMatchError `callback-failed` naming the pair. */
  assess(mentor: number, mentee: number): Assessment {
    const where = () => this.pair(mentor, mentee);
    const assessment = this.guard(
      'assess',
      () => {
        const found: Assessment = this.prepared.assess(mentor, mentee);
        return { value: toValue(found), evidence: toEvidence(found?.evidence) };
      },
      where,
    );
    this.check(assessment.value, mentor, mentee);
    return assessment;
  }

  /** The value alone. @throws MentorMatchError `callback-failed` naming the pair. */
  value(mentor: number, mentee: number): number | null {
    const { prepared } = this;
    if (prepared.value === undefined) return this.assess(mentor, mentee).value;
    const where = () => this.pair(mentor, mentee);
    const value = this.guard('value', () => toValue(prepared.value?.(mentor, mentee)), where);
    this.check(value, mentor, mentee);
    return value;
  }

  /** Values of a row, NaN where not assessable. @throws MentorMatchError `callback-failed` naming the pair. */
  row(mentee: number, out: Float64Array): void {
    const { prepared } = this;
    if (prepared.row === undefined) {
      for (let mentor = 0; mentor < out.length; mentor++) {
        out[mentor] = this.value(mentor, mentee) ?? Number.NaN;
      }
      return;
    }
    this.guard(
      'row',
      () => prepared.row?.(mentee, out),
      () => ` (mentee ${printValue(this.context.cohort.mentees[mentee]?.id)})`,
    );
    for (let mentor = 0; mentor < out.length; mentor++) {
      const value = out[mentor]!;
      // NaN is "not assessable" here, and fails both comparisons.
      if (value < 0 || value > 1) this.check(value, mentor, mentee);
    }
  }

  private pair(mentor: number, mentee: number): string {
    const { mentors, mentees } = this.context.cohort;
    return ` (mentor ${printValue(mentors[mentor]?.id)}, mentee ${printValue(mentees[mentee]?.id)})`;
  }

  private guard<T>(call: string, run: () => T, where: () => string): T {
    try {
      return run();
    } catch (cause) {
      const isWrong = cause instanceof NoScore;
      const received = cause instanceof Error ? cause.name : printValue(cause);
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new MentorMatchError(
        'callback-failed',
        [
          {
            path: `criterion ${printValue(this.criterion.id)}${where()}`,
            message: isWrong ? message : `${call} threw: ${message}`,
            received: isWrong ? printValue(cause.received) : received,
            expected: 'a value in [0, 1], or null where a pair cannot be assessed',
          },
        ],
        { cause },
      );
    }
  }

  private check(value: unknown, mentor: number, mentee: number): void {
    if (value === null || (typeof value === 'number' && value >= 0 && value <= 1)) return;
    throw new MentorMatchError('callback-failed', [
      {
        path: `criterion ${printValue(this.criterion.id)}${this.pair(mentor, mentee)}`,
        message: 'the value is out of range',
        received: typeof value === 'number' ? String(value) : printValue(value),
        expected: 'a number in [0, 1], or null where the pair cannot be assessed',
      },
    ]);
  }
}
