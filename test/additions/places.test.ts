import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OBJECTIVES } from '../../src/model';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a field costs: its type, its line, its sentence and what it is called in each language. */
const FIELD = [
  [
    'model/person/person',
    '  readonly department?: string;\n',
    '  /** Guild. */\n  readonly guild?: string;\n',
  ],
  [
    'model/person/fields',
    '  department: { value: tag, compared: true },\n',
    '  guild: { value: tag, compared: true },\n',
  ],
  ['model/person/docs', "  department: 'Department, as rules compare it.',\n", "  guild: 'Guild.',\n"],
  ['messages/en/labels', "  'field.department': 'department',\n", "  'field.guild': 'guild',\n"],
  ['messages/fr/labels', "  'field.department': 'service',\n", "  'field.guild': 'guilde',\n"],
] as const;

const TRIAL = `
import { readPeople, writePeople } from './src/entries/interchange';
import { mentorSchema, parseCohort } from './src/entries/schemas';
import { definePolicy } from './src/index';
export { definePolicy, mentorSchema, parseCohort, readPeople, writePeople };
`;

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'additions-'));
  cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const [name, after, line] of FIELD) {
    const path = join(copy, 'src', `${name}.ts`);
    const before = readFileSync(path, 'utf8');
    expect(before.split(after), `${name}.ts has ${after} once`).toHaveLength(2);
    writeFileSync(path, before.replace(after, after + line));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('an objective', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.startsWith('assignment/'));
  const named = (objective: string) =>
    files.filter((name) => readFileSync(join(ROOT, 'src', name), 'utf8').includes(`'${objective}'`)).sort();
  /** Its name, what turns it into levels, and what a matching is worth by it. */
  const OWN = [
    'matching/problem/encode.ts',
    'matching/problem/objective-values.ts',
    'model/policy/policy.ts',
  ];
  /** Questions that are of one objective by what they ask. */
  const BESIDES: { readonly [objective: string]: readonly string[] } = {
    'cover-mentees': ['matching/prepared/ranked-priorities.ts', 'matching/questions/compare-policies.ts'],
    'load-balance': ['matching/prepared/load-of-one.ts'],
    'total-score': [
      'matching/questions/compare-policies.ts',
      'matching/questions/effects/text.ts',
      'matching/questions/sensitivity/range.ts',
      'matching/verify/rematch.ts',
    ],
    'worst-off': ['matching/questions/compare-policies.ts'],
    leximin: [
      'matching/changes/rematch/limit/search.ts',
      'matching/changes/rematch/limit/switching.ts',
      'matching/verify/rematch.ts',
    ],
  };

  it.each(OBJECTIVES)('%s is named where it is defined, and by the questions of it', (objective) => {
    expect(named(objective)).toEqual([...OWN, ...(BESIDES[objective] ?? [])].sort());
  });
});

describe('a language and a field of a person', () => {
  it('compile: a language by a catalogue, which the compiler wants whole; a field by its type, line, sentence and labels', () => {
    const language = (name: string, templates: string) => {
      const text = `import { FR, type MessageCatalogue } from './src/messages';\nexport const DE: MessageCatalogue = { locale: 'de', templates: ${templates} };\n`;
      writeFileSync(join(copy, name), text);
      return name;
    };
    const whole = language('whole.ts', '{ ...FR.templates }');
    const lacking = language(
      'lacking.ts',
      "(({ 'rules.not-self.failed': _, ...rest }) => rest)(FR.templates)",
    );
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
      readonly config: { readonly compilerOptions: object };
    };
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, copy);
    const entries = ['src/index.ts', 'src/entries/interchange.ts', whole, lacking];
    const program = ts.createProgram(
      entries.map((name) => join(copy, name)),
      {
        ...options,
        noEmit: true,
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules', '@types')],
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
        paths: {},
      },
    );
    const wrong = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file?.fileName.startsWith(copy) === true)
      .map(({ file, messageText }) => [
        file?.fileName.slice(copy.length + 1),
        ts.flattenDiagnosticMessageText(messageText, ' '),
      ]);
    expect(wrong).toEqual([[lacking, expect.stringContaining("'rules.not-self.failed'")]]);
  }, 300_000);

  it('a field is read, checked, written as a column and compared by rules', async () => {
    writeFileSync(join(copy, 'trial.ts'), TRIAL);
    await build({
      entryPoints: [join(copy, 'trial.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(copy, 'trial.mjs'),
      logLevel: 'error',
      nodePaths: [join(ROOT, 'node_modules')],
    });
    const { definePolicy, mentorSchema, parseCohort, readPeople, writePeople } = await import(
      pathToFileURL(join(copy, 'trial.mjs')).href
    );
    const ada = { id: 'ada', guild: 'data' };
    expect(readPeople('id,guild\nada,data\n', { side: 'mentors' }).mentors).toEqual([ada]);
    expect(writePeople([ada])).toContain('guild');
    expect(parseCohort({ mentors: [ada], mentees: [] }).mentors).toEqual([ada]);
    expect(() => parseCohort({ mentors: [{ id: 'ada', guild: 7 }], mentees: [] })).toThrow('guild');
    expect(mentorSchema.parse(ada)).toEqual(ada);
    expect(mentorSchema.safeParse({ id: 'ada', guild: 7 }).success).toBe(false);
    const rule = { kind: 'same', field: 'guild' };
    expect(definePolicy({ rules: [rule] }).rules).toEqual([expect.objectContaining(rule)]);
  }, 60_000);
});
