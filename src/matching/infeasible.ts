import type { AssignmentConflict } from '../assignment';
import { renderMessage } from '../messages';
import {
  FORMATS,
  type InfeasibleMatching,
  type Manifest,
  type MatchingConflict,
  type Warning,
} from '../model';
import { compareIds } from './canonical';
import type { Outline } from './outline';

/** The result of a cohort whose locks and required minimums contradict each other. */
export function infeasible(
  cohort: Outline['cohort'],
  conflict: AssignmentConflict,
  warnings: readonly Warning[],
  manifest: Manifest,
): InfeasibleMatching {
  return {
    format: FORMATS.result,
    status: 'infeasible',
    conflict: describeConflict(cohort, conflict),
    warnings,
    manifest,
  };
}

/** A conflict in ids, and in words. */
export function describeConflict(
  { mentors, mentees }: Outline['cohort'],
  conflict: AssignmentConflict,
): MatchingConflict {
  const mentorIds = (indices: readonly number[]) =>
    indices.map((index) => mentors[index]!.id).sort(compareIds);
  const menteeIds = (indices: readonly number[]) =>
    indices.map((index) => mentees[index]!.id).sort(compareIds);
  const people = {
    mentorMinimums: mentorIds(conflict.columnMinimums),
    mentorMaximums: mentorIds(conflict.columnMaximums),
    menteeMinimums: menteeIds(conflict.rowMinimums),
    menteeMaximums: menteeIds(conflict.rowMaximums),
    locks: conflict.locks
      .map(([mentee, mentor]) => ({ mentorId: mentors[mentor]!.id, menteeId: mentees[mentee]!.id }))
      .sort((a, b) => compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId)),
    demand: conflict.demand,
    supply: conflict.supply,
  };
  return {
    ...people,
    text: renderMessage('en', 'conflict.contradiction', {
      demand: people.demand,
      supply: people.supply,
      minimums: [...people.mentorMinimums, ...people.menteeMinimums],
      maximums: [...people.mentorMaximums, ...people.menteeMaximums],
      locks: people.locks.map((lock) => `${lock.mentorId} – ${lock.menteeId}`),
    }),
  };
}
