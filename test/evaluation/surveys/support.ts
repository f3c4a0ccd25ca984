import type { Instrument, SurveyResponse } from '../../../src/entries/evaluation';
import { deepFreeze } from '../support';

/** Three items, one of them reversed, an item to recommend and an open question. */
export const INSTRUMENT: Instrument = deepFreeze({
  id: 'test',
  title: 'Test',
  audience: ['mentor', 'mentee'],
  moments: ['before', 'end', 'follow-up'],
  about: 'person',
  answerScale: { lowest: 1, highest: 5, labels: ['no', 'yes'] },
  items: [
    { kind: 'rating', id: 'a', text: 'A' },
    { kind: 'rating', id: 'b', text: 'B' },
    { kind: 'rating', id: 'c', text: 'not C', reversed: true },
    { kind: 'recommend', id: 'r', text: 'R' },
    { kind: 'open', id: 'o', text: 'O' },
  ],
  scales: [
    { id: 's', name: 'S', level: 'learning', itemIds: ['a', 'b', 'c'] },
    { id: 't', name: 'T', level: 'reaction', itemIds: ['a'], favourableFrom: 5 },
  ],
});

export function response(
  personId: string,
  answers: SurveyResponse['answers'],
  changes: Partial<SurveyResponse> = {},
): SurveyResponse {
  return { instrumentId: 'test', moment: 'end', personId, role: 'mentee', answers, ...changes };
}

/** Responses of people p0, p1, ... that answer item a with the given numbers. */
export function answersToA(
  answers: readonly number[],
  changes: Partial<SurveyResponse> = {},
): SurveyResponse[] {
  return answers.map((a, index) => response(`p${index}`, { a }, changes));
}
