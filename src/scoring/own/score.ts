import { addAll } from '../../lists';
import { scoringEvidence as evidence } from '../../messages';
import type { Evidence } from '../../model';
import type { Assessment } from '../evidence';

/** What a scoring function may return: a value, `null` for "not assessable", or either with reasons. */
export type CriterionScore =
  | number
  | null
  | {
      /** In [0, 1], higher is better; `null`: not assessable, so that the prior counts. */
      readonly value: number | null;
      /** The reason in words, shown in explanations to administrators. */
      readonly reason?: string;
      /** Evidence of your own, if one sentence is not enough. */
      readonly evidence?: readonly Evidence[];
    };

/** What a caller's criterion returned where a score should be. */
export class NoScore extends Error {
  constructor(
    message: string,
    readonly received: unknown,
  ) {
    super(message);
  }
}

/** @throws NoScore for whatever is neither a number nor null, nor an object with such a value. */
export function toValue(score: unknown): number | null {
  if (typeof score === 'number' || score === null) return score;
  if (typeof score !== 'object') throw new NoScore('the score is no number', score);
  if ('then' in score)
    throw new NoScore(
      'the criterion is asynchronous: it returned a promise, and scoring does not wait',
      'a promise',
    );
  const value = 'value' in score ? score.value : undefined;
  if (typeof value === 'number' || value === null) return value;
  throw new NoScore('the score is an object whose value is no number', score);
}

export function toAssessment(criterion: string, score: CriterionScore): Assessment {
  const value = toValue(score);
  const found: Evidence[] = [];
  if (typeof score === 'object' && score !== null) {
    const { reason } = score;
    if (reason !== undefined && typeof reason !== 'string')
      throw new NoScore('the reason is no text', reason);
    addAll(found, toEvidence(score.evidence ?? []));
    if (reason !== undefined) found.push(evidence('custom.reason', { criterion, reason }));
  }
  if (found.length === 0) {
    found.push(
      value === null
        ? evidence('custom.not-assessable', { criterion })
        : evidence('custom.value', { criterion, value }),
    );
  }
  return { value, evidence: found };
}

/** @throws NoScore unless it is a list of evidence. */
export function toEvidence(list: unknown): readonly Evidence[] {
  if (!Array.isArray(list) || !list.every(isEvidence))
    throw new NoScore('the evidence is no list of id, params and text', list);
  return list;
}

function isEvidence(item: unknown): item is Evidence {
  return (
    typeof item === 'object' &&
    item !== null &&
    'id' in item &&
    typeof item.id === 'string' &&
    'text' in item &&
    typeof item.text === 'string' &&
    'params' in item &&
    typeof item.params === 'object' &&
    item.params !== null
  );
}
