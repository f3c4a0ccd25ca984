import {
  CATALOGUE,
  expectShape,
  FUNCTION,
  listOf,
  NUMBER,
  OBJECT,
  objectOf,
  oneOf,
  optionsOf,
  TEXT,
} from '../interchange';
import {
  type AdminExplanation,
  changedByDecisions,
  listPartners,
  type MatchMargin,
  marginsByPair,
  type OpenMatching,
  partOf,
  type RunSteps,
  runAsync,
  type Shortlist,
  type Sliceable,
  type SlicedOptions,
  sliceable,
  stepsOf,
} from '../matching';
import { type MessageCatalogue, workbookText } from '../messages';
import type { Warning } from '../model';
import { writeWorkbook } from './file';
import { type Run, runOf } from './run';
import {
  aloneSheet,
  decisionsSheet,
  manifestSheet,
  mentorsSheet,
  policySheet,
  shortlistsSheet,
  type WithoutPartner,
  warningsSheet,
} from './sheets';
import { withoutPartner } from './without-partner';

/** What a workbook of decisions holds, and in which language. */
export interface DecisionWorkbookOptions extends SlicedOptions {
  /** Language of sheets, headers, drop-downs and sentences. Default English. */
  readonly locale?: MessageCatalogue;
  /**
   * The attribute that holds the e-mail address, or `id`. Default: one called so, or the id where that is an address.
   */
  readonly email?: string;
  /**
   * How firm each pair is, and who else could be the mentor. `auto` (default): where there are at most a million
   * possible pairs. `full`: always. `none`: never. Where it was not asked, or has no answer, the cells say so.
   */
  readonly firmness?: 'auto' | 'full' | 'none';
  /** Mentors on each mentee's shortlist; 0: no such sheet. Default 5 up to a million possible pairs, else 0. */
  readonly shortlist?: number;
  /**
   * People without a partner for whom what would help is computed exactly. Default 20 up to a million possible pairs,
   * else 0.
   */
  readonly remedies?: number;
  /** What was met on the way to the people, beside the warnings of the open matching. */
  readonly warnings?: readonly Warning[];
}

const OPTIONS = optionsOf<DecisionWorkbookOptions>({
  locale: CATALOGUE,
  email: TEXT,
  firmness: oneOf(['auto', 'full', 'none']),
  shortlist: NUMBER,
  remedies: NUMBER,
  warnings: listOf(objectOf({ id: TEXT, params: OBJECT, path: TEXT, text: TEXT })),
  onProgress: FUNCTION,
  signal: OBJECT,
});

/** Possible pairs up to which questions about all of them are asked unless somebody says otherwise. */
const QUICK = 1_000_000;

/**
 * Writes a workbook (`.xlsx`) in which people decide on a matching: its pairs with reasons, firmness, alternates and
 * columns for decisions, everybody without a partner with what would help, mentors with their seats, shortlists,
 * warnings, the policy and the manifest. Columns of decisions have drop-downs; text is text and never runs as a
 * formula. {@link readDecisions} reads the decisions back. Decisions that were recorded before stand in their cells.
 *
 * O(pairs) for the sheets; firmness, shortlists and remedies as `matchMargins`, `shortlist` and `unmatchedRemedies`.
 * Deterministic, byte for byte but for the moment that the file says it was made.
 *
 * @returns the bytes of the file.
 * @throws MentorMatchError `wrong-cohort` for a result without pairs; `aborted`; `callback-failed` where a criterion or
 *   rule of your own fails; as a rejected promise.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { decisionWorkbook, readWorkbook } from 'mentor-match/workbook';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }, { id: 'dan' }] };
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * const sheets = await readWorkbook(await decisionWorkbook(open));
 * sheets.map(({ sheet }) => sheet).slice(0, 4); // => ['Matches', 'Unmatched', 'Mentors', 'Shortlists']
 * ```
 */
export async function decisionWorkbook(
  open: OpenMatching,
  options: DecisionWorkbookOptions = {},
): Promise<Uint8Array> {
  expectShape('options', options, OPTIONS);
  const { locale, email } = options;
  const run = runOf(open, email);
  const pairs = run.cohort.mentors.length * run.cohort.mentees.length;
  const quick = pairs <= QUICK;
  const notes: string[] = [];
  const { firmness = 'auto', shortlist: length = quick ? 5 : 0, remedies = quick ? 20 : 0 } = options;
  const { signal, onProgress } = options;
  const asks = {
    firmness: firmness === 'full' || (firmness === 'auto' && quick),
    remedies,
    reasons: quick,
    shortlist: length,
  };
  const { margins, people, asked, lists } = await runAsync(answers, [open, run, locale, asks], {
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (margins === null) notes.push(workbookText(locale, 'workbook.note.no-prices', {}));
  if (firmness === 'auto' && !quick) notes.push(workbookText(locale, 'workbook.note.firmness', { pairs }));
  if (options.shortlist === undefined && !quick)
    notes.push(workbookText(locale, 'workbook.note.shortlists', { pairs }));
  if (asked < people.length)
    notes.push(workbookText(locale, 'workbook.note.remedies', { shown: asked, people: people.length }));
  if (changedByDecisions(run.result) !== null) notes.push(workbookText(locale, 'workbook.note.decided', {}));
  return await writeWorkbook([
    decisionsSheet(run, locale, margins === null ? new Map() : margins),
    aloneSheet(run, locale, people),
    mentorsSheet(run, locale),
    ...(lists === undefined ? [] : [shortlistsSheet(run, locale, lists)]),
    warningsSheet(locale, [...(options.warnings ?? []), ...open.warnings], notes),
    policySheet(run, locale),
    manifestSheet(run, locale),
  ]);
}

/** What the sheets ask beside the result: one run, with one signal and one progress. */
interface Answers {
  /** `undefined`: not asked; `null`: without an answer. */
  readonly margins: ReadonlyMap<string, MatchMargin> | null | undefined;
  readonly people: readonly WithoutPartner[];
  /** For how many of them remedies were asked. */
  readonly asked: number;
  readonly lists: readonly Shortlist<AdminExplanation>[] | undefined;
}

interface Asks {
  readonly firmness: boolean;
  readonly remedies: number;
  readonly reasons: boolean;
  readonly shortlist: number;
}

const answers: Sliceable<
  [open: OpenMatching, run: Run, locale: MessageCatalogue | undefined, asks: Asks],
  Answers
> = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
  run: Run,
  locale: MessageCatalogue | undefined,
  asks: Asks,
): RunSteps<Answers> {
  const margins = asks.firmness ? yield* partOf(stepsOf(marginsByPair, [open]), 0, 0.5) : undefined;
  const alone = yield* partOf(withoutPartner(open, run, locale, asks), 0.5, 0.7);
  const listing = stepsOf(listPartners, [open, { side: 'mentees', k: asks.shortlist }]);
  // The cast: no audience is asked for, so that administrators are told.
  const lists =
    asks.shortlist > 0
      ? ((yield* partOf(listing, 0.7, 1)) as readonly Shortlist<AdminExplanation>[])
      : undefined;
  return { margins, ...alone, lists };
});
