import { openMatching, runAsync, whyNot } from '../../matching';
import { readInput, readStoredResult } from '../input';
import { EXIT, type ExitCode } from '../io';
import { givenPair, INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, usage, type Values } from '../options';
import {
  answer,
  describeWhyNot,
  labelsOf,
  PLANS,
  type Progress,
  placed,
  tellWarnings,
  withProgress,
} from '../output';
import type { Session } from '../session';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

export const whyNotCommand: Command = {
  name: 'why-not',
  summary: 'Say why two people are not matched, and what would change it',
  help: `Usage: mentor-match why-not --mentor ID --mentee ID --matching FILE [options]

The answer first: the rules that forbid the pair, or exactly what it would cost
to have it, and the smallest changes that would bring it about, in ten lines.

${INPUT_HELP}

The result and the pair:
  --matching FILE     the matching.json of the result
  --mentor ID         id of the mentor
  --mentee ID         id of the mentee
  --locale LANG       ${LANGUAGES.join(' or ')}, for reasons, effects and remedies
  --all               the pairs that would end and begin too, and who would gain
                      and lose
  --json              print as JSON: ok, status, and rules or what it costs,
                      people, remedies`,
  options: {
    texts: [...INPUT_TEXTS, 'matching', 'mentor', 'mentee', 'locale'],
    flags: [...INPUT_FLAGS, 'all', 'json'],
  },
  run: (values, io) =>
    withProgress(io, io.terminal === null, (progress) => run(values, io, progress), PLANS.ask),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const pair = givenPair(values);
  const { locale } = io.voice;
  if (typeof values['matching'] !== 'string') throw usage('Name the result: --matching FILE.');
  const { cohort, policy, extensions, warnings } = await readInput(values, io, progress);
  const stored = await readStoredResult(values['matching'], io);
  const open = await runAsync(openMatching, [cohort, policy, stored, extensions], progress.during('open'));
  const found = await runAsync(
    whyNot,
    [open, pair, { ...(locale !== undefined && { locale }) }],
    progress.during('run'),
  );
  progress.clear();
  tellWarnings(placed([...warnings, ...open.warnings], io), io);
  if (values['json'] === true) {
    await io.out(answer(true, found));
    return EXIT.ok;
  }
  const lines = describeWhyNot(found, labelsOf(cohort), locale, values['all'] === true);
  await io.out(`${lines.join('\n')}\n`);
  return EXIT.ok;
}
