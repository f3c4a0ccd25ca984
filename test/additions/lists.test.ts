import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worldOf } from '../cli/world';
import { SourceCopy } from './copy';

/** What is one file and one line in a list: with its import, that is all that is edited. */
const SURVEY = `
import { hasAll, type SurveyFormat } from './survey';

export const framaforms: SurveyFormat = {
  id: 'framaforms',
  name: 'Framaforms',
  seen: 'never: made up for a test',
  recognizes: (view) => hasAll(view, /^numero serie$/, /^soumis le$/),
  own: /^(?:numero serie|soumis le)$/,
  time: /^soumis le$/,
};
`;
const FINDING = `
import type { FindingRule } from '../rule';

/** Nobody took part. */
export const nobody: FindingRule = ({ participation }) =>
  participation.pairs.proposed > 0
    ? []
    : [
        {
          id: 'nobody/pairs',
          code: 'nobody',
          kind: 'change',
          statement: 'There was no pair.',
          evidence: [],
          recommendation: 'Match people.',
        },
      ];
`;
const VERB = `
import { EXIT } from '../io';
import type { Command } from './command';

export const greet: Command = {
  name: 'greet',
  summary: 'Greet whoever asks',
  help: 'Usage: mentor-match greet',
  options: { texts: [], flags: [] },
  async run(_values, io) {
    await io.out('Hello.\\n');
    return EXIT.ok;
  },
};
`;
const FILES = {
  'interchange/surveys/framaforms.ts': SURVEY,
  'evaluation/evaluate/findings/rules/nobody.ts': FINDING,
  'cli/commands/greet.ts': VERB,
} as const;
/** File, what stands before, and what is put after it. */
const EDITS = [
  [
    'interchange/surveys/list.ts',
    "import { googleForms } from './google-forms';\n",
    "import { framaforms } from './framaforms';\n",
  ],
  ['interchange/surveys/list.ts', '  qualtrics,\n', '  framaforms,\n'],
  [
    'evaluation/evaluate/findings/rules/list.ts',
    "import { learning } from './learning';\n",
    "import { nobody } from './nobody';\n",
  ],
  ['evaluation/evaluate/findings/rules/list.ts', '  learning,\n', '  nobody,\n'],
  ['evaluation/evaluate/result/finding.ts', "  'level-not-measured',\n", "  'nobody',\n"],
  ['cli/commands/list.ts', "import { generate } from './generate';\n", "import { greet } from './greet';\n"],
  ['cli/commands/list.ts', '  generate,\n', '  greet,\n'],
] as const;

const TRIAL = `
export { run } from './src/cli/run';
export { evaluateProgram } from './src/entries/evaluation';
export { inspectTable } from './src/entries/interchange';
export { defineProgram } from './src/entries/program';
`;

let copy: SourceCopy;

beforeAll(() => {
  copy = new SourceCopy();
  for (const [name, text] of Object.entries(FILES)) copy.write(`src/${name}`, text);
  for (const [name, after, line] of EDITS) copy.edit(name, after, line);
});

afterAll(() => copy.remove());

describe('a survey format, a finding and a verb', () => {
  it('cost a file and a line each; a finding its code besides', () => {
    const lists = [...new Set(EDITS.map(([name]) => name))].sort();
    expect(lists).toEqual([
      'cli/commands/list.ts',
      'evaluation/evaluate/findings/rules/list.ts',
      'evaluation/evaluate/result/finding.ts',
      'interchange/surveys/list.ts',
    ]);
  });

  it('compile', () => {
    const types = 'src/evaluation/statistics/distributions/jstat.d.ts';
    expect(copy.compile(['src/cli/run.ts', types])).toEqual([]);
  }, 300_000);

  it('work: the table is recognized, the finding is told, the verb is run and listed', async () => {
    const { run, evaluateProgram, inspectTable, defineProgram } = await copy.load<
      Pick<typeof import('../../src/cli/run'), 'run'> &
        typeof import('../../src/entries/evaluation') &
        typeof import('../../src/entries/interchange') &
        typeof import('../../src/entries/program')
    >(TRIAL);
    const table = 'Numéro série,Soumis le,Nom\n1,2026-03-02,Ana\n2,2026-03-03,Ben\n';
    expect(inspectTable(table).source).toMatchObject({ id: 'framaforms', name: 'Framaforms' });
    const program = defineProgram({ id: 'p', name: 'P', timeFrame: { start: '2026-01-12' } });
    const { findings } = evaluateProgram({ program, pairs: [], now: '2026-12-31T12:00:00Z' });
    expect(findings.map(({ code }) => String(code))).toContain('nobody');
    const world = worldOf({ command: run });
    expect(await world.call('greet')).toBe(0);
    expect(await world.call('--help')).toBe(0);
    expect(world.out()).toMatch(/^Hello\.\n[\s\S]*\n {2}greet +Greet whoever asks\n/);
  }, 60_000);
});
