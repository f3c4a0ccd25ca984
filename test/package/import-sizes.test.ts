import { basename } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';
import { publish } from './import-sizes';
import { CHANGED, type Size, sizesFile, sizesOf, sizesText, written } from './sizes';

const published = await publish();
afterAll(() => published.remove());

/** What issue 13 asks of an import, in kB. */
const GOALS: { readonly [name: string]: number } = {
  'index matchCohort': 55,
  'index scorePair': 24,
  'assignment solveAssignment': 24,
  'assignment verifyAssignment': 4,
};
/** What any function of the program is to cost. */
const PROGRAM_GOAL = 10;

/** Why an import is larger than its goal. */
const WHY: { readonly [name: string]: string } = {
  'index matchCohort':
    'one ordinary run executes 85 kB of it, and what else a policy may name is there before it is read (bench/README.md)',
  'index scorePair':
    'one ordinary call executes 42 kB of it; readers of people and policies, and nine criteria with their reasons',
  'assignment solveAssignment':
    'objectives are data, so every level is there, with the method for large problems and the conflict of infeasible ones',
  'assignment verifyAssignment':
    'the error with its issues is 1.2 kB, groups are 0.9, a conflict 0.5, objectives 0.6; the checks themselves the rest',
  'program formPreset': 'the texts of all four forms; each preset has a name of its own, below 10',
  'program pairHealth': 'a sentence for every sign, and the checks of a logbook',
  'program programHealth': 'a sentence for every sign, and the checks of a logbook',
  'program schedulePair': 'sentences on every slot that does not fit',
  'program schedulePairs': 'sentences on every slot that does not fit, and on mentors of several pairs',
  'program lintProgram': 'a sentence for each of its rules; they are one list',
  'program recognitionEvents': 'logbooks, objectives and trainings are each checked and followed',
};

function goalOf(name: string): number | undefined {
  return GOALS[name] ?? (name.startsWith('program ') ? PROGRAM_GOAL : undefined);
}

function noteOf(name: string): (kilobytes: number) => string | undefined {
  return (kilobytes) => {
    const goal = goalOf(name);
    return goal === undefined || kilobytes <= goal
      ? undefined
      : `${(kilobytes - goal).toFixed(2)} above the goal of ${goal}: ${WHY[name] ?? 'nobody knows why'}`;
  };
}

const HEAD = [
  'What a page loads at once that imports one name, in kB (1000 bytes): bundled by esbuild, minified and gzipped.',
  'Packages that stay imports (zod, seedrandom, ml-matrix, ...) are not counted, nor what is loaded by `import()`.',
  '`npm run sizes` measures anew and writes what is more than 2 % larger or 5 % smaller than it says here.',
];

describe('what an import costs', () => {
  it('is what is written down, for every name of every entry point', async () => {
    const loaded = await published.load(published.imports);
    const sections = new Map<string, Size[]>(Object.keys(entryPoints()).map((entry) => [entry, []]));
    loaded.forEach(({ kilobytes }, at) => {
      const { entry, names: name } = published.imports[at] ?? { entry: '', names: '' };
      sections.get(entry)?.push({ name, kilobytes, note: noteOf(`${entry} ${name}`) });
    });
    for (const sizes of sections.values()) expect(sizes).not.toEqual([]);

    const text = sizesText(HEAD, sections, sizesOf(sizesFile('imports')));
    await expect(text, CHANGED).toMatchFileSnapshot('sizes/imports.txt');
    // A reason stands where a goal is missed, and nowhere else.
    const missed = [...sizesOf(text)].filter(([name, size]) => size > (goalOf(name) ?? Infinity));
    expect(
      missed.map(([name]) => name).sort(),
      'WHY has to say why an import is above its goal, and of no other',
    ).toEqual(Object.keys(WHY).sort());
  }, 180_000);

  it('is found out where it grows or shrinks', () => {
    expect(written(101.9, 100)).toBe(100);
    expect(written(102.1, 100)).toBe(102.1);
    expect(written(95.1, 100)).toBe(100);
    expect(written(94.9, 100)).toBe(94.9);
    expect(written(0.28, 0.24)).toBe(0.24);
    expect(written(0.304, 0.24)).toBe(0.3);
    expect(written(7.128, undefined)).toBe(7.13);

    const sections = (kilobytes: number) =>
      new Map([
        ['index', [{ name: 'matchCohort', kilobytes, note: (size: number) => `${size} of 3` }]],
        ['assignment/munkres', [{ name: 'munkresEngine', kilobytes: 2 }]],
      ]);
    const text = sizesText(['About.'], sections(5), new Map());
    expect(text).toBe(
      '# About.\n\nindex\n  matchCohort      5.00  5 of 3\n\nassignment/munkres\n  munkresEngine    2.00\n',
    );
    expect([...sizesOf(text)]).toEqual([
      ['index matchCohort', 5],
      ['assignment/munkres munkresEngine', 2],
    ]);
    expect(sizesText(['About.'], sections(5.1), sizesOf(text))).toBe(text);
    expect(sizesText(['About.'], sections(5.2), sizesOf(text))).toContain('5.20  5.2 of 3');
  });

  it('brings no text of zod but the English ones', async () => {
    const [matchCohort] = await published.load([{ entry: 'index', names: 'matchCohort' }], ['seedrandom']);
    const texts = matchCohort?.modules.filter((path) => path.includes('zod/v4/locales/'));
    expect(texts?.map((path) => basename(path))).toEqual(['en.js']);
  });

  it('brings French to those who ask for it', async () => {
    const [french, verbs] = await published.load([
      { entry: 'fr', names: 'FR' },
      { entry: 'index', names: 'matchCohort, explainMatch, whyNot' },
    ]);
    expect(french?.code.includes('aucun centre d')).toBe(true);
    expect(verbs?.code.includes('aucun centre d')).toBe(false);
  });
});
