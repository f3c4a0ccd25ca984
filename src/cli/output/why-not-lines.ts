import { describeEffect, type Effect, type Remedy, type WhyNot } from '../../matching';
import { commandText, effectText, type MessageCatalogue } from '../../messages';
import { wrap } from '../terminal';
import { numbersIn } from '../voice';
import type { Labels } from './results';

/** Lines that an answer has at most, unless all is asked for. */
const MOST_LINES = 10;

/**
 * Why two people are not matched: the answer first, then what it would cost and what would bring it about, in ten
 * lines.
 *
 * @param all the pairs that would end and begin, and who would gain and lose, however many lines that takes.
 */
export function describeWhyNot(
  answer: WhyNot,
  label: Labels,
  locale: MessageCatalogue | undefined,
  all: boolean,
): readonly string[] {
  const lines = linesOf(answer, label, locale, all).flatMap((line) => wrap(line, '    ').split('\n'));
  const more = answer.status !== 'matched' && effectOf(answer) !== null;
  if (all) return lines;
  const hint = commandText(locale, 'why.more', {});
  const shown = more ? MOST_LINES - 1 : MOST_LINES;
  const cut = lines.length > shown ? [...lines.slice(0, shown - 1), '  …'] : lines;
  return more ? [...cut, ...wrap(hint).split('\n')] : cut;
}

function linesOf(
  answer: WhyNot,
  label: Labels,
  locale: MessageCatalogue | undefined,
  all: boolean,
): readonly string[] {
  const who = `${label.mentor(answer.mentorId)} – ${label.mentee(answer.menteeId)}`;
  const inWords = (effect: Effect) => describeEffect(effect, locale);
  if (answer.status === 'matched') return [commandText(locale, 'why.matched', { who })];
  const effect = effectOf(answer);
  const chain = all && effect !== null ? exchangeLines(effect, label, locale) : [];
  const forGood = answer.status === 'not-eligible' && effect === null && answer.remedies.length === 0;
  const remedies = forGood
    ? [commandText(locale, 'why.never', {})]
    : remedyLines(answer, who, label, locale, all);
  if (answer.status === 'not-eligible') {
    const { rules } = answer;
    return [
      commandText(locale, 'why.forbidden', { who, count: rules.length }),
      ...rules.map(
        ({ rule, evidence }) => `  ${commandText(locale, 'why.rule', { rule, reason: evidence.text })}`,
      ),
      ...(effect === null ? [] : [commandText(locale, 'why.lifted', { effect: inWords(effect) }), ...chain]),
      ...remedies,
    ];
  }
  if (effect === null) return [commandText(locale, 'why.no-room', { who }), ...remedies];
  const changed = answer.people.filter(({ before, after }) => before !== after);
  const gain = changed.filter(({ before, after }) => after > before).length;
  const numbers = numbersIn(locale);
  return [
    commandText(locale, 'why.not-chosen', { who, effect: inWords(effect) }),
    commandText(locale, 'why.exchange', { ends: effect.ends.length, begins: effect.begins.length }),
    ...chain,
    ...(changed.length === 0
      ? []
      : [commandText(locale, 'why.people', { gain, lose: changed.length - gain })]),
    ...(all
      ? changed.map(
          ({ id, role, before, after }) =>
            `  ${commandText(locale, 'why.person', { role, who: label[role](id), before: numbers.score(before), after: numbers.score(after) })}`,
        )
      : []),
    ...remedies,
  ];
}

function effectOf(answer: Exclude<WhyNot, { readonly status: 'matched' }>): Effect | null {
  return answer.status === 'not-eligible' ? answer.ifAllowed : answer.opportunityCost;
}

function exchangeLines(
  { ends, begins }: Effect,
  label: Labels,
  locale: MessageCatalogue | undefined,
): string[] {
  const numbers = numbersIn(locale);
  const textOf = ({ mentorId, menteeId, score }: Effect['ends'][number]) => ({
    pair: commandText(locale, 'with', { mentor: label.mentor(mentorId), mentee: label.mentee(menteeId) }),
    score: numbers.score(score),
  });
  return [
    ...ends.map((pair) => `  ${commandText(locale, 'why.ends', textOf(pair))}`),
    ...begins.map((pair) => `  ${commandText(locale, 'why.begins', textOf(pair))}`),
  ];
}

function remedyLines(
  { remedies }: { readonly remedies: readonly Remedy[] },
  who: string,
  label: Labels,
  locale: MessageCatalogue | undefined,
  all: boolean,
): string[] {
  if (remedies.length === 0) return [commandText(locale, 'why.no-remedy', {})];
  return [
    commandText(locale, 'why.remedies', {}),
    ...remedies.map((remedy) => `  ${all ? remedy.text : shortRemedy(remedy, who, label, locale)}`),
  ];
}

/** A remedy without the pairs that end and begin. */
function shortRemedy(
  remedy: Remedy,
  who: string,
  label: Labels,
  locale: MessageCatalogue | undefined,
): string {
  if (!('effect' in remedy)) return remedy.text;
  return effectText(locale, 'remedy.effect', {
    change: changeIn(remedy, who, label, locale),
    effect: describeEffect(remedy.effect, locale),
  });
}

function changeIn(
  remedy: Extract<Remedy, { readonly effect: Effect }>,
  who: string,
  label: Labels,
  locale: MessageCatalogue | undefined,
): string {
  if (remedy.kind === 'lift-rules')
    return effectText(locale, 'remedy.lift-rules', { who, rules: remedy.rules });
  const { seats } = remedy;
  const mentor = label.mentor(remedy.mentorId);
  return remedy.kind === 'one-more-seat'
    ? effectText(locale, 'remedy.one-more-seat', { who: mentor, before: seats - 1, seats })
    : effectText(locale, 'remedy.lift-rules-and-add-seat', {
        who,
        rules: remedy.rules,
        mentor,
        before: seats - 1,
        seats,
      });
}
