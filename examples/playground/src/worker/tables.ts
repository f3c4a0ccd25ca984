/** Rows of the tables, a page at a time. */
import { type Cohort, explainUnmatched, type Match, type PairRef } from 'mentor-match';
import type {
  BestReasons,
  Calls,
  NamedPerson,
  PairOrder,
  PairRow,
  RowsPage,
  RowsQuery,
  Side,
  UnmatchedRow,
} from '../protocol';
import {
  type Desk,
  hasPairs,
  isInForce,
  localeOf,
  namesOf,
  need,
  plain,
  type Run,
  type WithPairs,
} from './desk';
import { openRun } from './match';
import { explained, reasonsOf } from './reasons';

export async function rows(desk: Desk, [query]: Parameters<Calls['rows']>): Promise<RowsPage<PairRow>> {
  const run = need(desk.run, 'matching');
  const words = plain(query.words).split(/\s+/).filter(Boolean);
  const found = (await allPairs(desk, run)).filter(
    (row) =>
      (query.states.length === 0 || query.states.includes(row.state)) &&
      (words.length === 0 ||
        hasWords(`${row.menteeName} ${row.menteeId} ${row.mentorName} ${row.mentorId}`, words)),
  );
  const { compare } = new Intl.Collator(desk.catalogue?.locale ?? 'en', { numeric: true });
  const sign = query.descending ? -1 : 1;
  const by = BY[query.order];
  found.sort((a, b) => {
    const [left, right] = [by(a), by(b)];
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compare(String(left), String(right));
    return sign * order || compare(a.menteeName, b.menteeName) || (a.mentorId < b.mentorId ? -1 : 1);
  });
  const page = pageOf(found, query);
  return { ...page, rows: await withReasons(desk, run, page.rows) };
}

/** Every pair there is or was, without reasons: they are told of those that are shown. */
export async function allPairs(desk: Desk, run: Run): Promise<readonly PairRow[]> {
  run.rows ??= hasPairs(run.result) ? await rowsOf(desk, run, run.result) : [];
  return run.rows;
}

const NO_REASONS: BestReasons = { for: [], missing: [] };

async function withReasons(desk: Desk, run: Run, shown: readonly PairRow[]): Promise<readonly PairRow[]> {
  const known = matchesOf(run);
  return await Promise.all(
    shown.map(async (row) => {
      const match = known.get(keyOf(row));
      // A matching of many people has its reasons on demand, and pairs made by hand are not in it.
      const pair =
        match === undefined || match.contributions.length === 0 ? await explained(desk, row) : match;
      return { ...row, reasons: reasonsOf(desk, pair, 1) };
    }),
  );
}

const keyOf = ({ mentorId, menteeId }: PairRef) => JSON.stringify([mentorId, menteeId]);

const matchesOf = ({ result }: Run): ReadonlyMap<string, Match> =>
  new Map(hasPairs(result) ? result.matches.map((one) => [keyOf(one), one]) : []);

const BY: { readonly [O in PairOrder]: (row: PairRow) => string | number } = {
  mentee: (row) => row.menteeName,
  mentor: (row) => row.mentorName,
  score: (row) => row.score,
  coverage: (row) => row.coverage,
  state: (row) => row.state,
};

async function rowsOf(desk: Desk, run: Run, result: WithPairs): Promise<readonly PairRow[]> {
  const { cohort } = run;
  const [mentor, mentee] = [namesOf(cohort.mentors), namesOf(cohort.mentees)];
  const matches = matchesOf(run);
  const approved = new Set(
    'rematch' in result ? (result.rematch as { approved: PairRef[] }).approved.map(keyOf) : [],
  );
  const reviewed = 'review' in result && result.review !== undefined ? result.review.pairs : undefined;
  const pairs =
    reviewed ??
    result.matches.map((one) => ({
      ...one,
      byHand: false,
      state: approved.has(keyOf(one)) ? ('approved' as const) : ('proposed' as const),
    }));
  const hasSeat = seatsLeft(cohort, pairs);
  return await Promise.all(
    pairs.map(async (pair): Promise<PairRow> => {
      const { mentorId, menteeId, score, state, byHand } = pair;
      const match = matches.get(keyOf(pair));
      return {
        mentorId,
        menteeId,
        mentorName: mentor(mentorId),
        menteeName: mentee(menteeId),
        score,
        coverage: match?.coverage ?? (await explained(desk, pair)).coverage,
        locked: match?.locked ?? false,
        state,
        byHand,
        reopens: state === 'approved' || (state !== 'proposed' && hasSeat(pair)),
        reasons: NO_REASONS,
      };
    }),
  );
}

/** Whether both people of a pair that is not in force have a seat for it. */
function seatsLeft(
  { mentors, mentees }: Cohort,
  pairs: readonly (PairRef & { readonly state: PairRow['state'] })[],
): (pair: PairRef) => boolean {
  const free = (people: Cohort['mentors'] | Cohort['mentees'], side: 'mentorId' | 'menteeId') => {
    const seats = new Map(people.map(({ id, capacity }) => [id, capacity?.max ?? 1]));
    for (const pair of pairs) if (isInForce(pair)) seats.set(pair[side], (seats.get(pair[side]) ?? 0) - 1);
    return (pair: PairRef) => (seats.get(pair[side]) ?? 0) > 0;
  };
  const [ofMentor, ofMentee] = [free(mentors, 'mentorId'), free(mentees, 'menteeId')];
  return (pair) => ofMentor(pair) && ofMentee(pair);
}

export async function unmatched(
  desk: Desk,
  [query]: Parameters<Calls['unmatched']>,
): Promise<RowsPage<UnmatchedRow>> {
  const { cohort, result } = need(desk.run, 'matching');
  if (!hasPairs(result)) return { rows: [], found: 0, page: 0 };
  const words = plain(query.words).split(/\s+/).filter(Boolean);
  const found = (['mentees', 'mentors'] as const).flatMap((side) => {
    const name = namesOf(cohort[side]);
    return leftOver(cohort, result, side).map(({ id, text }) => ({ id, name: name(id), side, text }));
  });
  const page = pageOf(
    found.filter(({ id, name }) => words.length === 0 || hasWords(`${name} ${id}`, words)),
    query,
  );
  // Of a stopped matching nobody can say why.
  if (result.status === 'stopped')
    return { ...page, rows: page.rows.map(({ text, ...row }) => ({ ...row, reason: text })) };
  const open = await openRun(desk);
  const explained = page.rows.map(({ text, ...row }): UnmatchedRow => {
    const person = row.side === 'mentees' ? { menteeId: row.id } : { mentorId: row.id };
    return { ...row, reason: explainUnmatched(open, person, localeOf(desk))?.text ?? text };
  });
  return { ...page, rows: explained };
}

/** Who has no partner, with the reason in English where the matching has one. */
function leftOver(
  cohort: Cohort,
  result: WithPairs,
  side: Side,
): readonly { readonly id: string; readonly text: string }[] {
  if (result.status !== 'stopped') return result.unmatched[side];
  const matched = new Set(result.matches.map((pair) => pair[side === 'mentees' ? 'menteeId' : 'mentorId']));
  return cohort[side].filter(({ id }) => !matched.has(id)).map(({ id }) => ({ id, text: '' }));
}

/** People whose names hold the words, at most 30. */
export function people(desk: Desk, [side, text]: Parameters<Calls['people']>): readonly NamedPerson[] {
  const { cohort } = need(desk.run, 'matching');
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found: NamedPerson[] = [];
  for (const { id, name = id } of cohort[side]) {
    if (hasWords(`${name} ${id}`, words)) found.push({ id, name });
    if (found.length === 30) break;
  }
  return found;
}

const hasWords = (text: string, words: readonly string[]): boolean => {
  const own = plain(text);
  return words.every((word) => own.includes(word));
};

function pageOf<Row>(found: readonly Row[], { page, size }: RowsQuery): RowsPage<Row> {
  const last = Math.max(0, Math.ceil(found.length / size) - 1);
  const shown = Math.min(page, last);
  return { rows: found.slice(shown * size, (shown + 1) * size), found: found.length, page: shown };
}
