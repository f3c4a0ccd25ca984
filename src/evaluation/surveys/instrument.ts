import * as z from 'zod';
import { type ErrorIssue, expectList, MentorMatchError } from '../../errors';
import { addAll } from '../../lists';
import { formatPath, schemaFor, toErrorIssues } from '../../model';
import { ROLES, type Role, SURVEY_MOMENTS, type SurveyMoment } from '../../program';
import { addIssue, refuseIssues } from '../statistics';

/**
 * The four levels at which a program shows: how people find it (reaction), what they learn, what they do
 * differently (behaviour), what comes of it for the organization (results).
 *
 * Source: D. L. Kirkpatrick, J. D. Kirkpatrick, "Evaluating Training Programs", 3rd edition, Berrett-Koehler 2006,
 * chapter 3.
 */
export const LEVELS = ['reaction', 'learning', 'behaviour', 'results'] as const;
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** The answers that can be given to a rating item: all integers from the lowest to the highest. */
export interface AnswerScale {
  /** An integer. */
  readonly lowest: number;
  /** An integer above `lowest`. */
  readonly highest: number;
  /** What the two ends mean. */
  readonly labels: readonly [lowest: string, highest: string];
}

/** A statement or question that is answered with a number. */
export interface RatingItem {
  readonly kind: 'rating';
  readonly id: string;
  readonly text: string;
  /** Whether a high answer means little of what is measured: turned round before scoring. Default false. */
  readonly reversed?: boolean;
  /** Answers of this item alone; default: those of the instrument. */
  readonly answerScale?: AnswerScale;
}

/** How likely somebody is to recommend the program, from 0 to 10. */
export interface RecommendItem {
  readonly kind: 'recommend';
  readonly id: string;
  readonly text: string;
}

/** A question that is answered in words. */
export interface OpenItem {
  readonly kind: 'open';
  readonly id: string;
  readonly text: string;
}

/** One question of an instrument; `kind` tells how it is answered. */
export type SurveyItem = RatingItem | RecommendItem | OpenItem;

/** Rating items that measure one thing together: a respondent's score is the mean of the answers. */
export interface SurveyScale {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly itemIds: readonly string[];
  /**
   * Fewest answered items from which a respondent has a score, integer >= 1. Default: half of the items, rounded
   * up. What is missing is not replaced: the score is the mean of what was answered.
   */
  readonly minimumAnswered?: number;
  /** Score from which a respondent counts as content, on the answer scale. Default: three quarters of the way up. */
  readonly favourableFrom?: number;
}

/** A questionnaire as data. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  /** Who answers. */
  readonly audience: readonly Role[];
  /** When it is used; the same questions at two moments can be compared. */
  readonly moments: readonly SurveyMoment[];
  /** `person`: answered once a moment. `pair`: once a moment for each pair that the respondent is part of. */
  readonly about: 'person' | 'pair';
  readonly answerScale: AnswerScale;
  readonly items: readonly SurveyItem[];
  readonly scales: readonly SurveyScale[];
}

const id = z.string().min(1);
const text = z.string().trim().min(1);

const answerScale = z
  .strictObject({ lowest: z.number().int(), highest: z.number().int(), labels: z.tuple([text, text]) })
  .refine((scale) => scale.lowest < scale.highest, {
    path: ['highest'],
    message: 'there is no answer above the lowest',
    params: { expected: 'an integer above "lowest"' },
  });

/** Schema of {@link Instrument}: shapes only; {@link parseInstrument} also checks what refers to what. */
export const instrumentSchema = schemaFor<Instrument>()(
  z.strictObject({
    id,
    title: text,
    audience: z.array(z.enum(ROLES)).min(1),
    moments: z.array(z.enum(SURVEY_MOMENTS)).min(1),
    about: z.enum(['person', 'pair']),
    answerScale,
    items: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('rating'),
            id,
            text,
            reversed: z.boolean().optional(),
            answerScale: answerScale.optional(),
          }),
          z.strictObject({ kind: z.literal('recommend'), id, text }),
          z.strictObject({ kind: z.literal('open'), id, text }),
        ]),
      )
      .min(1),
    scales: z.array(
      z.strictObject({
        id,
        name: text,
        level: z.enum(LEVELS),
        itemIds: z.array(id).min(1),
        minimumAnswered: z.number().int().min(1).optional(),
        favourableFrom: z.number().optional(),
      }),
    ),
  }),
);

/**
 * Validates an instrument: shape, ids used once, scales of rating items that are there and share their answers.
 * O(items * scales). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem, each with its path under `instrument`.
 *
 * @example
 * ```ts
 * import { parseInstrument, READY_INSTRUMENTS } from 'mentor-match/evaluation';
 *
 * parseInstrument(JSON.parse(JSON.stringify(READY_INSTRUMENTS[0]))).id; // => 'mentee-growth'
 * ```
 */
export function parseInstrument(input: unknown): Instrument {
  const issues: ErrorIssue[] = [];
  const instrument = readInstrument(input, ['instrument'], issues);
  if (instrument === undefined) throw new MentorMatchError('invalid-input', issues);
  return instrument;
}

/**
 * Validates several instruments, and that each has an id of its own. O(items * scales), summed over the instruments.
 * Deterministic.
 *
 * @returns copies in the order given.
 * @throws MentorMatchError `invalid-input` with every problem of all instruments, under `instruments[0]` and so on.
 *
 * @example
 * ```ts
 * import { parseInstruments, READY_INSTRUMENTS } from 'mentor-match/evaluation';
 *
 * parseInstruments(READY_INSTRUMENTS).length; // => 6
 * ```
 */
export function parseInstruments(inputs: readonly unknown[]): readonly Instrument[] {
  const issues: ErrorIssue[] = [];
  expectList('instruments', inputs);
  const parsed = inputs.flatMap(
    (input, index) => readInstrument(input, ['instruments', index], issues) ?? [],
  );
  if (issues.length === 0) repeatedIds(parsed, 'instruments', issues);
  refuseIssues(issues);
  return parsed;
}

/** A valid instrument, or `undefined` with its problems added to `issues`. */
function readInstrument(
  input: unknown,
  root: readonly PropertyKey[],
  issues: ErrorIssue[],
): Instrument | undefined {
  const shape = instrumentSchema.safeParse(input);
  if (!shape.success) {
    addAll(issues, toErrorIssues(shape.error, input, root));
    return undefined;
  }
  const path = formatPath(root);
  const own: ErrorIssue[] = [];
  repeatedIds(shape.data.items, `${path}.items`, own);
  repeatedIds(shape.data.scales, `${path}.scales`, own);
  for (const [index, scale] of shape.data.scales.entries()) {
    scaleIssues(shape.data, scale, `${path}.scales[${index}]`, own);
  }
  addAll(issues, own);
  return own.length === 0 ? shape.data : undefined;
}

function repeatedIds(entries: readonly { readonly id: string }[], path: string, issues: ErrorIssue[]): void {
  const first = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const seen = first.get(entry.id);
    if (seen === undefined) first.set(entry.id, index);
    else {
      addIssue(
        issues,
        `${path}[${index}].id`,
        `the id stands a second time; it is already used by entry ${seen}`,
        entry.id,
        'an id of its own for each',
      );
    }
  }
}

function scaleIssues(instrument: Instrument, scale: SurveyScale, path: string, issues: ErrorIssue[]): void {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const ranges = new Set<string>();
  for (const [at, itemId] of scale.itemIds.entries()) {
    const item = items.get(itemId);
    if (item?.kind !== 'rating') {
      addIssue(
        issues,
        `${path}.itemIds[${at}]`,
        item === undefined ? 'the instrument has no such item' : 'the item is not answered with a rating',
        itemId,
        'the id of a rating item of this instrument',
      );
      continue;
    }
    if (scale.itemIds.indexOf(itemId) < at) {
      addIssue(
        issues,
        `${path}.itemIds[${at}]`,
        'the item stands twice in the scale',
        itemId,
        'each item once',
      );
    }
    const { lowest, highest } = answersOf(instrument, item);
    ranges.add(`${lowest} to ${highest}`);
  }
  if (ranges.size > 1) {
    addIssue(
      issues,
      `${path}.itemIds`,
      'the items of the scale have different answers, so their mean would mean nothing',
      [...ranges],
      'items with the same lowest and highest answer',
    );
  }
  if (scale.minimumAnswered !== undefined && scale.minimumAnswered > scale.itemIds.length) {
    addIssue(
      issues,
      `${path}.minimumAnswered`,
      'more answers are asked for than the scale has items',
      scale.minimumAnswered,
      `at most ${scale.itemIds.length}`,
    );
  }
}

/** The answers that a rating item allows. */
export function answersOf(instrument: Instrument, item: RatingItem): AnswerScale {
  return item.answerScale ?? instrument.answerScale;
}

/** The rating items of a scale, in its order. */
export function itemsOf(instrument: Instrument, scale: SurveyScale): readonly RatingItem[] {
  return scale.itemIds.flatMap((itemId) =>
    instrument.items.filter((item): item is RatingItem => item.kind === 'rating' && item.id === itemId),
  );
}

/** Lowest and highest score of a scale: those of the answers to its items. */
export function rangeOf(instrument: Instrument, scale: SurveyScale): AnswerScale {
  const [first] = itemsOf(instrument, scale);
  return first === undefined ? instrument.answerScale : answersOf(instrument, first);
}

/** The score from which a respondent counts as content. */
export function favourableFrom(instrument: Instrument, scale: SurveyScale): number {
  const { lowest, highest } = rangeOf(instrument, scale);
  return scale.favourableFrom ?? lowest + 0.75 * (highest - lowest);
}
