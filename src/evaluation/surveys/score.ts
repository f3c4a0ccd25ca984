import { addTo } from '../../lists';
import { expectRecord, mean } from '../statistics';
import { answersOf, type Instrument, itemsOf, type RatingItem, type SurveyScale } from './instrument';
import type { SurveyResponse } from './response';

/** One rating, turned round where the item is reversed (lowest + highest - answer); `null` where not answered. */
export function directedAnswer(
  instrument: Instrument,
  item: RatingItem,
  response: Pick<SurveyResponse, 'answers'>,
): number | null {
  const answer = response.answers[item.id];
  if (typeof answer !== 'number') return null;
  if (item.reversed !== true) return answer;
  const { lowest, highest } = answersOf(instrument, item);
  return lowest + highest - answer;
}

/**
 * A respondent's score on one scale: the mean of the answered items, reversed ones turned round. At least
 * `minimumAnswered` items must be answered (default: half, the "half rule").
 *
 * Source: P. M. Fayers, D. Machin, "Quality of Life", 2nd edition, Wiley 2007, section 15.4 (half rule).
 *
 * O(items of the scale * items of the instrument). Deterministic.
 *
 * @returns in the range of the answer scale, higher is more of what the scale measures; `null` where too few items were
 *   answered.
 * @throws MentorMatchError `invalid-input` for an instrument without items, a scale without item ids, and a response
 *   without answers.
 *
 * @example
 * ```ts
 * import { parseInstrument, scaleScore } from 'mentor-match/evaluation';
 *
 * const instrument = parseInstrument({
 *   id: 'pulse',
 *   title: 'Pulse',
 *   audience: ['mentee'],
 *   moments: ['end'],
 *   about: 'person',
 *   answerScale: { lowest: 1, highest: 5, labels: ['no', 'yes'] },
 *   items: [
 *     { kind: 'rating', id: 'good', text: 'It was good.' },
 *     { kind: 'rating', id: 'long', text: 'It was too long.', reversed: true },
 *   ],
 *   scales: [{ id: 'liking', name: 'Liking', level: 'reaction', itemIds: ['good', 'long'] }],
 * });
 * scaleScore(instrument, instrument.scales[0]!, { answers: { good: 5, long: 2 } }); // => 4.5
 * ```
 */
export function scaleScore(
  instrument: Instrument,
  scale: SurveyScale,
  response: Pick<SurveyResponse, 'answers'>,
): number | null {
  expectRecord('instrument', instrument, { items: 'list' });
  expectRecord('scale', scale, { itemIds: 'list' });
  expectRecord('response', response, { answers: 'object' });
  const items = itemsOf(instrument, scale);
  const answered = items
    .map((item) => directedAnswer(instrument, item, response))
    .filter((answer) => answer !== null);
  const needed = scale.minimumAnswered ?? Math.ceil(items.length / 2);
  return answered.length < needed ? null : mean(answered);
}

/**
 * A response's score on every scale of its instrument; `null` where too little was answered. O(scales * items^2).
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for an instrument without scales or items, and a response without answers.
 *
 * @example
 * ```ts
 * import { parseInstrument, scoreResponse } from 'mentor-match/evaluation';
 *
 * const instrument = parseInstrument({
 *   id: 'pulse',
 *   title: 'Pulse',
 *   audience: ['mentee'],
 *   moments: ['end'],
 *   about: 'person',
 *   answerScale: { lowest: 1, highest: 5, labels: ['no', 'yes'] },
 *   items: [{ kind: 'rating', id: 'good', text: 'It was good.' }],
 *   scales: [{ id: 'liking', name: 'Liking', level: 'reaction', itemIds: ['good'] }],
 * });
 * scoreResponse(instrument, { answers: { good: 5 } }); // => { liking: 5 }
 * ```
 */
export function scoreResponse(
  instrument: Instrument,
  response: Pick<SurveyResponse, 'answers'>,
): { readonly [scaleId: string]: number | null } {
  expectRecord('instrument', instrument, { scales: 'list' });
  return Object.fromEntries(
    instrument.scales.map((scale) => [scale.id, scaleScore(instrument, scale, response)]),
  );
}

/**
 * Each person's score on a scale: one number a person, however many pairs the person answered for (their mean), so
 * that nobody counts twice. Sorted by person.
 */
export function scoresByPerson(
  instrument: Instrument,
  scale: SurveyScale,
  responses: readonly SurveyResponse[],
): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  for (const response of responses) {
    const score = scaleScore(instrument, scale, response);
    if (score === null) continue;
    addTo(scores, response.personId, score);
  }
  return new Map(
    [...scores]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([personId, own]) => [personId, mean(own) ?? 0] as const),
  );
}
