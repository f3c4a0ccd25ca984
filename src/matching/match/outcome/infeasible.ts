import {
  type AssignmentConflict,
  type AssignmentProblem,
  type AssignmentRelaxation,
  conflictRelaxations,
  isSmallestConflict,
  verifyAssignment,
} from '../../../assignment';
import { expectList, expectNumber, expectObject, MentorMatchError, printValue } from '../../../errors';
import { changeText, expectLocale, type MessageCatalogue, matchingText } from '../../../messages';
import {
  type ConflictStep,
  compareText,
  FORMATS,
  type IdIndex,
  type InfeasibilityCertificate,
  type InfeasibleMatching,
  type Manifest,
  type MatchingConflict,
  type PairRef,
  type Warning,
} from '../../../model';
import { isSameJson } from '../../canonical';
import type { Outline, Prepared } from '../../prepared';
import { byIndex } from '../../problem';
import { byPair } from '../../records';

/**
 * The result of a cohort whose locks and required minimums contradict each other. @param problem the problem with the
 * conflict.
 */
export function infeasible(
  cohort: Outline['cohort'],
  problem: AssignmentProblem,
  conflict: AssignmentConflict,
  warnings: readonly Warning[],
  manifest: Manifest,
): InfeasibleMatching {
  return {
    format: FORMATS.result,
    status: 'infeasible',
    conflict: describeConflict(cohort, conflict, conflictRelaxations(problem, conflict)),
    certificate: certifyConflict(cohort, conflict),
    warnings,
    manifest,
  };
}

function certifyConflict(
  { mentors, mentees }: Outline['cohort'],
  { u, v }: AssignmentConflict,
): InfeasibilityCertificate {
  return {
    kind: 'infeasible',
    mentorIds: mentors.map(({ id }) => id),
    menteeIds: mentees.map(({ id }) => id),
    // `+ 0` turns -0 into 0.
    mentorPrices: Array.from(v, (price) => price + 0),
    menteePrices: Array.from(u, (price) => price + 0),
  };
}

/** Names in one list of a text; the data hold all. */
const NAMED = 10;

/** A conflict in ids, and in English. @param relaxations what of it resolves everything alone. */
export function describeConflict(
  { mentors, mentees }: Outline['cohort'],
  conflict: AssignmentConflict,
  relaxations: readonly AssignmentRelaxation[],
): MatchingConflict {
  const mentorIds = (indices: readonly number[]) =>
    indices.map((index) => mentors[index]!.id).sort(compareText);
  const menteeIds = (indices: readonly number[]) =>
    indices.map((index) => mentees[index]!.id).sort(compareText);
  const steps = relaxations.map((relaxation) => stepOf({ mentors, mentees }, relaxation)).sort(compareSteps);
  const people = {
    mentorMinimums: mentorIds(conflict.columnMinimums),
    mentorMaximums: mentorIds(conflict.columnMaximums),
    menteeMinimums: menteeIds(conflict.rowMinimums),
    menteeMaximums: menteeIds(conflict.rowMaximums),
    locks: conflict.locks
      .map(([mentee, mentor]) => ({ mentorId: mentors[mentor]!.id, menteeId: mentees[mentee]!.id }))
      .sort(byPair),
    demand: conflict.demand,
    supply: conflict.supply,
    relaxations: steps,
  };
  return { ...people, text: conflictText(people) };
}

/** How people are called in a text: by default by their ids. */
interface Called {
  mentor(id: string): string;
  mentee(id: string): string;
}

const BY_IDS: Called = { mentor: (id) => id, mentee: (id) => id };

/**
 * A contradiction in words: what cannot hold together, and what of it resolves everything alone. At most ten names in a
 * list; the conflict itself has all. O(people in the conflict). Deterministic.
 *
 * @param conflict that of an infeasible result, of `explainConflict`, or of a report's data.
 * @param locale the language; default English.
 * @param called what people are called; default their ids.
 * @throws MentorMatchError `invalid-input` for what is no conflict, and a language that is none.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { FR } from 'mentor-match/fr';
 * import { conflictText } from 'mentor-match/report';
 *
 * const cohort = { mentors: [{ id: 'ana', capacity: { min: 2, max: 2 } }], mentees: [{ id: 'cleo' }] };
 * const result = matchCohort(cohort, { minimums: 'required' });
 * if (result.status !== 'infeasible') throw new Error('there is a matching');
 * conflictText(result.conflict, FR).includes('demander à ana'); // => true
 * ```
 */
export function conflictText(
  conflict: Omit<MatchingConflict, 'text'>,
  locale?: MessageCatalogue,
  called: Called = BY_IDS,
): string {
  expectConflict(conflict);
  expectLocale(locale);
  expectCalled(called);
  const { mentorMinimums, mentorMaximums, menteeMinimums, menteeMaximums, locks, relaxations } = conflict;
  const names = (mentors: readonly string[], mentees: readonly string[]) =>
    few([...mentors.map((id) => called.mentor(id)), ...mentees.map((id) => called.mentee(id))]);
  const pairOf = (pair: PairRef) => `${called.mentor(pair.mentorId)} – ${called.mentee(pair.menteeId)}`;
  const stepText = (step: ConflictStep): string => {
    if (step.kind === 'lock') return changeText(locale, 'relax.lock', { who: pairOf(step.pair) });
    const { kind, personId, from, to } = step;
    const isMentor = kind === 'mentor-minimum' || kind === 'mentor-maximum';
    const who = isMentor ? called.mentor(personId) : called.mentee(personId);
    return changeText(locale, `relax.${kind}`, { who, from, to });
  };
  return matchingText(locale, 'conflict.contradiction', {
    demand: conflict.demand,
    supply: conflict.supply,
    minimums: names(mentorMinimums, menteeMinimums),
    maximums: names(mentorMaximums, menteeMaximums),
    locks: few(locks.map(pairOf)),
    relaxed: few(relaxations.map(stepText)),
    count: relaxations.length,
  });
}

const LISTS = ['mentorMinimums', 'mentorMaximums', 'menteeMinimums', 'menteeMaximums'] as const;

function expectConflict(conflict: Omit<MatchingConflict, 'text'>): void {
  expectObject('conflict', conflict, 'the conflict of an infeasible result');
  for (const name of LISTS) expectList(`conflict.${name}`, conflict[name]);
  for (const name of ['demand', 'supply'] as const) expectNumber(`conflict.${name}`, conflict[name]);
  for (const name of ['locks', 'relaxations'] as const) {
    expectList(`conflict.${name}`, conflict[name]);
    for (const [at, one] of conflict[name].entries()) expectObject(`conflict.${name}[${at}]`, one);
  }
  for (const [at, step] of conflict.relaxations.entries())
    if (step.kind === 'lock') expectObject(`conflict.relaxations[${at}].pair`, step.pair);
}

function expectCalled(called: Called): void {
  const expected = 'an object with the functions "mentor" and "mentee", or nothing';
  expectObject('called', called, expected);
  for (const name of ['mentor', 'mentee'] as const) {
    if (typeof called[name] === 'function') continue;
    throw new MentorMatchError('invalid-input', [
      { path: `called.${name}`, message: 'not a function', received: printValue(called[name]), expected },
    ]);
  }
}

function few(names: readonly string[]): readonly string[] {
  return names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
}

const KIND_OF = {
  'row-minimum': 'mentee-minimum',
  'row-maximum': 'mentee-maximum',
  'column-minimum': 'mentor-minimum',
  'column-maximum': 'mentor-maximum',
} as const;

function stepOf({ mentors, mentees }: Outline['cohort'], relaxation: AssignmentRelaxation): ConflictStep {
  if (relaxation.kind === 'lock') {
    const [mentee, mentor] = relaxation.pair;
    const pair = { mentorId: mentors[mentor]!.id, menteeId: mentees[mentee]!.id };
    return { kind: 'lock', pair };
  }
  const { index, from, to } = relaxation;
  const isMentee = relaxation.kind === 'row-minimum' || relaxation.kind === 'row-maximum';
  const personId = (isMentee ? mentees : mentors)[index]!.id;
  return { kind: KIND_OF[relaxation.kind], personId, from, to };
}

const KINDS = ['lock', 'mentor-minimum', 'mentee-minimum', 'mentor-maximum', 'mentee-maximum'] as const;

function compareSteps(a: ConflictStep, b: ConflictStep): number {
  const nameOf = (step: ConflictStep) =>
    step.kind === 'lock' ? `${step.pair.menteeId} ${step.pair.mentorId}` : step.personId;
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(nameOf(a), nameOf(b));
}

/**
 * What is wrong with the claim that a cohort has no matching; empty if nothing is. The cut is added up; that the
 * contradiction is a smallest one, and what resolves it, is found again.
 */
export function infeasibleProblems(
  prepared: Prepared,
  problem: AssignmentProblem,
  { conflict, certificate }: InfeasibleMatching,
): string[] {
  const { cohort, mentorIndex, menteeIndex } = prepared;
  const unknown = new Set<string>();
  const indices = (ids: readonly string[], indexOf: IdIndex) =>
    ids.map((id) => {
      const index = indexOf.get(id);
      if (index === undefined) unknown.add(id);
      return index ?? -1;
    });
  const claimed: AssignmentConflict = {
    rowMinimums: indices(conflict.menteeMinimums, menteeIndex),
    rowMaximums: indices(conflict.menteeMaximums, menteeIndex),
    columnMinimums: indices(conflict.mentorMinimums, mentorIndex),
    columnMaximums: indices(conflict.mentorMaximums, mentorIndex),
    locks: conflict.locks.map(({ mentorId, menteeId }) => [
      indices([menteeId], menteeIndex)[0]!,
      indices([mentorId], mentorIndex)[0]!,
    ]),
    demand: conflict.demand,
    supply: conflict.supply,
    u: byIndex(certificate.menteeIds, certificate.menteePrices, menteeIndex),
    v: byIndex(certificate.mentorIds, certificate.mentorPrices, mentorIndex),
  };
  if (unknown.size > 0) return [...unknown].map((id) => `the contradiction names ${id}, who is not there`);
  const proof = verifyAssignment(problem, { status: 'infeasible', conflict: claimed });
  if (!proof.ok) {
    return proof.problems.map(({ path, message }) => `the contradiction does not hold: ${path}: ${message}`);
  }
  if (!isSameJson(certificate, certifyConflict(cohort, claimed))) {
    return ['the certificate is not one number for each person'];
  }
  if (!isSmallestConflict(problem, claimed)) {
    return ['the contradiction is not a smallest one: it names bounds or locks that have no part in it'];
  }
  const expected = describeConflict(cohort, claimed, conflictRelaxations(problem, claimed));
  if (!isSameJson(expected, conflict)) {
    return [
      'what is said to resolve the contradiction is not what does, or its words are not those of its figures',
    ];
  }
  return [];
}
