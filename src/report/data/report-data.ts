import {
  changedByDecisions,
  compareEffects,
  contentsOf,
  hasMatches,
  type MatchMargin,
  type OpenContents,
  type OpenMatching,
  type PartnerScores,
  pairKey,
  pairsInForce,
  partnerScores,
  partOf,
  type RunSteps,
  rematchOf,
  type SeatValue,
  type Sliceable,
  type StoredResult,
  sliceable,
  stepsOf,
  type UnmatchedRemedies,
  verifyOpen,
} from '../../matching';
import { compareText, type Field, type Mentor, type Policy } from '../../model';
import { type GroupTable, tableOf } from '../groups';
import {
  type Everybody,
  explainedSteps,
  marginSteps,
  personKey,
  recruitSteps,
  remedySteps,
  seatValueSteps,
} from './ask';
import { auditOf, policyOf, proofOf } from './audit';
import { changeOf } from './change';
import { effortFor, leftOut } from './effort';
import { criteriaOf, loadsOf, overviewOf, scoreBins, skillsOf } from './figures';
import { checkReportOptions, type ReportOptions } from './options';
import { bestScores, effectOf, reportPair, textOf } from './pairs';
import { priceSteps } from './prices';
import type {
  Firmness,
  ReportData,
  ReportPair,
  ReportPrice,
  ReportRule,
  ReportSeats,
  ReportUnmatched,
} from './types';
import { countReasons, reportUnmatched } from './unmatched';

/**
 * Everything that a report shows, as plain JSON: figures, pairs with reasons and firmness, people without a partner
 * with what would help, rules with their counts and prices, the proof and the manifest. `renderReport` makes a page of
 * it.
 *
 * Reasons come as messages with their parameters, so that the same data can be shown in any language. Protected
 * attributes and e-mail addresses are not in it, nor attributes but where a reason names what a rule or a criterion
 * compares.
 *
 * Complexity: one pass over all pairs for what everybody could have, beside what `explainAll`, `matchMargins`,
 * `seatValues`, `unmatchedRemedies` and the proof take; of large cohorts the dearer questions are left out, see
 * `ReportOptions.ask`.
 *
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for malformed options; `callback-failed` where a criterion or rule of your
 *   own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { renderReport, reportData } from 'mentor-match/report';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', name: 'Ana', skills: [{ name: 'SQL' }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL' }] }, { id: 'dan' }],
 * };
 * const data = reportData(openMatching(cohort, {}, matchCohort(cohort)), { date: '2026-03-02' });
 * data.overview.menteesMatched; // => 1
 * renderReport(data).startsWith('<!doctype html>'); // => true
 * ```
 */
export const reportData: Sliceable<[open: OpenMatching, options?: ReportOptions], ReportData> =
  /* @__PURE__ */ sliceable(function* (
    open: OpenMatching,
    options: ReportOptions = {},
  ): RunSteps<ReportData> {
    checkReportOptions(options);
    const contents = contentsOf(open);
    const { policy, result } = contents;
    const mentors = byId(contents.cohort.mentors);
    const mentees = byId(contents.cohort.mentees);
    const effort = effortFor(options.ask ?? {}, mentors.length, mentees.length);

    // A result that refuses a limit has no matching to check. Checked first: questions then need not check the proof
    // again, and read the costs that were scored.
    const isChecked = effort.verification && result.status !== 'too-few-changes';
    const checked = isChecked ? yield* partOf(stepsOf(verifyOpen, [open]), 0, 0.2) : null;
    const possible = effort.possible ? yield* partOf(stepsOf(partnerScores, [open]), 0.2, 0.25) : null;
    const bestOf = {
      mentors: bestScores(possible?.mentors ?? [], policy.scoreUnit),
      mentees: bestScores(possible?.mentees ?? [], policy.scoreUnit),
    };
    const everybody = yield* partOf(explainedSteps(open, result, effort, checked), 0.25, 0.4);
    const margins = yield* partOf(marginSteps(open, effort), 0.4, 0.7);
    const facts = {
      standings: new Map(hasMatches(result) ? pairsInForce(result).map((pair) => [pairKey(pair), pair]) : []),
      margins,
      bestOf,
      locks: new Set(policy.locks.map(pairKey)),
    };
    const pairs = everybody.mentees.flatMap(({ matches }) => matches).map((pair) => reportPair(pair, facts));

    const remedies = yield* partOf(remedySteps(open, everybody, effort), 0.7, 0.8);
    const unmatched = unmatchedOf(everybody, remedies);
    const values = yield* partOf(seatValueSteps(open, effort), 0.8, 0.9);
    const seats = seatsOf(mentors, pairs, values);
    const rules = rulesOf(contents);
    const isSolved = result.status === policy.method || result.status === 'feasible';
    const isBest = isSolved && rematchOf(result) === undefined;
    const priced = effort.prices ? yield* partOf(priceSteps(open, rules, isBest), 0.9, 0.95) : null;
    const found = yield* partOf(recruitSteps(open, options.recruits ?? RECRUITS, effort), 0.95, 1);
    const failed = found === 'own';
    const recruits = failed ? null : found;
    const answered = {
      ...effort,
      margins: margins !== null,
      alternatives: margins !== null && effort.alternatives,
      seatValues: values !== null,
      remedies: remedies !== null,
      recruits: recruits !== null,
    };

    const people = options.people ?? 'names';
    const isNamed = people !== 'none';
    const audit = auditOf(result);
    const proof = proofOf(result, policy.scoreUnit, checked);
    return {
      format: 1,
      status: result.status,
      title: options.title ?? null,
      date: options.date ?? null,
      people,
      names: people === 'names' ? { mentors: namesOf(mentors), mentees: namesOf(mentees) } : NO_NAMES,
      overview: overviewOf(mentors, mentees, pairs, eligibleOf(possible, result), possible !== null),
      // What does not hold is told by who it is about.
      proof: isNamed ? proof : { ...proof, problems: [] },
      conflict: result.status === 'infeasible' && isNamed ? result.conflict : null,
      bins: scoreBins(pairs, possible !== null),
      criteria: criteriaOf(pairs, policy),
      skills: skillsOf(mentors, mentees, pairs, policy),
      rules,
      prices: priced?.prices ?? null,
      pricedAgainst: isBest ? 'shown' : 'best',
      pricesProven: priced?.isProven ?? null,
      dearest: dearestOf(priced?.prices ?? [], policy),
      change: options.before === undefined ? null : changeOf(options.before, contents, pairs),
      pairs: isNamed ? pairs : null,
      firmness: countFirmness(pairs),
      unmatched: isNamed ? unmatched : null,
      reasons: countReasons(unmatched),
      seats: isNamed ? seats : null,
      seatGain: seatGainOf(seats, isNamed),
      loads: loadsOf(seats),
      shortfalls: isNamed && 'shortfalls' in result ? result.shortfalls : [],
      warnings: isNamed ? warningsOf(result) : [],
      policy: policyOf(contents),
      audit: isNamed ? audit : { ...audit, decisions: [], policy: null },
      groups:
        options.groups === undefined
          ? null
          : { audits: options.groups.audits ?? [], gaps: options.groups.gaps ?? [] },
      tables: tablesOf(contents, options.by, margins),
      recruits,
      decided: hasMatches(result) ? changedByDecisions(result) : null,
      effort: answered,
      leftOut: leftOut(options.ask ?? {}, effort, answered, failed),
    };
  });

/** Mentors to look for together. */
const RECRUITS = 3;
/** Fields by which the matching is shown. */
const FIELDS: readonly Field[] = ['department', 'location'];

const NO_NAMES: ReportData['names'] = { mentors: {}, mentees: {} };

function byId<P extends { readonly id: string }>(people: readonly P[]): readonly P[] {
  return [...people].sort((a, b) => compareText(a.id, b.id));
}

function namesOf(people: readonly { readonly id: string; readonly name?: string }[]): {
  [id: string]: string;
} {
  return Object.fromEntries(people.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
}

function unmatchedOf(
  everybody: Everybody,
  remedies: ReadonlyMap<string, UnmatchedRemedies> | null,
): readonly ReportUnmatched[] {
  return (['mentees', 'mentors'] as const).flatMap((side) =>
    everybody[side]
      .filter(({ matches }) => matches.length === 0)
      .map(({ id, unmatched }) =>
        reportUnmatched(side, id, unmatched ?? undefined, remedies?.get(personKey(side, id))),
      ),
  );
}

/** Mentors with their seats: by the worth of one more, where that is known, else by id. */
function seatsOf(
  mentors: readonly Mentor[],
  pairs: readonly ReportPair[],
  values: ReadonlyMap<string, SeatValue> | null,
): readonly ReportSeats[] {
  const used = new Map<string, number>();
  for (const { mentorId } of pairs) used.set(mentorId, (used.get(mentorId) ?? 0) + 1);
  const seats = new Map(
    mentors.map(({ id, capacity }): [string, ReportSeats] => {
      const value = values?.get(id);
      return [
        id,
        {
          id,
          seats: capacity?.max ?? 1,
          used: used.get(id) ?? 0,
          minimum: capacity?.min ?? 0,
          oneMore: value === undefined ? null : effectOf(value.oneMore),
        },
      ];
    }),
  );
  return [...(values ?? seats).keys()].flatMap((id) => seats.get(id) ?? []);
}

function seatGainOf([first]: readonly ReportSeats[], isNamed: boolean): ReportData['seatGain'] {
  const effect = first?.oneMore;
  if (first === undefined || effect === null || effect === undefined || effect.loss >= 0) return null;
  return { mentorId: isNamed ? first.id : null, effect };
}

/** The one that costs most, by the first objective that any of them costs. */
function dearestOf(prices: readonly ReportPrice[], policy: Policy): ReportPrice | null {
  const [first] = prices
    .filter(({ effect }) => effect.loss < 0)
    .sort((a, b) => compareEffects(policy, a.effect, b.effect));
  return first ?? null;
}

/** The matching by fields: those that are asked for, or where some group can be shown. */
function tablesOf(
  contents: OpenContents,
  by: ReportOptions['by'],
  margins: ReadonlyMap<string, MatchMargin> | null,
): readonly GroupTable[] {
  if (!hasMatches(contents.result)) return [];
  const tables = (by ?? FIELDS).map((field) => tableOf(contents, field, {}, margins));
  return by === undefined ? tables.filter(({ rows }) => rows.filter(isShown).length > 1) : tables;
}

function isShown({ value, people }: GroupTable['rows'][number]): boolean {
  return value !== null && !people.hidden;
}

/** How many pairs are eligible, as they were counted, or else as the result says. */
function eligibleOf(possible: PartnerScores | null, result: StoredResult): number | null {
  if (possible !== null) return possible.eligiblePairs;
  return 'summary' in result ? result.summary.eligiblePairs : null;
}

/** What each rule did; of a result that does not say, the rules of the policy alone. */
function rulesOf({ result }: OpenContents): readonly ReportRule[] {
  return 'summary' in result ? result.summary.rules : [];
}

function countFirmness(pairs: readonly ReportPair[]): ReportData['firmness'] {
  const counts: { [K in Firmness]: number } = { fixed: 0, firm: 0, close: 0, tie: 0, unknown: 0 };
  for (const { firmness } of pairs) counts[firmness] += 1;
  return counts;
}

function warningsOf(result: StoredResult): ReportData['warnings'] {
  return 'warnings' in result
    ? result.warnings.map((warning) => ({ ...textOf(warning), path: warning.path }))
    : [];
}
