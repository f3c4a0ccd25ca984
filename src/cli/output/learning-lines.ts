import type { LearnedWeights } from '../../learning';
import { labelOf, learningText, type Message } from '../../messages';
import { table, wrap } from '../terminal';
import type { Voice } from '../voice';
import { NONE } from './shares';

/** What is learned of weights: a table of them, then sentences. */
export function describeLearned(
  learned: LearnedWeights,
  sentences: readonly Message[],
  { locale, numbers }: Voice,
): string {
  const title = (column: 'criterion' | 'before' | 'learned' | 'range' | 'noise' | 'held') =>
    learningText(locale, `learning.column.${column}`, {});
  const head = [
    title('criterion'),
    title('before'),
    title('learned'),
    title('range'),
    title('noise'),
    title('held'),
  ];
  const isHeld = learned.criteria.some(({ held }) => held !== undefined);
  const rows = learned.criteria.map(({ criterion, before, learned: weight, interval, noise, held }) => [
    labelOf(locale, criterion),
    numbers.total(before),
    numbers.total(weight),
    `${numbers.total(interval.lower)} – ${numbers.total(interval.upper)}`,
    noise === null ? NONE : numbers.total(noise),
    ...(isHeld ? [held === undefined ? '' : learningText(locale, 'learning.held', { held })] : []),
  ]);
  return [
    table(isHeld ? head : head.slice(0, -1), rows),
    '',
    // The table has the weights.
    ...sentences.flatMap(({ id, text }) => (id === 'learning.weight' ? [] : [wrap(text)])),
  ].join('\n');
}
