import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands';
import { worldOf } from './world';

/** People whose words are French, so that what is English in the answers is the command's own. */
const MENTORS = `id,name,department,skills,goals supported,interests,time zone,availability,capacity max,manager,experience years,languages
m1,Ana Roy,Finance,SQL:5; Droit:4,diriger une équipe,échecs; randonnée,Europe/Paris,Mon 09:00-12:00,2,,20,français
m2,Bo Li,Ventes,Python:4,changer de voie,musique,Europe/Paris,Tue 09:00-12:00,1,,12,espagnol
m3,Cy Oz,Juridique,Dessin:5,,cinéma,Asia/Tokyo,,0,,,
`;
const MENTEES = `id,name,department,skills wanted,goals,interests,time zone,availability,manager,experience years,languages,souhait
e1,Dan Poe,Finance,SQL 2>4,diriger une équipe,échecs,Europe/Paris,Mon 09:00-11:00,m1,3,français,m2
e2,Eve Fox,Juridique,Python 1>3,changer de voie,musique,Europe/Paris,,m3,2,espagnol,personne
e3,Flo May,Ventes,Négociation,,,,,,,,
e4,Gus Ray,Ventes,Droit 1>4,,,,,,,,
`;
const rules = [{ kind: 'no-reporting-line' }, { kind: 'different', field: 'department' }];

const FILES = {
  'mentors.csv': MENTORS,
  'mentees.csv': MENTEES,
  'policy.json': JSON.stringify({ rules }),
  'other.json': JSON.stringify({
    weights: { skills: 1, interests: 1 },
    rules: [{ kind: 'same', field: 'department' }],
  }),
  'exigeant.json': JSON.stringify({
    minimums: 'required',
    rules: [{ kind: 'different', field: 'department' }],
  }),
  'exigeants.csv': MENTORS.replace('capacity max', 'capacity').replace('12:00,2', '12:00,4-4'),
  'formulaire.csv': 'Horodateur,Votre nom,Adresse e-mail\n2026-01-01,Ana,a@exemple.fr\n',
  'trop-de-cellules.csv': 'id,name\na,Ana,trop\n',
  'guillemet.csv': 'id,name\na,"Ana\n',
  'double.csv': 'id,name\na,Ana\na,Ana\n',
  'niveaux.csv': 'id,skills,capacity max,experience years\na,SQL:9,12-Oct,1998\n',
  'vide.csv': '',
  'binaire.csv': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  'suites.csv': 'mentor id,mentee id,outcome\nm1,e1,4\nm2,e2,2\n',
  'paires.csv': 'un,deux\nm1,e1\n',
  'mal.json': '{ "weights": { "skills": 1, } }',
  'faux.json': JSON.stringify({ weights: { skill: 1 }, rules: [{ kind: 'different' }], objectives: 'tous' }),
};
const people = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv', '--policy', 'policy.json'];
const both = (mentors: string) => ['--mentors', mentors, '--mentees', 'mentees.csv', '--out', 'z', '--quiet'];
const result = ['--matching', 'o/matching.json'];

/** Calls of every verb, with answers and with what goes wrong. */
const CALLS: readonly (readonly string[])[] = [
  ['match', ...people, '--out', 'n'],
  ['match', ...people, '--out', 'n', '--explanations', 'on-demand', '--format', 'xlsx'],
  ['match', ...people, '--out', 'n', '--strict'],
  [
    'match',
    '--mentors',
    'exigeants.csv',
    '--mentees',
    'mentees.csv',
    '--policy',
    'exigeant.json',
    '--out',
    'x',
  ],
  ['check', ...people],
  ['compare', ...people, '--policies', 'policy.json,other.json'],
  ['verify', ...people, ...result],
  ['verify', '--mentors', 'mentors.csv', '--mentees', 'mentees.csv', ...result],
  ['verify', ...people, '--matching', 'altered.json'],
  ['verify', ...people, '--matching', 'torn.json'],
  ['inspect', 'mentors.csv', 'mentees.csv'],
  ['inspect', 'formulaire.csv', '--write', 'mapping.json'],
  ['explain', ...people, '--mentor', 'm1', '--mentee', 'e1', '--trace'],
  ['explain', ...people, '--mentor', 'm2', '--mentee', 'e2'],
  ['explain', ...people, '--mentor', 'm1', '--mentee', 'e2', '--audience', 'mentee'],
  ['shortlist', ...people],
  ['why-not', ...people, ...result, '--mentor', 'm1', '--mentee', 'e1', '--all'],
  ['why-not', ...people, ...result, '--mentor', 'm2', '--mentee', 'e1', '--all'],
  ['why-not', ...people, ...result, '--mentor', 'm2', '--mentee', 'e2'],
  ['rematch', ...people, '--previous', 'o/matching.json', '--max-changes', '1', '--out', 'r', '--left', 'm2'],
  [
    'rematch',
    '--mentors',
    'one-seat.csv',
    ...people.slice(2),
    '--previous',
    'o/matching.json',
    '--max-changes',
    '0',
    '--out',
    'r',
  ],
  ['review', ...people, ...result, '--workbook', 'c/decisions.xlsx', '--out', 'd', '--reviewer', 'Ida'],
  ['report', ...people, ...result, '--out', 'p'],
  ['letters', ...people, ...result, '--out', 'l', '--email', 'id'],
  ['export', ...people, ...result, '--to', 'csv', '--out', 'c'],
  ['export', ...people, ...result, '--to', 'chronus', '--out', 'c'],
  ['learn', ...people, '--outcomes', 'suites.csv'],
  ['learn', ...people],
  ['generate', '--mentors', '3', '--mentees', '4', '--out', 'g'],
  ['match', ...both('formulaire.csv')],
  ['match', ...both('trop-de-cellules.csv')],
  ['match', ...both('guillemet.csv')],
  ['match', ...both('double.csv')],
  ['match', ...both('niveaux.csv')],
  ['match', ...both('vide.csv')],
  ['match', ...both('binaire.csv')],
  ['match', ...both('mentors.csv'), '--history', 'paires.csv'],
  ['match', ...both('mentors.csv'), '--policy', 'mal.json'],
  ['match', ...both('mentors.csv'), '--policy', 'faux.json'],
  ['match', '--mentors', 'mentors.csv'],
  ['match', ...people, '--out', 'n', '--treads', '2'],
  ['match', ...people, '--out'],
  ['match', ...people, '--out', 'n', '--format', 'pdf'],
  ['shortlist', ...people, '--top', 'x'],
  ['shortlist', ...people, '--person', 'e9'],
  ['explain', ...people, '--mentor', 'm1'],
  ['inspect', 'mentors.csv', 'mentees.csv', 'policy.json'],
  ['rematch', ...people, '--previous', 'o/matching.json', '--out', 'r'],
];

/** Words of English that French has not, as they stand between blanks. */
const ENGLISH =
  /(?<![\p{L}’])(?:the|of|is|are|was|were|has|have|and|or|not|with|without|this|that|which|there|here|no|to|in|from|by|for|its|their|who|whom|nobody|everybody|person|people|row|column|line|found|expected|given|cannot|did|you|mean|below|above|least|most|each|every|all|none|nothing|read|written)(?!\p{L})/iu;

/** What may stay English: what is quoted, options, files, names of fields and calls to be copied. */
const withoutData = (line: string) =>
  line
    .replaceAll(/"[^"]*"|«[^»]*»/g, '')
    .replaceAll(/^ *(?:mentor-match .*|["{}[\]].*)$/g, '')
    .replaceAll(/--[\w-]+|\b[\w-]+\.(?:csv|json|xlsx|html|txt|mjs)\b|\b[\w.]+\[\d+\][\w.[\]]*/g, '')
    .replaceAll(/\((?:invalid|wrong|too|possible)-[a-z-]+\)|[a-z]+(?:-[a-z]+)+/g, '');

let seeded: typeof FILES & { readonly [path: string]: string | Uint8Array };

beforeAll(async () => {
  const one = worldOf({ files: FILES, piece: 4096 });
  await one.call('match', ...people, '--out', 'o', '--quiet');
  await one.call('export', ...people, ...result, '--to', 'decisions', '--out', 'c', '--locale', 'fr');
  const matching = one.written.get('o/matching.json') ?? '';
  seeded = {
    ...FILES,
    ...Object.fromEntries(one.written),
    ...Object.fromEntries(one.binary),
    'altered.json': matching.replace(/"score": ?0\.\d+/, '"score":0.5'),
    'torn.json': matching.replace('"status"', '"state"'),
    'one-seat.csv': MENTORS.replace('12:00,2', '12:00,1'),
  };
}, 60_000);

const said = async (call: readonly string[], locale: 'en' | 'fr') => {
  const one = worldOf({ files: seeded, piece: 4096 });
  const code = await one.call(...call, '--locale', locale);
  return { code, text: `${one.err()}${one.out()}` };
};

describe('the command in French', () => {
  it('is walked through by every verb but audit, which has a test of its own', () => {
    const walked = new Set(CALLS.map(([verb]) => verb));
    expect(COMMANDS.map(({ name }) => name).filter((name) => !walked.has(name))).toEqual(['audit']);
  });

  it.each(CALLS.map((call) => [call.join(' '), call] as const))('%s', async (_, call) => {
    const [english, french] = [await said(call, 'en'), await said(call, 'fr')];
    expect(french.code).toBe(english.code);
    const lines = french.text.split('\n');
    expect(lines.filter((line) => ENGLISH.test(withoutData(line)))).toEqual([]);
    // A sentence has words; what both languages print alike is figures, names and files.
    const alike = new Set(english.text.split('\n'));
    const sentence = (line: string) => withoutData(line).match(/\p{L}{3,}/gu)?.length ?? 0;
    expect(lines.filter((line) => alike.has(line) && sentence(line) > 4)).toEqual([]);
    // High punctuation stays with the word before it.
    expect(lines.filter((line) => /\p{L} [:;!?»%](?:\s|$)/u.test(line))).toEqual([]);
  });
});
