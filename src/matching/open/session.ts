import { MentorMatchError } from '../../errors';
import { type StorageOptions, scoreSource } from '../large';
import type { Extensions, Prepared } from '../prepared';
import { implicitPairs, type Pairs } from '../problem';
import { expectMatches, type Proposal, type StoredResult } from '../records';
import type { RunStep, RunSteps } from '../run';
import { type Reopened, reopenSteps } from './reopened';

/** What an open cohort or matching holds: what all questions share is made at its first use and kept. */
export class Session {
  readonly prepared: Prepared;
  /** The result in today's format; it belongs to the people. */
  readonly result: StoredResult | undefined;
  /** Code of the caller's own, and where scores are kept. */
  readonly options: Extensions & StorageOptions;
  #reopened: Reopened | undefined;
  #reopening: RunSteps<Reopened> | undefined;
  #pairs: Pairs | undefined;

  constructor(prepared: Prepared, result: StoredResult | undefined, options: Extensions & StorageOptions) {
    this.prepared = prepared;
    this.result = result;
    this.options = options;
  }

  /** The result as the solver can be asked about it. @throws MentorMatchError `wrong-cohort` unless it is optimal. */
  *reopened(): RunSteps<Reopened> {
    while (this.#reopened === undefined) {
      // Questions that run at once take turns at the same steps, so that all pairs are scored once for all of them.
      this.#reopening ??= reopenSteps(this.prepared, this.expectResult(), this.options);
      const step = this.#stepOf(this.#reopening);
      if (step.done === true) this.#reopened = step.value;
      else yield step.value;
    }
    return this.#reopened;
  }

  /** Steps that fail have come to an end: the next question begins anew. */
  #stepOf(steps: RunSteps<Reopened>): IteratorResult<RunStep, Reopened> {
    try {
      return steps.next();
    } catch (error) {
      this.#reopening = undefined;
      throw error;
    }
  }

  /** All pairs, computed one by one or row by row as they are asked for. */
  pairs(): Pairs {
    this.#pairs ??= implicitPairs(this.prepared, scoreSource(this.prepared));
    return this.#pairs;
  }

  /** @throws MentorMatchError `invalid-input` if none was given. */
  expectResult(): StoredResult {
    if (this.result !== undefined) return this.result;
    throw new MentorMatchError('invalid-input', [
      {
        path: 'open',
        message: 'the cohort was opened without a matching, and this is a question about one',
        received: 'openCohort(cohort, policy)',
        expected: 'openMatching(cohort, policy, result)',
      },
    ]);
  }

  /** @throws MentorMatchError `wrong-cohort` if the result has no matches. */
  expectProposal(): Proposal {
    const message = 'the result has no matching to ask about';
    return expectMatches(this.expectResult(), 'wrong-cohort', 'result', message);
  }
}
