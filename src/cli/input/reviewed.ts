import {
  type Decision,
  hasMatches,
  type Proposal,
  parseDecisions,
  parseMatching,
  reviewMatching,
  type StoredResult,
} from '../../matching';
import { usage } from '../options';
import type { Session } from '../session';
import { type Input, ownOf, readStoredResult } from './cohort';
import { readJson } from './files';

/** The result of `--matching` with the decisions of `--review`, where there are some. */
export async function readReviewed(
  matching: string,
  review: unknown,
  { cohort, policy, extensions }: Pick<Input, 'cohort' | 'policy' | 'extensions'>,
  io: Session,
): Promise<StoredResult> {
  const stored = await readStoredResult(matching, io);
  const decisions = typeof review === 'string' ? await readDecisions(review, io) : [];
  return decisions.length === 0
    ? stored
    : reviewMatching(cohort, policy, proposalIn(stored, matching), decisions, ownOf(extensions));
}

/** Decisions as a list, or the log of a result that was reviewed. */
async function readDecisions(path: string, io: Session): Promise<readonly Decision[]> {
  const given = await readJson(path, io);
  if (Array.isArray(given)) return parseDecisions(given);
  const reviewed = parseMatching(given, path);
  return hasMatches(reviewed) ? (reviewed.review?.log ?? []).map(({ decision }) => decision) : [];
}

/** @throws UsageError for a result without pairs, of which nothing can be decided. */
function proposalIn(result: StoredResult, path: string): Proposal {
  if (hasMatches(result)) return result;
  throw usage(`${path} has no pairs, so there is nothing that --review could have decided.`);
}
