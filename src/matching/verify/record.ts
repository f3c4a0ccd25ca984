import { addAll } from '../../lists';
import { canonicalId, type Matching, type PairRef } from '../../model';
import { isSameJson } from '../canonical';
import {
  endedPair,
  endedPast,
  entryHash,
  forbiddingRules,
  standingOf,
  takenOutPast,
  whoLeft,
  withPast,
} from '../changes';
import type { Prepared } from '../prepared';
import {
  byPair,
  type Decision,
  type EndedPair,
  type PairStanding,
  pairKey,
  type RematchAttempt,
  type RematchRecord,
  type ReviewEvidence,
  refOf,
  sealOf,
  type Waiver,
} from '../records';

/**
 * What is wrong with the record of a rematch in itself and against the people: everything that can be computed from it
 * again is. Empty if nothing is.
 */
export function recordProblems(prepared: Prepared, result: Matching, record: RematchRecord): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  expect(
    sealOf(record) === record.seal,
    'the record of the rematch was altered: its seal is not that of what it says',
  );
  addAll(problems, evidenceProblems(record.reviews));
  addAll(problems, standingProblems(prepared, record));
  const { scoreUnit } = prepared.policy;
  const scored = result.matches.map((match) => ({ ...refOf(match), score: match.units / scoreUnit }));
  const kept = new Set(record.kept.map(pairKey));
  expect(
    isSameJson(
      record.kept,
      scored.filter((pair) => kept.has(pairKey(pair))),
    ) &&
      isSameJson(
        record.begun,
        scored.filter((pair) => !kept.has(pairKey(pair))),
      ),
    'the kept and the new pairs are not the matches with their scores',
  );
  addAll(problems, endedProblems(prepared, result, record));
  const broken = record.ended.filter((pair) => pair.cause === 'broken').length;
  expect(record.changes === broken, 'the number of changes is not the number of broken pairs');
  const { limit } = record;
  if (limit.kind === 'max-changes') {
    expect(broken <= limit.changes, `${broken} pairs are broken, more than the limit of ${limit.changes}`);
  } else {
    expect(
      limit.units === Math.round(limit.score * scoreUnit),
      'the switching cost in units is not the one in scores',
    );
  }
  addAll(problems, pastProblems(result, record));
  return problems;
}

/** What is wrong with what a round without a matching started from, as far as it can be computed again. */
export function attemptProblems(prepared: Prepared, attempt: RematchAttempt): string[] {
  const stated = [...attempt.open, ...attempt.approved, ...attempt.waived];
  const gone = stated.filter((pair) => whoLeft(prepared, pair) !== undefined);
  if (gone.length > 0)
    return gone.map(({ mentorId, menteeId }) => `one of ${mentorId} and ${menteeId} is not there`);
  const problems =
    sealOf(attempt) === attempt.seal
      ? []
      : ['the record of the round was altered: its seal is not that of what it says'];
  addAll(problems, evidenceProblems(attempt.reviews));
  const kept = stated.sort(byPair);
  if (new Set(kept.map(pairKey)).size < kept.length) problems.push('a pair in force is listed twice');
  addAll(problems, standingProblems(prepared, { ...attempt, kept, ended: [] }));
  const decided = takenOutBy(attempt.reviews.flatMap(({ log }) => log.map(({ decision }) => decision)));
  for (const pair of kept)
    if (decided.has(pairKey(pair)))
      problems.push(`${pair.mentorId} and ${pair.menteeId} are in force, and a decision took them out`);
  const past = new Set(attempt.past.map(pairKey));
  for (const pair of attempt.declined)
    if (!past.has(pairKey(pair))) problems.push('the pairs of the past lack one that was declined');
  return problems;
}

/** Each log is whole: its hashes follow from its entries. */
function evidenceProblems(reviews: readonly ReviewEvidence[]): string[] {
  return reviews.flatMap(({ matching, log }, at) => {
    let before = matching;
    const isWhole = log.every(({ hash, ...entry }, index) => {
      const follows = entry.number === index + 1 && entryHash(before, entry) === hash;
      before = hash;
      return follows;
    });
    return isWhole ? [] : [`rematch.reviews[${at}]: the log was altered: its hashes do not follow from it`];
  });
}

/** What a record says of the pairs that stand. */
type StandingRecord = Pick<RematchRecord, 'reviews' | 'approved' | 'waived' | 'ended' | 'breakApproved'> & {
  readonly kept: readonly PairRef[];
};

/** Approvals and waivers rest on decisions, waivers are needed, and the approved pairs are those that stand. */
function standingProblems(prepared: Prepared, record: StandingRecord): string[] {
  const problems: string[] = [];
  const decisions = record.reviews.flatMap(({ log }) => log.map(({ decision }) => decision));
  const approvals = approvedBy(decisions);
  const kept = new Set(record.kept.map(pairKey));
  const name = (pair: PairRef) => `${pair.mentorId} and ${pair.menteeId}`;
  for (const pair of record.approved) {
    if (!kept.has(pairKey(pair)))
      problems.push(`${name(pair)} stand approved, and are not among the kept pairs`);
    else if (!approvals.has(pairKey(pair)))
      problems.push(`${name(pair)} stand approved, and no decision in the record approved them`);
  }
  const waivers = waiversBy(decisions);
  for (const pair of record.waived) {
    if (!kept.has(pairKey(pair)))
      problems.push(`${name(pair)} stand by a waiver, and are not among the kept pairs`);
    for (const rule of pair.rules) {
      if (rule === 'not-self') problems.push(`${name(pair)}: not-self cannot be waived`);
      else if (waivers.get(pairKey(pair))?.has(rule) !== true)
        problems.push(`${name(pair)}: no decision in the record waived ${rule} for them`);
    }
  }
  if (problems.length > 0) return problems;
  const approved = new Set(record.approved.map(pairKey));
  const waived = new Map(record.waived.map((pair) => [pairKey(pair), pair.rules]));
  const standings = [...record.kept, ...record.ended.filter(({ cause }) => cause === 'broken')].map(
    (pair): PairStanding => ({
      ...refOf(pair),
      state:
        approved.has(pairKey(pair)) || ('state' in pair && pair.state === 'approved')
          ? 'approved'
          : 'proposed',
      byHand: waived.has(pairKey(pair)),
      waived: waived.get(pairKey(pair)) ?? [],
    }),
  );
  const again = standingOf(prepared, standings, record.breakApproved);
  if (!isSameJson(again.waived, record.waived))
    problems.push('a waiver sets aside a rule or a maximum that the pair keeps anyway');
  for (const pair of again.ended.filter(({ cause }) => cause === 'not-eligible'))
    problems.push(`${name(pair)} are kept or broken, and ${pair.rules.join(', ')} forbids them`);
  const open = new Set(again.open.map(pairKey));
  for (const pair of record.ended)
    if (pair.cause === 'broken' && !open.has(pairKey(pair)))
      problems.push(
        `${name(pair)} cannot have been broken: they were approved, stood by a waiver, or are not there`,
      );
  if (
    !isSameJson(record.approved, [...record.approved].sort(byPair)) ||
    approved.size < record.approved.length
  )
    problems.push('the approved pairs are not listed once each, in order');
  return problems;
}

/** The pairs whose last decision approved them. */
function approvedBy(decisions: readonly Decision[]): ReadonlySet<string> {
  const approved = new Set<string>();
  for (const decision of decisions) {
    if (decision.kind === 'change') {
      for (const pair of decision.pairs) approved.delete(pairKey(pair));
      for (const pair of decision.to) approved.add(pairKey(pair));
    } else if (decision.kind === 'approve') approved.add(pairKey(decision));
    else approved.delete(pairKey(decision));
  }
  return approved;
}

/** The rules that decisions waived, by pair. */
function waiversBy(decisions: readonly Decision[]): ReadonlyMap<string, ReadonlySet<string>> {
  const waived = new Map<string, Set<string>>();
  for (const decision of decisions) {
    const waivers: readonly Waiver[] = 'waivers' in decision ? (decision.waivers ?? []) : [];
    for (const waiver of waivers) {
      const rules = waived.get(pairKey(waiver)) ?? new Set();
      waived.set(pairKey(waiver), rules.add(waiver.rule));
    }
  }
  return waived;
}

/** Every ended pair has the cause, the rules and the score that the people give it. */
function endedProblems(prepared: Prepared, result: Matching, record: RematchRecord): string[] {
  const matched = new Set(result.matches.map(pairKey));
  const declined = new Set(record.declined.map(pairKey));
  const problems: string[] = [];
  for (const pair of [...record.ended, ...record.declined]) {
    if (matched.has(pairKey(pair)))
      problems.push(`${pair.mentorId} and ${pair.menteeId} ended or were declined, and are matched`);
  }
  const expected = record.ended.map((pair): EndedPair => {
    if (declined.has(pairKey(pair))) return endedPair(prepared, pair, 'declined', []);
    const gone = whoLeft(prepared, pair);
    if (gone !== undefined) return endedPair(prepared, pair, gone, []);
    if (pair.cause !== 'not-eligible') return endedPair(prepared, pair, 'broken', []);
    // Rules that had been waived for the pair do not count, and are not known here.
    const rules = forbiddingRules(prepared, pair).filter((rule) => pair.rules.includes(rule));
    return endedPair(prepared, pair, 'not-eligible', rules);
  });
  for (const [at, pair] of record.ended.entries()) {
    if (isSameJson(pair, expected[at]) && (pair.cause !== 'not-eligible' || pair.rules.length > 0)) continue;
    problems.push(
      `${pair.mentorId} and ${pair.menteeId} did not end as stated (${pair.cause}): the people and the rules say otherwise`,
    );
  }
  if (
    new Set(record.ended.map(pairKey)).size < record.ended.length ||
    !isSameJson(record.ended, [...record.ended].sort(byPair))
  )
    problems.push('the ended pairs are not listed once each, in order');
  return problems;
}

/** What this round added to the pairs of the past is there, and nothing else of this round. */
function pastProblems(result: Matching, record: RematchRecord): string[] {
  const { round, past } = record;
  const matched = new Set(result.matches.map(pairKey));
  const earlier = past.filter((pair) => pair.round < round);
  // Whom a review took out without a rejection is known from its log alone.
  const replaced = past.filter((pair) => pair.round === round && pair.kind === 'replaced');
  const decisions = record.reviews.flatMap(({ log }) => log.map(({ decision }) => decision));
  const taken = replacedBy(decisions);
  const problems = replaced
    .filter((pair) => !taken.has(pairKey(pair)))
    .map(
      ({ mentorId, menteeId }) => `${mentorId} and ${menteeId} were replaced by no decision in the record`,
    );
  const now = withPast(
    withPast(replaced, takenOutPast(record.declined, [], round)),
    endedPast(record.ended, round),
  ).filter((pair) => !matched.has(pairKey(pair)));
  const stated = past.filter((pair) => pair.round >= round);
  const whole = withPast(earlier, stated);
  if (!isSameJson(stated, now) || !isSameJson(past, whole) || past.some((pair) => matched.has(pairKey(pair))))
    problems.push('the pairs of the past are not those that ended or were declined');
  const remembered = new Set(past.map(pairKey));
  for (const key of takenOutBy(decisions))
    if (!remembered.has(key) && !matched.has(key))
      problems.push(`the pairs of the past lack one that a decision took out: ${key}`);
  if (round === 1 && earlier.length > 0) problems.push('a first round has pairs of earlier rounds');
  const ids = record.left.map(({ id }) => canonicalId(id));
  if (new Set(ids).size < ids.length) problems.push('somebody is listed twice among those who left');
  return problems;
}

/** The pairs that some decision replaced. */
function replacedBy(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(
    decisions.flatMap((decision) => (decision.kind === 'change' ? decision.pairs.map(pairKey) : [])),
  );
}

/** The pairs whose last decision took them out. */
function takenOutBy(decisions: readonly Decision[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const decision of decisions) {
    if (decision.kind === 'change') {
      for (const pair of decision.pairs) out.add(pairKey(pair));
      for (const pair of decision.to) out.delete(pairKey(pair));
    } else if (decision.kind === 'reject') out.add(pairKey(decision));
    else out.delete(pairKey(decision));
  }
  return out;
}
