import { MentorMatchError } from '../../errors';
import { oneWayRule } from '../prepared';
import type { RunSteps } from '../run';
import { contentsOf } from './contents';
import type { OpenMatching } from './open-matching';

/**
 * Whether what one person or pair costs or brings may be asked and shown: not where the rule `not-both-ways` has
 * directions searched, nor where it would tell the group of a protected attribute that somebody is in.
 */
export function hasAnswers(open: OpenMatching): boolean {
  const { hidesGroups, policy } = contentsOf(open);
  return !hidesGroups && oneWayRule(policy) === undefined;
}

/** Whether a question was refused because the result is no optimum, or one with a limit, which has no prices. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof MentorMatchError && error.code === 'wrong-cohort';
}

/** The answer to a question about people or pairs; `null` where this matching has none, or none that may be shown. */
export function* answered<Answer>(open: OpenMatching, asked: RunSteps<Answer>): RunSteps<Answer | null> {
  if (!hasAnswers(open)) return null;
  try {
    return yield* asked;
  } catch (error) {
    if (isUnanswered(error)) return null;
    throw error;
  }
}
