import { expectNumber, expectObject, expectText } from '../../../errors';
import { effectText, expectLocale, languageTag, type MessageCatalogue } from '../../../messages';
import type { Cohort, PairRef, Person } from '../../../model';
import type { ObjectiveLoss } from '../../records';
import type { Effect } from './effect';

/** Pairs named in one text; the data hold all. */
const NAMED = 10;

/**
 * An effect in words, as a clause: what the first objective that changes loses or gains.
 *
 * O(length of the text). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what is no effect, and for a catalogue of your own with a malformed
 *   template, or in no language.
 *
 * @example
 * ```ts
 * import { describeEffect } from 'mentor-match';
 *
 * describeEffect({ objective: 'total-score', loss: 40_000, scoreLoss: 0.04 }); // => 'the total score falls by 0.040'
 * ```
 */
export function describeEffect(effect: ObjectiveLoss, locale?: MessageCatalogue): string {
  expectObject('effect', effect, 'an effect of an answer');
  expectEffect(effect);
  expectLocale(locale);
  const { objective, loss, scoreLoss, priority } = effect;
  if (objective === null) return effectText(locale, 'effect.none', {});
  const direction = loss > 0 ? 'worse' : 'better';
  if (scoreLoss !== null) {
    const score = printScore(locale, Math.abs(scoreLoss));
    return effectText(locale, 'effect.score', { objective, direction, score });
  }
  return effectText(locale, 'effect.count', {
    objective,
    direction,
    count: Math.abs(loss),
    ...(priority !== undefined && { priority }),
  });
}

/** A change with its effect and the pairs that end and begin, in words. */
export function describeChange(
  cohort: Cohort,
  change: string,
  effect: Effect,
  locale: MessageCatalogue | undefined,
): string {
  const clause = effectText(locale, 'effect.exchange', {
    effect: describeEffect(effect, locale),
    ends: pairsAsText(cohort, effect.ends),
    begins: pairsAsText(cohort, effect.begins),
  });
  return effectText(locale, 'remedy.effect', { change, effect: clause });
}

/** Two people as text. */
export function pairAsText(mentor: Person, mentee: Person): string {
  return `${nameOf(mentor)} – ${nameOf(mentee)}`;
}

/** A person's name with the id. */
export function nameOf({ id, name }: Pick<Person, 'id' | 'name'>): string {
  return name === undefined ? id : `${name} (${id})`;
}

function pairsAsText({ mentors, mentees }: Cohort, pairs: readonly PairRef[]): string[] {
  const people = (list: readonly Person[]) => new Map(list.map((person) => [person.id, person]));
  const [mentorOf, menteeOf] = [people(mentors), people(mentees)];
  const names = pairs
    .slice(0, NAMED)
    .map(({ mentorId, menteeId }) =>
      pairAsText(mentorOf.get(mentorId) ?? { id: mentorId }, menteeOf.get(menteeId) ?? { id: menteeId }),
    );
  return pairs.length > NAMED ? [...names, '…'] : names;
}

/** By language: a formatter takes longer to make than a text. */
const formats = new Map<string, Intl.NumberFormat>();

function expectEffect({ objective, loss, scoreLoss }: ObjectiveLoss): void {
  if (objective === null) return;
  expectText('effect.objective', objective);
  if (scoreLoss !== null) expectNumber('effect.scoreLoss', scoreLoss);
  expectNumber('effect.loss', loss);
}

function printScore(locale: MessageCatalogue | undefined, score: number): string {
  const language = languageTag(locale);
  let format = formats.get(language);
  if (format === undefined) {
    const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3, useGrouping: false };
    format = new Intl.NumberFormat(language, digits);
    formats.set(language, format);
  }
  return format.format(score);
}
