import type { AssignmentProblem } from '../../assignment';
import { MentorMatchError } from '../../errors';
import type { Steps } from '../../steps';
import { pairsOfCosts, questionCosts, type StorageOptions, scoreSource } from '../large';
import type { Extensions, Prepared } from '../prepared';
import { implicitPairs, type Pairs } from '../problem';
import { expectMatches, type Proposal, type StoredResult } from '../records';
import type { RunStep, RunSteps } from '../run';
import { type Reopened, reopenSteps } from './reopened';
import { Shared } from './shared';

/** What an open cohort or matching holds: what all questions share is made at its first use and kept. */
export class Session {
  readonly prepared: Prepared;
  /** The result in today's format; it belongs to the people. */
  readonly result: StoredResult | undefined;
  /** Code of the caller's own, and where scores are kept. */
  readonly options: Extensions & StorageOptions;
  readonly #costs: Shared<number, AssignmentProblem['cost']>;
  readonly #reopened: Shared<RunStep, Reopened>;
  #kept: Pairs | undefined;
  #pairs: Pairs | undefined;
  #isProven = false;

  constructor(prepared: Prepared, result: StoredResult | undefined, options: Extensions & StorageOptions) {
    this.prepared = prepared;
    this.result = result;
    this.options = options;
    this.#costs = new Shared(() => questionCosts(prepared, options));
    const check = () => !this.#isProven;
    this.#reopened = new Shared(() => reopenSteps(prepared, this.expectResult(), this.costs(), check));
  }

  /** The costs of all pairs, scored once for all questions where they are kept; nobody writes to them. */
  costs(): Steps<AssignmentProblem['cost']> {
    return this.#costs.ask();
  }

  /** The result as the solver can be asked about it. @throws MentorMatchError `wrong-cohort` unless it is optimal. */
  reopened(): RunSteps<Reopened> {
    return this.#reopened.ask();
  }

  /** All pairs, from the costs that are kept, or computed on demand, one by one or row by row. */
  pairs(): Pairs {
    const costs = this.#costs.known;
    if (costs instanceof Int32Array) this.#kept ??= pairsOfCosts(this.prepared, costs);
    if (this.#kept !== undefined) return this.#kept;
    this.#pairs ??= implicitPairs(this.prepared, scoreSource(this.prepared));
    return this.#pairs;
  }

  /** Says that the proof of the result was checked and holds, so that no question needs to check it again. */
  confirm(): void {
    this.#isProven = true;
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
