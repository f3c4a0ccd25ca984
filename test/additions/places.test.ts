import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OBJECTIVES } from '../../src/model';
import { ROOT, SourceCopy } from './copy';

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

let copy: SourceCopy;

beforeAll(() => {
  copy = new SourceCopy();
  for (const [name, after, line] of FIELD) copy.edit(`${name}.ts`, after, line);
});

afterAll(() => copy.remove());

describe('an objective', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.startsWith('assignment/'))
    // What a comment names, an example among them, is no place to edit.
    .map((name) => [
      name,
      readFileSync(join(ROOT, 'src', name), 'utf8').replace(/^ *(?:\/?\*|\/\/).*$/gm, ''),
    ]);
  const named = (objective: string) =>
    files
      .filter(([, text]) => text?.includes(`'${objective}'`))
      .map(([name]) => name)
      .sort();
  /** Its name and traits, what turns it into levels, and what a matching is worth by it. */
  const OWN = [
    'matching/problem/encode.ts',
    'matching/problem/objective-values.ts',
    'model/policy/objectives.ts',
  ];
  /** What a report calls the price of a minimum. */
  const REPORTED_PRICES = ['matching/audit/lifts.ts', 'report/data/prices.ts', 'report/data/types.ts'];
  /** What it reads of people, the level of its name, and questions that are of it alone. */
  const BESIDES: { readonly [objective: string]: readonly string[] } = {
    'cover-mentees': ['report/page/figures/brief.ts'],
    'mentee-minimums': REPORTED_PRICES,
    'mentor-minimums': REPORTED_PRICES,
    'load-balance': ['matching/prepared/aims/load-of-one.ts'],
    'cover-groups': [
      // A phase of the bar has the name of the level.
      'cli/output/progress.ts',
      'matching/prepared/aims/groups.ts',
      'matching/problem/certificate.ts',
      'model/result/certificate.ts',
    ],
    'first-come': [
      'matching/prepared/aims/arrival-ranks.ts',
      // The word for the level that `first-come` is in a proof.
      'report/page/record/record.ts',
    ],
    'total-score': [
      'matching/audit/group-shares.ts',
      'matching/questions/sensitivity/range.ts',
      'matching/verify/rematch.ts',
      'report/page/figures/brief.ts',
      'report/page/parts/context.ts',
    ],
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
      copy.write(name, text);
      return name;
    };
    const whole = language('whole.ts', '{ ...FR.templates }');
    const lacking = language(
      'lacking.ts',
      "(({ 'rules.not-self.failed': _, ...rest }) => rest)(FR.templates)",
    );
    const wrong = copy.compile(['src/index.ts', 'src/entries/interchange.ts', whole, lacking]);
    expect(wrong).toEqual([[lacking, expect.stringContaining("'rules.not-self.failed'")]]);
  }, 300_000);

  it('a field is read, checked, written as a column and compared by rules', async () => {
    const { definePolicy, mentorSchema, parseCohort, readPeople, writePeople } = await copy.load<
      typeof import('../../src/entries/schemas') &
        typeof import('../../src/entries/interchange') &
        typeof import('../../src')
    >(TRIAL);
    const ada = { id: 'ada', guild: 'data' };
    expect(readPeople('id,guild\nada,data\n', { side: 'mentors' }).mentors).toEqual([ada]);
    expect(writePeople([ada])).toContain('guild');
    expect(parseCohort({ mentors: [ada], mentees: [] }).mentors).toEqual([ada]);
    expect(() => parseCohort({ mentors: [{ id: 'ada', guild: 7 }], mentees: [] })).toThrow('guild');
    expect(mentorSchema.parse(ada)).toEqual(ada);
    expect(mentorSchema.safeParse({ id: 'ada', guild: 7 }).success).toBe(false);
    const rule = { kind: 'same', field: 'guild' };
    expect(definePolicy(JSON.parse(JSON.stringify({ rules: [rule] }))).rules).toEqual([
      expect.objectContaining(rule),
    ]);
  }, 60_000);
});
