import type { AssignmentConflict } from '../assignment';
import { renderMessage } from '../messages';
import type { InfeasibleMatching, MatchingConflict } from '../model';
import { compareIds } from './canonical';
import { makeManifest } from './manifest';
import type { Prepared } from './prepare';

/** The result of a cohort whose locks and required minimums contradict each other. */
export function infeasible(prepared: Prepared, conflict: AssignmentConflict): InfeasibleMatching {
  return {
    status: 'infeasible',
    conflict: describeConflict(prepared, conflict),
    manifest: makeManifest(prepared, 'network'),
  };
}

/** A conflict in ids, and in words. */
export function describeConflict(prepared: Prepared, conflict: AssignmentConflict): MatchingConflict {
  const { mentors, mentees } = prepared.cohort;
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
