import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands';
import { worldOf } from './world';

const FILES = {
  'mentors.csv': 'id,name\nm,Mia\n',
  'mentees.csv': 'id,name\ne,Eve\n',
};
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];
const MATCH = ['match', ...PEOPLE, '--out', 'o', '--quiet'];

/** What a call says on standard error, in one line, and its exit code. */
async function refused(files: Parameters<typeof worldOf>[0]['files'], ...argv: string[]) {
  const io = worldOf({ files: { ...FILES, ...files } });
  const code = await io.call(...argv);
  const text = io.err();
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  // Who asks for JSON is told in JSON too.
  if (argv.includes('--json')) expect(JSON.parse(io.out())).toMatchObject({ ok: false });
  else expect(io.out()).toBe('');
  expect(text).not.toMatch(/\n\s+at /);
  expect(io.written.size).toBe(0);
  return { code, text: text.replace(/\s+/g, ' ') };
}

describe('a policy that is no JSON', () => {
  it.each([
    [
      '{\n  // our rules\n  "rules": []\n}',
      'line 2, column 3: not valid JSON: a comment: JSON has none found // our rules',
    ],
    [
      '{\n  "rules": [{ "kind": "different" },]\n}',
      'line 2, column 36: not valid JSON: a comma stands before',
    ],
    ["{ 'rules': [] }", 'line 1, column 3: not valid JSON: a single quote stands here'],
    ['{ “rules”: [] }', 'line 1, column 3: not valid JSON: a curly quote stands here'],
    [
      '{ rules: [] }',
      'line 1, column 3: not valid JSON: a name without quotes found { rules: [] }; expected "rules"',
    ],
    ['', 'line 1, column 1: not valid JSON: the file is empty'],
    ['{ "form": "reverse", "form": "situational" }', 'the name "form" stands twice in one object'],
    ['[]', 'p.json: not a JSON object'],
  ])('%j: file, line, column and cause', async (policy, message) => {
    for (const option of ['--policy', '--mapping']) {
      const { code, text } = await refused({ 'p.json': policy }, ...MATCH, option, 'p.json');
      expect(code).toBe(1);
      expect(text).toContain('p.json: ');
      expect(text).toContain(message);
    }
  });

  it('is told of a result too', async () => {
    const { text } = await refused(
      { 'r.json': '{ "format": 1' },
      'verify',
      ...PEOPLE,
      '--matching',
      'r.json',
    );
    expect(text).toContain('r.json: line 1, column 14: not valid JSON: the text ends before');
  });

  it('may be UTF-8 with a mark or UTF-16, and is refused as other bytes', async () => {
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
    for (const policy of ['\uFEFF{ "form": "reverse" }', bytes('\uFEFF{ "form": "reverse" }')]) {
      const io = worldOf({ files: { ...FILES, 'p.json': policy } });
      expect(await io.call(...MATCH, '--policy', 'p.json')).toBe(0);
      expect(JSON.parse(io.written.get('o/matching.json') ?? '').manifest.policy.form).toBe('reverse');
    }
    const western = new Uint8Array(Buffer.from('{\n "seed": "Zo\u00eb" }', 'latin1'));
    const other = await refused({ 'p.json': western }, ...MATCH, '--policy', 'p.json');
    expect(other.text).toContain('p.json: the file is not valid UTF-8');
    const bare = await refused({ 'p.json': bytes('{}{}') }, ...MATCH, '--policy', 'p.json');
    expect(bare.text).toContain('UTF-16 text without a byte order mark');
  });

  it('is told of lines of people', async () => {
    const lines = { 'm.ndjson': '{"id": "m"}\n  {"id": "n",}\n{id: "o"}\n' };
    const { text } = await refused(lines, 'check', '--mentors', 'm.ndjson', '--mentees', 'mentees.csv');
    expect(text).toContain(
      'm.ndjson: line 2, column 13: not valid JSON: a comma stands before the closing "}"',
    );
    expect(text).toContain('m.ndjson: line 3, column 2: not valid JSON: a name without quotes');
    const list = { 'm.json': '[\n  {"id": "m"},\n  {"id": "n",}\n]\n' };
    const whole = await refused(list, 'check', '--mentors', 'm.json', '--mentees', 'mentees.csv');
    expect(whole.text).toContain(
      '1 problem (invalid-table) m.json: entry 2, line 3: not valid JSON: a comma stands before the closing "}"',
    );
  });
});

describe('a call that cannot be meant', () => {
  it.each([
    [['--out='], '--out is empty.'],
    [['--out', ' '], '--out is empty.'],
    [['--out', '--json'], '--out needs a value, and --json follows it. If that is meant: --out=--json.'],
    [['--out'], '--out needs a value.'],
    [['--out', 'a', '--out', 'b'], '--out is given twice: "a" and "b".'],
    [['--jsn'], 'There is no option --jsn; did you mean --json?'],
    [['--time_limit', '5'], 'There is no option --time_limit; did you mean --time-limit?'],
    [['--zzz'], 'There is no option --zzz.'],
    [['--json=yes'], '--json takes no value, and "yes" is given.'],
    [['mentees.csv'], '"mentees.csv" stands alone'],
    [['--out', 'o', '--threads', '-0'], '--threads is a whole number of at least 1, not "-0".'],
    [['--out', 'o', '--threads=0x2'], '--threads is a whole number of at least 1, not "0x2".'],
    [['--out', 'o', '--time-limit', '1_000'], '--time-limit is a number above 0, not "1_000".'],
    [['--out', 'o', '--storage', 'implict'], 'not "implict"; did you mean "implicit"?'],
    [
      ['--out', 'o', '--encoding', 'klingon'],
      '--encoding is one of utf-8, utf-16le, utf-16be, windows-1252, macintosh',
    ],
    [
      ['--out', 'o', '--delimiter', 'semikolon'],
      '--delimiter is one of comma, semicolon, tab, pipe, not "semikolon"; did you mean "semicolon"?',
    ],
    [['--out', 'o', '--decimal', 'both'], '--decimal is one of point, comma, not "both"'],
  ])('match %j: %s', async (more, message) => {
    const { code, text } = await refused({}, 'match', ...PEOPLE, ...more);
    expect(code).toBe(1);
    expect(text).toContain(message);
    expect(text).toContain('See: mentor-match match --help');
  });

  it('gets the name of the command that may be meant', async () => {
    expect((await refused({}, 'macth')).text).toContain('There is no command "macth"; did you mean "match"?');
    expect((await refused({}, 'help', 'verfy')).text).toContain('did you mean "verify"?');
    expect(await refused({})).toMatchObject({
      code: 1,
      text: expect.stringContaining('Usage: mentor-match'),
    });
  });

  it('is refused for numbers of other commands too', async () => {
    const numbers = [
      ['shortlist', ...PEOPLE, '--top', '-0'],
      ['rematch', ...PEOPLE, '--previous', 'x', '--out', 'o', '--max-changes', '1.5'],
      ['rematch', ...PEOPLE, '--previous', 'x', '--out', 'o', '--switching-cost', '0,5'],
      ['generate', '--out', 'o', '--mentors', '5', '--mentees', '1e9'],
      ['generate', '--out', 'o', '--mentors', '5'],
    ];
    for (const argv of numbers) expect((await refused({}, ...argv)).code).toBe(1);
  });
});

describe('every command', () => {
  it.each(COMMANDS.map(({ name }) => name))(
    '%s has a help of 80 columns that names each of its options, --json among them',
    async (name) => {
      const io = worldOf({});
      expect(await io.call('help', name)).toBe(0);
      const help = io.out();
      expect(help).toContain('--json');
      expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      const { code, text } = await refused({}, name, '--no-such-option');
      expect(code).toBe(1);
      expect(text).toContain('--no-such-option');
    },
  );

  it('of the overview is there', async () => {
    const io = worldOf({});
    await io.call('--help');
    for (const { name } of COMMANDS) expect(io.out()).toContain(`\n  ${name} `);
  });
});

describe('tables', () => {
  it('may be in another encoding: by the option, or by the mapping for one of them', async () => {
    const western = new Uint8Array(Buffer.from('id;name;skills\na;Zo\u00eb M\u00fcller;SQL\n', 'latin1'));
    const files = { ...FILES, 'mentors.csv': western, 'map.json': '{"mentors":{"encoding":"windows-1252"}}' };
    const plain = worldOf({ files });
    expect(await plain.call(...MATCH)).toBe(0);
    expect(plain.out()).toMatch(/mentors\.csv: the file is not UTF-8; its bytes tell[^"]+"Zoë Müller"/);
    for (const more of [[], ['--encoding', 'windows-1252'], ['--mapping', 'map.json']]) {
      const io = worldOf({ files });
      expect(await io.call(...MATCH, ...more)).toBe(0);
      expect(io.written.get('o/matches.csv')).toContain('Zoë Müller');
    }
    const other = await refused(
      { 'map.json': '{"mentors":{"encoding":"latin-x"}}' },
      ...MATCH,
      '--mapping',
      'map.json',
    );
    expect(other.text).toContain('columns.mentors.encoding');
  });

  it('may be UTF-16, with a mark or as they are told; a mark wins', async () => {
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
    const io = worldOf({ files: { ...FILES, 'mentors.csv': bytes('\uFEFFid\nm\n') } });
    expect(await io.call(...MATCH)).toBe(0);
    const bare = { ...FILES, 'mentors.csv': bytes('id\nm\n') };
    const told = worldOf({ files: bare });
    expect(await told.call(...MATCH)).toBe(0);
    expect(told.out()).toMatch(/its bytes tell that it is utf-16le/);
    const mapped = worldOf({ files: { ...bare, 'map.json': '{"mentors":{"encoding":"utf-16le"}}' } });
    expect(await mapped.call(...MATCH, '--mapping', 'map.json')).toBe(0);
    const marked = worldOf({ files: { ...FILES, 'mentors.csv': '\uFEFFid,name\nm,Zoë\n' } });
    expect(await marked.call(...MATCH, '--encoding', 'windows-1252')).toBe(0);
    expect(marked.written.get('o/matches.csv')).toContain('Zoë');
  });

  it('of managers can be mapped; a blank manager says that there is none', async () => {
    const files = {
      'mentees.csv': 'id,manager\ne,boss\n',
      'hr.csv': 'Employee ID,Manager ID\nceo,\nboss,ceo\n',
      'map.json': '{"managers":{"id":"Employee ID","manager":"Manager ID"}}',
    };
    const io = worldOf({ files: { ...FILES, ...files } });
    expect(await io.call('check', ...PEOPLE, '--managers', 'hr.csv', '--mapping', 'map.json', '--json')).toBe(
      0,
    );
    expect(JSON.parse(io.out()).people.managers).toBe(1);
    const unmapped = await refused(files, ...MATCH, '--managers', 'hr.csv');
    expect(unmapped.text).toContain('hr.csv: no column holds the id');
    const half = await refused({ ...files, 'hr.csv': 'id,boss\nceo,\n' }, ...MATCH, '--managers', 'hr.csv');
    expect(half.text).toContain('hr.csv: no column holds the manager of a person');
    const two = await refused(
      { ...files, 'hr.csv': 'id,manager\na,b\na,c\n' },
      ...MATCH,
      '--managers',
      'hr.csv',
    );
    expect(two.text).toContain('hr.csv: row 3, column "manager": two managers are named for one person');
  });

  it('name managers in a circle with file and row', async () => {
    const rules = { 'p.json': '{"rules":[{"kind":"no-reporting-line"}]}' };
    const own = { ...rules, 'mentees.csv': 'id,manager\nx,\na,b\nb,a\n' };
    const { text } = await refused(own, ...MATCH, '--policy', 'p.json');
    expect(text).toMatch(
      /mentees\.csv: row [34], column "manager": these people manage each other in a circle/,
    );
    const two = { ...own, 'mentees.csv': 'id,manager\nz,\na,b\nb,a\ny,\nx,\nw,\nv,\n' };
    for (const seed of ['1', '2', '3', '4']) {
      const again = await refused(two, ...MATCH, '--policy', 'p.json', '--seed', seed);
      expect(again.text).toMatch(/mentees\.csv: row [34], column "manager": these people manage each other/);
    }
    const outside = { ...rules, 'hr.csv': 'id,manager\na,b\nb,c\nc,a\n', 'mentees.csv': 'id,manager\ne,a\n' };
    const far = await refused(outside, ...MATCH, '--policy', 'p.json', '--managers', 'hr.csv');
    expect(far.text).toMatch(
      /hr\.csv: row [234], column "manager": these people manage each other in a circle/,
    );
  });
});

describe('what a terminal would obey', () => {
  it('is shown and not obeyed, in names, cells, paths and answers', async () => {
    const files = {
      ...FILES,
      'mentees.csv': 'id,name\n"e\u001b[2J","Eve\u0007\u009b31m \u202eevE\r\nnew line"\n',
    };
    const io = worldOf({ files });
    expect(await io.call('shortlist', ...PEOPLE)).toBe(0);
    expect(await io.call('shortlist', ...PEOPLE, '--json')).toBe(0);
    expect(await io.call(...MATCH, '--policy', '\u001b]0;title\u0007.json')).toBe(1);
    const all = io.out() + io.err();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(all).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(io.out()).toContain('Eve\\u0007\\u009b31m \\u202eevE new line (e\\u001b[2J)');
    expect(io.err()).toContain('\\u001b]0;title\\u0007.json');
  });

  it('is the same text in JSON', async () => {
    const name = 'Eve\u009b\u202e\u007f';
    const io = worldOf({ files: { ...FILES, 'mentees.csv': `id\n${name}\n` } });
    expect(await io.call('shortlist', ...PEOPLE, '--json')).toBe(0);
    expect(JSON.parse(io.out()).lists[0].personId).toBe(name);
    expect(io.out()).not.toContain('\u202e');
  });
});

describe('extensions', () => {
  it.each([
    [
      new SyntaxError('Unexpected end'),
      'x.js: the module cannot be loaded found SyntaxError: Unexpected end',
    ],
    [{ critera: [] }, 'unknown field "critera"; did you mean "criteria"?'],
    [[], 'the module has no default export that is an object'],
    [{ criteria: [5] }, 'criteria[0]: not code of the caller’s own'],
    [{ criteria: 5 }, 'options.criteria: the option is of the wrong type'],
  ])('%j are refused: %s', async (module, message) => {
    const io = worldOf({ files: FILES, modules: { 'x.js': module } });
    expect(await io.call(...MATCH, '--extensions', 'x.js')).toBe(1);
    expect(io.err().replace(/\s+/g, ' ')).toContain(message);
  });
});
