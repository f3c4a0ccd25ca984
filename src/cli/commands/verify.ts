import { openCohort, runAsync, verifyMatching } from '../../matching';
import { ownOf, readInput, readObject } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, usage, type Values } from '../options';
import { answer, PLANS, type Progress, placed, tellWarnings, withProgress } from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

export const verify: Command = {
  name: 'verify',
  summary: 'Check a result against its people and policy',
  help: `Usage: mentor-match verify --mentors FILE --mentees FILE --matching FILE

Checks everything that matching.json claims, the proof of optimality included.
A solver is run only to compute again what stability or a limit on changes
costs, a rematch that only a search proves, and what resolves a contradiction.

${INPUT_HELP}

The result:
  --matching FILE     the matching.json to check
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --json              print the outcome as JSON: ok, problems, checks

Exit code: 0 all holds, 1 something does not hold or bad input.`,
  options: {
    texts: [...INPUT_TEXTS, 'matching', 'locale'],
    flags: [...INPUT_FLAGS, 'json'],
  },
  run: (values, io) =>
    withProgress(io, io.terminal === null, (progress) => run(values, io, progress), PLANS.ask),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  if (typeof values['matching'] !== 'string') throw usage('Name the result to check: --matching FILE.');
  const { cohort, policy, extensions, warnings } = await readInput(values, io, progress);
  const result = await readObject(values['matching'], io);
  const verification = await runAsync(
    verifyMatching,
    [cohort, policy, result, ownOf(extensions)],
    progress.during('run'),
  );
  progress.clear();
  // What is wrong with people or policy is among the problems.
  const found = verification.ok ? openCohort(cohort, policy, extensions).warnings : [];
  tellWarnings(placed([...warnings, ...found], io), io);
  if (values['json'] === true) {
    await io.out(answer(verification.ok, verification));
    return verification.ok ? EXIT.ok : EXIT.badInput;
  }
  const { say, text } = io.voice;
  const lines = verification.ok
    ? verification.checks.map((check) => say('verify.ok', { check: text(check) }))
    : verification.problems.map((problem) => say('verify.wrong', { problem: text(problem) }));
  await io.out(`${lines.map((line) => wrap(line)).join('\n')}\n`);
  return verification.ok ? EXIT.ok : EXIT.badInput;
}
