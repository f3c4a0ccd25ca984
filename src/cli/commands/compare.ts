import { comparePolicies, type NamedPolicy, type PolicyOutcome, runAsync } from '../../matching';
import type { Warning } from '../../model';
import { readInput, readObject } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, usage, type Values } from '../options';
import { answer, PLANS, type Progress, placed, tellWarnings, withProgress } from '../output';
import type { Session } from '../session';
import { table } from '../terminal';
import { LANGUAGES, type Voice } from '../voice';
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
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --json              print as JSON: ok, policies`,
  options: {
    texts: [...INPUT_TEXTS, 'policies', 'locale'],
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
  await io.out(
    values['json'] === true ? answer(true, { policies: outcomes }) : `${describe(outcomes, io.voice)}\n`,
  );
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

function describe(outcomes: readonly PolicyOutcome[], { say, numbers }: Voice): string {
  const row = (title: string, cell: (outcome: PolicyOutcome) => string) => [title, ...outcomes.map(cell)];
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : numbers.score(value);
  const of = (matched = 0, all = 0) =>
    say('compare.of', { matched: numbers.whole(matched), all: numbers.whole(all) });
  const criteria = [...new Set(outcomes.flatMap((outcome) => outcome.criteria.map((one) => one.criterion)))];
  return table(
    row('', (outcome) => outcome.name),
    [
      row(say('compare.status', {}), ({ status }) => say('compare.is', { status })),
      row(say('compare.matches', {}), ({ summary }) => numbers.whole(summary?.matches ?? 0)),
      row(say('compare.mentees', {}), ({ summary }) => of(summary?.menteesMatched, summary?.mentees)),
      row(say('compare.mentors', {}), ({ summary }) => of(summary?.mentorsMatched, summary?.mentors)),
      row(say('compare.mean', {}), ({ summary }) => share(summary?.meanScore)),
      row(say('compare.lowest', {}), ({ summary }) => share(summary?.minimumScore)),
      ...criteria.map((criterion) =>
        row(say('compare.criterion', { criterion }), (outcome) =>
          share(outcome.criteria.find((one) => one.criterion === criterion)?.mean),
        ),
      ),
      row(say('compare.same', {}), (outcome) => numbers.whole(outcome.samePairs)),
      row(say('compare.other', {}), (outcome) => numbers.whole(outcome.otherPairs)),
    ],
  );
}
