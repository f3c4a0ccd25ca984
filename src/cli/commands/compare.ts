import { comparePolicies, type NamedPolicy, type PolicyOutcome, runAsync } from '../../matching';
import type { Warning } from '../../model';
import { readInput, readObject } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, usage, type Values } from '../options';
import { answer, PLANS, type Progress, placed, tellWarnings, withProgress } from '../output';
import type { Session } from '../session';
import { table } from '../terminal';
import type { Command } from './command';

export const compare: Command = {
  name: 'compare',
  summary: 'Match the same people under several policies, side by side',
  help: `Usage: mentor-match compare --policies FILES --mentors FILE --mentees FILE

Shows what each policy makes of the same people: who is matched, what each
criterion comes to, and how many pairs differ from the first policy's.

${INPUT_HELP}

The comparison:
  --policies FILES    two or more policy files, separated by commas; the column
                      mapping is that of --policy or --mapping
  --json              print as JSON: ok, policies`,
  options: {
    texts: [...INPUT_TEXTS, 'policies'],
    flags: [...INPUT_FLAGS, 'json'],
  },
  run: (values, io) =>
    withProgress(io, io.terminal === null, (progress) => run(values, io, progress), PLANS.ask),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  if (typeof values['policies'] !== 'string') throw usage('Name the policies: --policies a.json,b.json.');
  const { cohort, extensions, warnings } = await readInput(values, io, progress);
  const policies: NamedPolicy[] = [];
  for (const path of values['policies'].split(',')) {
    const { columns: _columns, ...policy } = await readObject(path.trim(), io);
    policies.push({ name: path.trim(), policy });
  }
  const outcomes = await runAsync(comparePolicies, [cohort, policies, extensions], progress.during('run'));
  progress.clear();
  tellWarnings(placed([...warnings, ...warningsOf(outcomes)], io), io);
  await io.out(values['json'] === true ? answer(true, { policies: outcomes }) : `${describe(outcomes)}\n`);
  return EXIT.ok;
}

/** Each warning once; those that only some policies have name them. */
function warningsOf(outcomes: readonly PolicyOutcome[]): Warning[] {
  const found = new Map<string, { readonly warning: Warning; readonly names: string[] }>();
  for (const { name, warnings } of outcomes) {
    for (const warning of warnings) {
      const key = JSON.stringify([warning.path, warning.text]);
      const known = found.get(key);
      if (known === undefined) found.set(key, { warning, names: [name] });
      else known.names.push(name);
    }
  }
  return [...found.values()].map(({ warning, names }) =>
    names.length === outcomes.length ? warning : { ...warning, path: `${names.join(', ')}: ${warning.path}` },
  );
}

function describe(outcomes: readonly PolicyOutcome[]): string {
  const row = (title: string, cell: (outcome: PolicyOutcome) => string) => [title, ...outcomes.map(cell)];
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : value.toFixed(3);
  const criteria = [...new Set(outcomes.flatMap((outcome) => outcome.criteria.map((one) => one.criterion)))];
  return table(
    row('', (outcome) => outcome.name),
    [
      row('status', (outcome) => outcome.status),
      row('matches', ({ summary }) => String(summary?.matches ?? 0)),
      row('mentees matched', ({ summary }) => `${summary?.menteesMatched ?? 0} of ${summary?.mentees ?? 0}`),
      row('mentors matched', ({ summary }) => `${summary?.mentorsMatched ?? 0} of ${summary?.mentors ?? 0}`),
      row('mean score', ({ summary }) => share(summary?.meanScore)),
      row('lowest score', ({ summary }) => share(summary?.minimumScore)),
      ...criteria.map((criterion) =>
        row(`mean ${criterion}`, (outcome) =>
          share(outcome.criteria.find((one) => one.criterion === criterion)?.mean),
        ),
      ),
      row('pairs as in the first', (outcome) => String(outcome.samePairs)),
      row('other pairs', (outcome) => String(outcome.otherPairs)),
    ],
  );
}
