import { isInForce, type MatchMargin, type PairStanding, pairKey } from '../../matching';
import { bestReasons, languageTag, type MessageCatalogue } from '../../messages';
import { epochOf, type PairRef, type PairScore } from '../../model';
import { type Column, SCORE, sheetOf, TEXT } from '../columns';
import { type DecisionCells, decisionColumns } from '../decision-columns';
import type { SheetToWrite } from '../file';
import { menteeOf, mentorOf, type Run, rowKey } from '../run';
import { type Word, wordFor } from '../words';

/** A row: a pair with what is said of it. */
interface Row {
  readonly pair: PairStanding;
  readonly score: PairScore;
  readonly margin: MatchMargin | undefined;
  readonly cells: DecisionCells;
  readonly reasons: readonly string[];
}

/**
 * The sheet on which people decide: a row for each pair that was proposed or made by hand.
 *
 * @param margins nothing: they were not asked.
 */
export function decisionsSheet(
  run: Run,
  locale: MessageCatalogue | undefined,
  margins: ReadonlyMap<string, MatchMargin> | undefined,
): SheetToWrite {
  const locked = new Set(run.policy.locks.map(pairKey));
  const stored = new Map(run.result.matches.map((match) => [pairKey(match), match]));
  const rows = run.standings.map((pair): Row => {
    const key = pairKey(pair);
    const match = stored.get(key);
    const score = match !== undefined && match.contributions.length > 0 ? match : scoreOf(run, pair);
    return {
      pair,
      score,
      margin: margins?.get(key),
      cells: cellsOf(run, pair),
      reasons: bestReasons(score, 'admin', 2, locale).reasons.map(({ text }) => text),
    };
  });
  const nothing = margins === undefined ? 'not-asked' : 'not-known';
  const hasReview = run.result.review !== undefined;
  const words = ['approve', 'decline', 'change', ...(hasReview ? (['reopen'] as const) : [])] as const;
  const columns: Column<Row>[] = [
    { name: 'mentee', look: TEXT, cell: ({ pair }) => nameOf(menteeOf(run, pair.menteeId)) },
    { name: 'mentor', look: TEXT, cell: ({ pair }) => nameOf(mentorOf(run, pair.mentorId)) },
    { name: 'score', look: SCORE, cell: ({ score }) => score.score },
    { name: 'first-reason', look: { ...TEXT, width: 42, wrapped: true }, cell: ({ reasons }) => reasons[0] },
    { name: 'second-reason', look: { ...TEXT, width: 42, wrapped: true }, cell: ({ reasons }) => reasons[1] },
    {
      name: 'firmness',
      look: { ...TEXT, width: 13, tones: firmnessTones(locale) },
      cell: ({ margin }) => wordFor(locale, margin === undefined ? nothing : firmnessOf(margin)),
    },
    {
      name: 'margin',
      look: { format: 'score', width: 12 },
      cell: ({ margin }) => margin?.effect?.scoreLoss ?? undefined,
    },
    {
      name: 'alternates',
      look: { ...TEXT, width: 40, wrapped: true },
      cell: ({ margin }) =>
        margin === undefined ? wordFor(locale, nothing) : alternatesOf(run, locale, margin),
    },
    {
      name: 'state',
      look: { ...TEXT, width: 14 },
      cell: ({ pair }) => stateOf(locale, pair, locked.has(pairKey(pair))),
    },
    ...decisionColumns<Row>(locale, words, run.cohort.mentors.length, ({ cells }) => cells),
    { name: 'coverage', look: { format: 'score', width: 10 }, cell: ({ score }) => score.coverage },
    { name: 'mentee-id', look: TEXT, cell: ({ pair }) => pair.menteeId },
    { name: 'mentor-id', look: TEXT, cell: ({ pair }) => pair.mentorId },
    { name: 'mentee-email', look: TEXT, cell: ({ pair }) => run.email(menteeOf(run, pair.menteeId)) },
    { name: 'mentor-email', look: TEXT, cell: ({ pair }) => run.email(mentorOf(run, pair.mentorId)) },
    { name: 'key', look: { ...TEXT, width: 12, hidden: true }, cell: ({ pair }) => rowKey(run, pair) },
  ];
  return sheetOf(locale, 'matches', columns, rows, 2);
}

const nameOf = ({ id, name }: { readonly id: string; readonly name?: string }) => name ?? id;

function scoreOf({ scoring, mentors, mentees }: Run, { mentorId, menteeId }: PairRef): PairScore {
  return scoring.explain(mentors.get(mentorId) ?? -1, mentees.get(menteeId) ?? -1);
}

/** How firmly a pair belongs to the matching. */
function firmnessOf({ effect, ambiguous }: MatchMargin): Extract<Word, 'fixed' | 'firm' | 'close' | 'tie'> {
  if (effect === null) return 'fixed';
  if (effect.loss === 0) return 'tie';
  return ambiguous ? 'close' : 'firm';
}

const firmnessTones = (locale: MessageCatalogue | undefined) =>
  ({
    [wordFor(locale, 'close')]: 'caution',
    [wordFor(locale, 'tie')]: 'caution',
  }) as const;

/** The mentors who could take the mentee, each with what it would cost. */
function alternatesOf(run: Run, locale: MessageCatalogue | undefined, margin: MatchMargin): string {
  const number = new Intl.NumberFormat(languageTag(locale), {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    signDisplay: 'negative',
  });
  return margin.alternatives
    .map(({ mentorId, effect: { scoreLoss } }) => {
      const who = run.label(mentorOf(run, mentorId));
      return scoreLoss === null ? who : `${who} ${number.format(-scoreLoss).replace('-', '−')}`;
    })
    .join('; ');
}

function stateOf(locale: MessageCatalogue | undefined, pair: PairStanding, locked: boolean): string {
  const state = wordFor(locale, locked && pair.state === 'proposed' ? 'locked' : pair.state);
  return pair.byHand && isInForce(pair) ? `${state}, ${wordFor(locale, 'by-hand')}` : state;
}

/** What is on record of a pair, in the words that would record it. */
export function cellsOf(run: Run, pair: PairStanding): DecisionCells {
  const entry = pair.state === 'proposed' ? undefined : run.decided.get(pairKey(pair));
  if (entry === undefined) return pair.state === 'approved' ? { decision: 'approve' } : {};
  const { decision } = entry;
  const { reviewer, at, reason } = decision;
  const shared = {
    reviewer,
    at: new Date(epochOf(at)),
    ...(reason !== undefined && { comment: reason }),
    ...(pair.waived.length > 0 && { waived: pair.waived }),
  };
  if (pair.state === 'approved') return { ...shared, decision: 'approve' };
  if (pair.state === 'rejected') {
    const { declinedBy } = decision.kind === 'reject' ? decision : {};
    return { ...shared, decision: 'decline', ...(declinedBy !== undefined && { declinedBy }) };
  }
  const next =
    decision.kind === 'change' ? decision.to.find(({ menteeId }) => menteeId === pair.menteeId) : undefined;
  return {
    ...shared,
    decision: 'change',
    ...(next !== undefined && { newMentor: run.label(mentorOf(run, next.mentorId)) }),
  };
}
