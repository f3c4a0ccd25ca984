import { describe, expect, it } from 'vitest';
import { type DocumentedFunction, documentedExports } from './doc-examples';
import { type FunctionShape, publicDeclarations, textsIn } from './docblocks';

const { names, functions } = documentedExports();
const declared = publicDeclarations();
const sources = textsIn('src');

type Said = Pick<DocumentedFunction, 'entry' | 'text' | 'tags'>;

/** Queues answer when their workers do. */
const NOT_DETERMINISTIC = 'queue';

/** What a caller cannot learn from the docblock of a function. */
function missing({ entry, text, tags }: Said): string[] {
  return [
    ...(tags.includes('example') ? [] : ['an example']),
    ...(/\bO\([^)]|\bcomplexity\b/i.test(text) ? [] : ['complexity']),
    ...(tags.includes('throws') || /\bnever\s+throws\b/i.test(text) ? [] : ['what it throws']),
    ...(entry === NOT_DETERMINISTIC || /\bdetermini(?:stic|sm)\b/i.test(text) ? [] : ['determinism']),
  ];
}

/** Words by which an order or an orientation is told. */
const ORDER = /\b(?:in the order|by \S+|row-major|first|ascending|one by one|bytes)\b/;

/** What a caller cannot learn of the lists and numbers that a function takes and returns. */
function untold({ isList, numbers, returnsNumbers, params, returns }: FunctionShape): string[] {
  return [
    ...(!isList || ORDER.test(returns) ? [] : ['the order of what it returns, in `@returns`']),
    ...(!returnsNumbers || returns !== '' ? [] : ['unit and range of what it returns, in `@returns`']),
    ...numbers.filter((name) => !params.includes(name)).map((name) => `unit and range of \`${name}\``),
  ];
}

/** Prose and tags of a docblock by line, without marks and without examples. */
function linesOf(text: string): string[] {
  return text
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .trim()
    .split('\n');
}

/** A hover that sends its reader elsewhere. */
function sendsAway(text: string): boolean {
  const said = linesOf(text).join(' ');
  return (
    /^(?:See\b|As (?:\{@link|`)|The same(?:[,.:]| for\b| of\b| in\b))/.test(said) ||
    /^\{@link [^}]+\}\.?$/.test(said)
  );
}

/** Lines before the first tag. */
function headOf(text: string): number {
  const lines = linesOf(text);
  const tag = lines.findIndex((line) => line.startsWith('@'));
  return lines
    .slice(0, tag < 0 ? undefined : tag)
    .join('\n')
    .trim()
    .split('\n').length;
}

const MOST_COLUMNS = 120;
const MOST_LINES = 20;

function docblocksIn(text: string): string[] {
  return text.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
}

/** Lines of comments alone that are too long. */
function tooLong(text: string): string[] {
  return text
    .split('\n')
    .filter(
      (line) =>
        line.length > MOST_COLUMNS && /^\s*(?:\/\/|\/?\*)/.test(line) && !line.includes('biome-ignore'),
    );
}

/** Names in backticks that look like names of the library: in camel case, of constants, or ids in kebab case. */
function namesIn(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '');
  const quoted = [...prose.matchAll(/`([^`\n]+)`|\{@link ([\w.]+)\}/g)].map(
    ([, name, link]) => name ?? link ?? '',
  );
  return quoted.flatMap((name) => {
    if (/^[a-z]+(?:-[a-z]+)+$/.test(name)) return [name];
    if (!/^[A-Za-z_][\w.]*(?:\(\))?$/.test(name)) return [];
    return name
      .replace('()', '')
      .split('.')
      .filter((part) => !/^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)$/.test(part));
  });
}

/** Names in docblocks that the library does not have. */
const FOREIGN: { readonly [name: string]: string } = {
  AbortSignal: 'of the platform',
  structuredClone: 'of the platform',
  'wasm-unsafe-eval': 'of a Content-Security-Policy',
  'node-ical': 'a library that reads calendars',
  'mentor-match': 'the library itself',
  'e-mail': 'a tag that is normalized',
  'google-forms': 'an id of the survey formats, which no type lists',
  experience_years: 'a header of a table',
  ___: 'a field of a header',
  _: 'a sign in names of jobs',
  menteeColumns: 'a field of written NDJSON',
  mentorColumns: 'a field of written NDJSON',
  sameGender: 'an attribute of people in an example',
  'mentor-capacity': 'an id of a rule that every matching has',
  'mentee-capacity': 'an id of a rule that every matching has',
  skills_en: 'a file of ESCO',
  skillGroups_en: 'a file of ESCO',
  broaderRelationsSkillPillar_en: 'a file of ESCO',
};

describe('docblocks', () => {
  it('are those of all functions', () => {
    const core = functions.filter(({ entry }) => entry === 'index').map(({ name }) => name);
    expect(core).toEqual(expect.arrayContaining(['matchCohort', 'whyNot', 'explainMatch', 'renderMessage']));
    expect(new Set(core).size).toBe(core.length);
    expect(core.length).toBeGreaterThan(30);
    expect(functions.length).toBeGreaterThan(core.length + 150);
  });

  it('say of every function its complexity, determinism and what it throws, with an example', () => {
    const lacking = functions.flatMap((one) =>
      missing(one).map((what) => `${what} of ${one.name} (${one.entry})`),
    );
    expect(lacking).toEqual([]);
  });

  it('stand at every name of every entry point, types included', () => {
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter(({ text }) => text === '').map(({ entry, name }) => `${entry}/${name}`)).toEqual([]);
  });

  it('say of every list in which order it is, and of every number its unit and range', () => {
    expect(declared.functions.length).toBeGreaterThan(230);
    const lacking = declared.functions.flatMap((one) => untold(one).map((what) => `${one.name}: ${what}`));
    expect(lacking).toEqual([]);
    expect(declared.fields.length).toBeGreaterThan(500);
    expect(declared.fields.filter(({ text }) => text === '').map(({ place }) => place)).toEqual([]);
  });

  it('say something themselves where they are shown', () => {
    const away = declared.docblocks.filter(({ text }) => sendsAway(text)).map(({ place }) => place);
    expect(away).toEqual([]);
    const see = sources.flatMap(({ path, text }) =>
      docblocksIn(text)
        .filter((one) => /^(?:See\b|\{@link [^}]+\}\.?$)/.test(linesOf(one).join(' ')))
        .map((one) => `${path}: ${one}`),
    );
    expect(see).toEqual([]);
  });

  it('name what there is', () => {
    expect(declared.docblocks.length).toBeGreaterThan(2000);
    const named = declared.docblocks.flatMap(({ place, text }) =>
      namesIn(text).map((name) => ({ place, name })),
    );
    const unknown = named.filter(({ name }) => !declared.known.has(name) && FOREIGN[name] === undefined);
    expect(unknown.map(({ place, name }) => `${name} at ${place}`)).toEqual([]);
    const used = new Set(named.map(({ name }) => name));
    expect(Object.keys(FOREIGN).filter((name) => declared.known.has(name) || !used.has(name))).toEqual([]);
  });

  it('are read at once: heads are short, and lines fit', () => {
    const heads = sources.flatMap(({ path, text }) =>
      docblocksIn(text)
        .filter((one) => headOf(one) > MOST_LINES)
        .map((one) => `${path}: ${headOf(one)} lines before a tag: ${linesOf(one)[0]}`),
    );
    expect(heads).toEqual([]);
    const long = ['src', 'test', '.ci'].flatMap((folder) =>
      textsIn(folder).flatMap(({ path, text }) => tooLong(text).map((line) => `${path}: ${line}`)),
    );
    expect(long).toEqual([]);
  });

  it('are found out where something is not said', () => {
    const said = { entry: 'index', text: 'Does it. O(n). Deterministic.', tags: ['throws', 'example'] };
    expect(missing(said)).toEqual([]);
    expect(missing({ ...said, tags: ['throws'] })).toEqual(['an example']);
    expect(missing({ ...said, tags: ['example'] })).toEqual(['what it throws']);
    expect(missing({ ...said, text: 'Does it. Deterministic.' })).toEqual(['complexity']);
    expect(missing({ ...said, text: 'Complexity as `it`.' })).toEqual(['determinism']);
    expect(missing({ ...said, text: 'O(1). Deterministic. Never throws.', tags: ['example'] })).toEqual([]);
    expect(missing({ ...said, entry: 'queue', text: 'O(1).' })).toEqual([]);
  });

  it('are found out where they say too little, or too much', () => {
    const shape = {
      name: 'it',
      isList: true,
      numbers: ['n'],
      returnsNumbers: true,
      params: ['n'],
      returns: 'by row.',
    };
    expect(untold(shape)).toEqual([]);
    expect(untold({ ...shape, params: [] })).toEqual(['unit and range of `n`']);
    expect(untold({ ...shape, returns: '' })).toHaveLength(2);
    expect(untold({ ...shape, returns: 'a list.' })).toHaveLength(1);
    expect(['/** See `it`. */', '/** {@link it}. */', '/** The same for columns. */'].map(sendsAway)).toEqual(
      [true, true, true],
    );
    expect(['/** Seen by all. */', '/** The same value for all. */'].map(sendsAway)).toEqual([false, false]);
    expect(headOf(`/**\n${' * one\n'.repeat(21)} *\n * @param x it\n */`)).toBe(21);
    expect(namesIn('/** `whatThere`, `is-not`, `is.what`, `NOT_HERE()` and `so`. */')).toEqual([
      'whatThere',
      'is-not',
      'NOT_HERE',
    ]);
    expect(tooLong(`// ${'x'.repeat(120)}\n * short\n const code = ${'x'.repeat(120)};`)).toHaveLength(1);
  });
});
