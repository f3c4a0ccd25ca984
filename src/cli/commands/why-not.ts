import { streamJson } from '../../interchange';
import { describeEffect, type Effect, openMatching, whyNot } from '../../matching';
import { readInput, readResult } from '../input';
import { EXIT } from '../io';
import { LANGUAGES, readLocale } from '../locale';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, readPair, usage } from '../options';
import { labelsOf, placed, tellWarnings } from '../output';
import { wrap } from '../terminal';
import type { Command } from './command';

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
  --locale LANG       ${LANGUAGES.join(' or ')}, for reasons, effects and remedies
  --json              print as JSON`,
  options: {
    texts: [...INPUT_TEXTS, 'matching', 'mentor', 'mentee', 'locale'],
    flags: [...INPUT_FLAGS, 'json'],
  },
  async run(values, io) {
    const pair = readPair(values);
    const locale = await readLocale(values);
    if (typeof values['matching'] !== 'string') throw usage('Name the result: --matching FILE.');
    const { cohort, policy, extensions, warnings } = await readInput(values, io);
    const open = openMatching(cohort, policy, await readResult(values['matching'], io), extensions);
    tellWarnings(placed([...warnings, ...open.warnings], io), io);
    const answer = whyNot(open, pair, { ...(locale !== undefined && { locale }) });
    if (values['json'] === true) {
      await io.out(streamJson(answer));
      return EXIT.ok;
    }
    const lines: string[] = [];
    const label = labelsOf(cohort);
    const inWords = (effect: Effect) => describeEffect(effect, locale);
    const exchange = ({ ends, begins }: Effect) =>
      [
        { verb: 'ends:  ', pairs: ends },
        { verb: 'begins:', pairs: begins },
      ].flatMap(({ verb, pairs }) =>
        pairs.map(
          ({ mentorId, menteeId, score }) =>
            `  ${verb} ${label.mentor(mentorId)} with ${label.mentee(menteeId)}, ${score.toFixed(3)}`,
        ),
      );
    if (answer.status === 'matched') lines.push('They are matched with each other.');
    if (answer.status === 'not-eligible') {
      lines.push('The rules forbid it:', ...answer.rules.map((one) => `  ${one.rule}: ${one.evidence.text}`));
      if (answer.ifAllowed !== null) {
        lines.push(
          `If that were lifted and they were matched: ${inWords(answer.ifAllowed)}.`,
          ...exchange(answer.ifAllowed),
        );
      }
    }
    if (answer.status === 'not-chosen') {
      const { opportunityCost, people } = answer;
      lines.push(
        opportunityCost === null
          ? 'Locks or required minimums leave no room for it.'
          : `To have this pair: ${inWords(opportunityCost)}.`,
      );
      if (opportunityCost !== null) lines.push(...exchange(opportunityCost));
      for (const { id, role, before, after } of people) {
        if (before !== after)
          lines.push(`  ${role} ${label[role](id)}: from ${before.toFixed(3)} to ${after.toFixed(3)}`);
      }
    }
    if (answer.status !== 'matched' && answer.remedies.length > 0) {
      lines.push('What would bring it about:', ...answer.remedies.map((remedy) => `  ${remedy.text}`));
    }
    await io.out(`${lines.map((line) => wrap(line, '    ')).join('\n')}\n`);
    return EXIT.ok;
  },
};
