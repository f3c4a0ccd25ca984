import type { AnswerScale, OpenItem, RatingItem, SurveyScale } from '../instrument';

/** The answers of all ready instruments. */
export const AGREEMENT: AnswerScale = {
  lowest: 1,
  highest: 5,
  labels: ['not true at all', 'completely true'],
};

export function rating(id: string, text: string): RatingItem {
  return { kind: 'rating', id, text };
}

/** A statement to which agreement means little of what the scale measures. */
export function reversed(id: string, text: string): RatingItem {
  return { kind: 'rating', id, text, reversed: true };
}

export function open(id: string, text: string): OpenItem {
  return { kind: 'open', id, text };
}

export function scale(
  id: string,
  name: string,
  level: SurveyScale['level'],
  itemIds: readonly string[],
): SurveyScale {
  return { id, name, level, itemIds };
}
