import { streamJson } from '../../interchange';
import { type Effect, type Remedy, whyNot } from '../../matching';
import { readInput, readResult, usage } from '../input';
import { EXIT } from '../io';
import { labelsOf } from '../output';
import { readLocale, readPair } from '../values';
import { wrap } from '../wrap';
import { type Command, INPUT_HELP, INPUT_OPTIONS } from './command';

export const whyNotCommand: Command = {
  name: 'why-not',
  summary: 'Say why two people are not matched, and what would change it',
  help: `Usage: mentor-match why-not --mentor ID --mentee ID --matching FILE [options]

The rules that forbid the pair, or exactly what it would cost to have it, who
would gain and lose, and the smallest changes that would bring it about.

${INPUT_HELP}

The result and the pair:
  --matching FILE     the matching.json of the result
  --mentor ID         id of the mentor
  --mentee ID         id of the mentee
  --locale LANG       en or fr, for the rules' reasons
  --json              print as JSON`,
  options: {
    ...INPUT_OPTIONS,
    matching: { type: 'string' },
    mentor: { type: 'string' },
    mentee: { type: 'string' },
    locale: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, io) {
    const pair = readPair(values);
    if (typeof values['matching'] !== 'string') throw usage('Name the result: --matching FILE.');
    const { cohort, policy, extensions } = await readInput(values, io);
    const result = await readResult(values['matching'], io);
    const answer = whyNot(cohort, policy, result, pair, { ...extensions, locale: readLocale(values) });
    if (values['json'] === true) {
      await io.out(streamJson(answer));
      return EXIT.ok;
    }
    const lines: string[] = [];
    if (answer.status === 'matched') lines.push('They are matched with each other.');
    if (answer.status === 'not-eligible') {
      lines.push('The rules forbid it:', ...answer.rules.map((one) => `  ${one.rule}: ${one.evidence.text}`));
      if (answer.ifAllowed !== null)
        lines.push(`If that were lifted for this pair: ${cost(answer.ifAllowed)}.`);
    }
    if (answer.status === 'not-chosen') {
      const { opportunityCost, people } = answer;
      const label = labelsOf(cohort);
      lines.push(
        opportunityCost === null
          ? 'Locks or required minimums leave no room for it.'
          : `To have this pair: ${cost(opportunityCost)}.`,
      );
      for (const { mentorId, menteeId, score } of opportunityCost?.ends ?? []) {
        lines.push(`  ends:   ${label.mentor(mentorId)} with ${label.mentee(menteeId)}, ${score.toFixed(3)}`);
      }
      for (const { mentorId, menteeId, score } of opportunityCost?.begins ?? []) {
        lines.push(`  begins: ${label.mentor(mentorId)} with ${label.mentee(menteeId)}, ${score.toFixed(3)}`);
      }
      for (const { id, role, before, after } of people) {
        if (before !== after)
          lines.push(`  ${role} ${label[role](id)}: from ${before.toFixed(3)} to ${after.toFixed(3)}`);
      }
    }
    if (answer.status !== 'matched' && answer.remedies.length > 0) {
      lines.push(
        'What would bring it about:',
        ...answer.remedies.map((remedy) => `  ${describeRemedy(remedy)}`),
      );
    }
    await io.out(`${lines.map((line) => wrap(line, '    ')).join('\n')}\n`);
    return EXIT.ok;
  },
};

/** An effect in words, as a clause. */
export function cost({ objective, loss, scoreLoss }: Effect): string {
  if (objective === null) return 'it costs nothing, another matching is as good';
  if (scoreLoss !== null)
    return `the total score ${loss > 0 ? 'falls' : 'rises'} by ${Math.abs(scoreLoss).toFixed(3)}`;
  return `${objective} ${loss > 0 ? 'loses' : 'gains'} ${Math.abs(loss)}`;
}

function describeRemedy(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'one-more-seat':
      return `give ${remedy.mentorId} ${remedy.seats} seats instead of ${remedy.seats - 1}`;
    case 'lift-rules':
      return `lift ${remedy.rules.join(' and ')} for this pair`;
    case 'lift-rules-and-add-seat':
      return `lift ${remedy.rules.join(' and ')} for this pair and give ${remedy.mentorId} one seat more`;
    case 'weight':
      return `set the weight of ${remedy.criterion} to ${Number(remedy.to.toPrecision(6))} (now ${remedy.from})`;
  }
}
