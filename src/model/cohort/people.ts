import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { runToEnd, type Steps, within } from '../../steps';
import { didYouMean } from '../ids';
import type { CheckedCohort, Side } from '../person';
import type { Policy } from '../policy';
import { type Identity, identityOf } from './identity';
import { loadCohortSteps, type PeopleOrder } from './load';
import { type ReferenceFindings, resolveReferences } from './references';

/** A cohort made ready to be compiled. */
export interface LoadedPeople {
  /** Its lists of wishes and refusals name partners who are there, in the spelling of their own entries. */
  readonly cohort: CheckedCohort;
  readonly identity: Identity;
  readonly findings: ReferenceFindings;
  /** Where a person of the cohort stands in the input. */
  inputIndex(side: Side, index: number): number;
}

/**
 * Refusals that would be lost by the way an id is written: of somebody who is there, but for punctuation, accents or
 * the spelling of the mail domain, or by name. A letter that differs may make another person, so that is a warning
 * alone.
 */
function lostRefusals({ unknown }: ReferenceFindings): ErrorIssue[] {
  return unknown.flatMap(({ side, index, list, at, id, near }) => {
    const meant = near.filter(({ by }) => by !== 'letters');
    if (list !== 'never' || meant.length === 0) return [];
    return [
      {
        path: `${side}[${index}].preferences.never[${at}]`,
        message: `the refusal names nobody as it is written${didYouMean(meant)}`,
        received: printValue(id),
        expected: 'the id in the entry of the person who is refused; nothing, if somebody else is meant',
      },
    ];
  });
}

/**
 * Loads a cohort and resolves whom its people name.
 *
 * @param order in which people are to stand; default: that of the input.
 * @throws MentorMatchError `invalid-input` with every problem, each with its path: also for a refusal that would be
 *   lost by the way its id is written.
 */
export function loadPeople(...args: Parameters<typeof loadPeopleSteps>): LoadedPeople {
  return runToEnd(loadPeopleSteps(...args));
}

/** {@link loadPeople} in steps, so that a run can pause and report progress. */
export function* loadPeopleSteps(
  input: unknown,
  { ids }: Pick<Policy, 'ids'>,
  order?: PeopleOrder,
): Steps<LoadedPeople> {
  const places: { [side in Side]?: ArrayLike<number> } = {};
  const loading = loadCohortSteps(
    input,
    order &&
      ((side, given) => {
        const place = order(side, given);
        places[side] = place;
        return place;
      }),
    ids,
  );
  const loaded = yield* within(loading, 0, 0.8);
  yield 0.8;
  const inputIndex: LoadedPeople['inputIndex'] = (side, index) => places[side]?.[index] ?? index;
  const { cohort, findings } = resolveReferences(loaded, ids, inputIndex);
  const issues = lostRefusals(findings);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  yield 0.9;
  return { cohort, identity: identityOf(cohort, ids), findings, inputIndex };
}
