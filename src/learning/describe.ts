import { expectObject } from '../errors';
import { expectRecord } from '../evaluation';
import { languageTag, learningNote, type Message, type MessageCatalogue } from '../messages';
import { expectKnown } from '../options';
import type { LearnedWeights } from './types';

/** A smaller p value is said to be under it. */
const LEAST_P = 0.001;

/**
 * What {@link learnWeights} found, in sentences: how much was given, what of it is noise, each weight with its
 * interval, what was held and why, how selection was allowed for, and whether anything is proposed.
 *
 * O(criteria). Deterministic.
 *
 * @param options.locale language, default English; `translate` says the same messages in another one.
 * @returns sentences in the order in which they are read: the data, the weights in the order of the criteria, what was
 *   held, the gain, the proposal.
 * @throws MentorMatchError `invalid-input` for what `learnWeights` did not return.
 *
 * @example
 * ```ts
 * import { describeLearning, learnWeights } from 'mentor-match/learning';
 * import { generateCohort } from 'mentor-match/synthetic';
 *
 * const cohort = generateCohort({ mentors: 40, mentees: 40, bothRate: 0, seed: 'spring' });
 * const { mentors, mentees } = cohort;
 * const outcomes = mentees.map(({ id }, at) => ({ mentorId: mentors[at]!.id, menteeId: id, outcome: at % 5 }));
 * const sentences = describeLearning(learnWeights(outcomes, cohort, {}));
 * sentences[0]?.text; // => '40 rated pairs of 40 mentors, from one program.'
 * ```
 */
export function describeLearning(
  learned: LearnedWeights,
  options: { readonly locale?: MessageCatalogue } = {},
): readonly Message[] {
  expectRecord('learned', learned, {
    criteria: 'list',
    validation: 'object',
    selection: 'object',
    proxies: 'list',
    gain: 'object',
  });
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, { locale: true });
  const { locale } = options;
  const { pairs, mentors, programs, criteria, noise, validation, selection, proxies, gain, comparison } =
    learned;
  const number = numbersIn(locale);
  const share = (value: number) => number(Math.round(100 * value) / 100);
  const by = { by: validation.by, folds: validation.folds };
  const isBetter = validation.errorAfter < validation.errorBefore;
  const known = criteria.some((one) => one.gain !== null);
  return [
    learningNote(locale, 'learning.pairs', { pairs, mentors, programs }),
    noise !== null
      ? learningNote(locale, 'learning.noise', { pairs, noise: number(noise) })
      : learningNote(locale, known ? 'learning.nothing' : 'learning.too-few', {}),
    ...criteria.map(({ criterion, before, learned: weight, interval, held }) =>
      learningNote(locale, 'learning.weight', {
        criterion,
        before: share(before),
        learned: share(weight),
        lower: share(interval.lower),
        upper: share(interval.upper),
        held: held ?? 'no',
      }),
    ),
    ...proxies.map(({ criterion, attribute, by: of, association }) =>
      learningNote(locale, 'learning.proxy', { criterion, attribute, by: of, association }),
    ),
    learningNote(locale, 'learning.selection', {
      by: selection.by,
      effective: String(Math.round(selection.effectivePairs)),
    }),
    learningNote(locale, 'learning.unseen', {}),
    isBetter
      ? learningNote(locale, 'learning.validation', {
          ...by,
          before: number(validation.errorBefore),
          after: number(validation.errorAfter),
        })
      : learningNote(locale, 'learning.kept', by),
    ...gainOf(learned, locale, number),
    ...(comparison === null ? [] : samePairs(comparison, locale)),
    ...(gain.claimed ? [learningNote(locale, 'learning.proposal', {})] : []),
  ];
}

type Write = (value: number, decimals?: number) => string;

function gainOf(
  { gain, criteria }: LearnedWeights,
  locale: MessageCatalogue | undefined,
  number: Write,
): Message[] {
  const p = gain.p < LEAST_P ? `< ${number(LEAST_P, 3)}` : number(gain.p, 3);
  // The cohort is matched by both only where the outcomes speak for other weights.
  if (!gain.claimed && gain.expected !== null) return [learningNote(locale, 'learning.no-gain', { p })];
  const { confidence } = criteria[0]?.interval ?? { confidence: 1 };
  if (!gain.claimed && gain.p < 1 - confidence) return [learningNote(locale, 'learning.not-better', { p })];
  if (!gain.claimed)
    return [learningNote(locale, 'learning.not-claimed', { p: gain.p < LEAST_P ? p : `= ${p}` })];
  const claimed = learningNote(locale, 'learning.claimed', { p });
  const { expected, interval } = gain;
  if (expected === null || interval === null) return [claimed];
  return [
    claimed,
    learningNote(locale, 'learning.gain', {
      expected: number(expected),
      lower: number(interval.lower),
      upper: number(interval.upper),
    }),
  ];
}

function samePairs(
  comparison: NonNullable<LearnedWeights['comparison']>,
  locale: MessageCatalogue | undefined,
): Message[] {
  const learned = comparison.at(-1);
  if (learned === undefined || learned.summary === null) return [];
  return [
    learningNote(locale, 'learning.same-pairs', { same: learned.samePairs, pairs: learned.summary.matches }),
  ];
}

/** Numbers with two decimals, or three significant digits where that would leave none. */
function numbersIn(locale: MessageCatalogue | undefined): Write {
  const isComma = (0.5).toLocaleString(languageTag(locale)).includes(',');
  return (value, decimals = 2) => {
    const least = 1 / 10 ** decimals;
    const text =
      value !== 0 && Math.abs(value) < least ? String(Number(value.toPrecision(2))) : value.toFixed(decimals);
    return (isComma ? text.replace('.', ',') : text).replace('-', '−');
  };
}
