import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/output/progress';
import { numbersIn } from '../../src/cli/voice';
import { worldOf } from './world';

const ESCAPE = '\u001B';
const MENTORS = `id\n${Array.from({ length: 400 }, (_, at) => `mentor${at}`).join('\n')}\n`;
const MENTEES = `id\n${Array.from({ length: 5 }, (_, at) => `mentee${at}`).join('\n')}\n`;
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];
const files = { 'mentors.csv': MENTORS, 'mentees.csv': MENTEES };
const match = ['match', ...PEOPLE, '--out', 'o'];

/** What a terminal shows at the end: each line as it was last written over. */
const screen = (text: string) =>
  text.split('\n').map((line) => line.slice(line.lastIndexOf('\r') + 1).replace(`${ESCAPE}[K`, ''));

describe('the progress of a run', () => {
  it('is one line of a terminal, drawn over and gone at the end', async () => {
    const io = worldOf({ files, columns: 200, tick: 7 });
    expect(await io.call(...match)).toBe(0);
    expect(io.err()).toContain('Reading');
    expect(io.err()).toContain('Preparing');
    expect(io.err()).toContain('Writing');
    expect(io.err()).not.toContain('\n');
    expect(screen(io.err())).toEqual(['']);
    for (const drawn of io.errs) expect(drawn.replace(`\r${ESCAPE}[K`, '').length).toBeLessThan(80);
  });

  it('is drawn at most ten times a second, and once where a phase begins', async () => {
    const io = worldOf({ files, columns: 80, tick: 10 });
    await io.call(...match);
    const reading = io.errs.filter((text) => text.includes('Reading'));
    const pieces = (MENTORS.length + MENTEES.length) / 7;
    expect(reading.length).toBeGreaterThan(10);
    // The clock is looked at once a piece when nothing is drawn and twice when it is.
    expect(reading.length).toBeLessThanOrEqual(1 + (pieces * 10 * 1.2) / 100);
  });

  it('fits a narrow terminal', async () => {
    const io = worldOf({ files, columns: 30 });
    await io.call(...match);
    expect(io.errs.length).toBeGreaterThan(5);
    for (const drawn of io.errs) expect(drawn.replace(`\r${ESCAPE}[K`, '').length).toBeLessThan(30);
  });

  it('is a line a phase and a tenth where there is no terminal', async () => {
    const io = worldOf({ files, tick: 1000 });
    await io.call(...match);
    const lines = io.err().trimEnd().split('\n');
    expect(io.err()).not.toContain(ESCAPE);
    expect(
      lines.filter((line) => line.includes('  Reading')).map((line) => line.split(/\s+/).at(-1)),
    ).toEqual(['0%', '10%']);
    expect(io.err()).toMatch(/\n\d+:\d\d {2}Preparing +15%/);
    const shares = lines.map((line) => Number(/(\d+)%/.exec(line)?.[1]));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(lines.at(-1)).toMatch(/^\d+:\d\d {2}Writing +100%$/);
  });

  it('is a line a phase where it takes no time', async () => {
    const io = worldOf({ files });
    await io.call(...match);
    expect(io.err()).toMatch(
      /^0:00 {2}Reading +0%\n0:00 {2}Preparing +15%\n(?:0:00 {2}[A-Z].*\n)*0:00 {2}Writing +90%\n$/,
    );
  });

  it('says nothing with --quiet; warnings are in the summary, and beside JSON on standard error', async () => {
    const world = { files: { ...files, 'mentees.csv': 'id,shoe\ne,4\n' }, columns: 80 };
    const io = worldOf(world);
    expect(await io.call(...match, '--quiet')).toBe(0);
    expect(io.err()).toBe('');
    expect(io.out()).toContain('mentees.csv: column "shoe"');
    const json = worldOf(world);
    expect(await json.call(...match, '--quiet', '--json')).toBe(0);
    expect(json.err()).toMatch(/^WARNING: \d+ things mean less/);
    expect(json.err()).toContain('  - mentees.csv: column "shoe"');
    expect(json.err()).not.toContain(ESCAPE);
  });

  it('makes way for what is wrong', async () => {
    const io = worldOf({ files: { ...files, 'mentees.csv': 'id,priority\ne,high\n' }, columns: 80 });
    expect(await io.call(...match)).toBe(1);
    expect(screen(io.err())[0]).toBe('1 problem (invalid-table)');
  });

  it('shows bound and gap as far as they are known', () => {
    const said: string[] = [];
    const progress = new Progress(
      {
        terminal: { columns: 80 },
        err: (text) => void said.push(text),
        redraw: (line) => void said.push(line),
        now: () => 0,
      },
      false,
    );
    progress.show({ phase: 'total-cost', fraction: 0.5, bestBound: 200, gap: 1 });
    progress.show({ phase: 'polish', fraction: -1 });
    progress.show({ phase: 'write', fraction: 2, bestBound: 200, gap: null });
    expect(said).toEqual([
      'Matching    ██████████░░░░░░░░░░  53%  bound 200.00  gap 0.50%  0:00 /',
      'Polish      ██████████░░░░░░░░░░  53%  0:00 -',
      'Writing     ████████████████████ 100%  bound 200.00  0:00 \\',
    ]);
  });
});

describe('the bar of a whole command', () => {
  const matching = (async () => {
    const io = worldOf({ files });
    await io.call(...match);
    return io.written.get('o/matching.json') ?? '';
  })();
  const ask = [...PEOPLE, '--matching', 'm.json'];
  const calls: { readonly [name: string]: readonly string[] } = {
    match,
    rematch: ['rematch', ...PEOPLE, '--previous', 'm.json', '--max-changes', '2', '--out', 'o'],
    verify: ['verify', ...ask],
    'why-not': ['why-not', ...ask, '--mentor', 'mentor7', '--mentee', 'mentee1'],
    explain: ['explain', ...PEOPLE, '--mentor', 'mentor7', '--mentee', 'mentee1'],
    shortlist: ['shortlist', ...PEOPLE, '--side', 'mentors'],
    compare: ['compare', ...PEOPLE, '--policies', 'a.json,b.json'],
    generate: ['generate', '--mentors', '500', '--mentees', '500', '--out', 'o'],
  };

  it.each(Object.keys(calls))(
    '%s: its share never falls, no drawing is like the one before, and it is gone at the end',
    async (name) => {
      const made = { 'm.json': await matching, 'a.json': '{}', 'b.json': '{"form":"reverse"}' };
      const io = worldOf({ files: { ...files, ...made }, columns: 100, tick: 101 });
      expect(await io.call(...(calls[name] ?? []))).toBe(0);
      const drawn = io.errs
        .map((text) => text.replace(`\r${ESCAPE}[K`, ''))
        .filter((text) => text.includes('%'));
      expect(drawn.length).toBeGreaterThan(2);
      const shares = drawn.map((text) => Number(/(\d+)%/.exec(text)?.[1]));
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares[0]).toBe(0);
      expect(shares.at(-1)).toBeGreaterThanOrEqual(name === 'generate' ? 60 : 90);
      for (const [at, text] of drawn.entries()) expect(text).not.toBe(drawn[at - 1]);
      const bars = drawn.map((text) => (text.match(/█/g) ?? []).length);
      expect(bars).toEqual(bars.toSorted((a, b) => a - b));
      expect(screen(io.errs.filter((text) => !text.startsWith('WARNING')).join('')).at(-1)).toBe('');
    },
  );

  it('falls for nobody: whatever steps come', () => {
    const phases = ['read', 'reading', 'scoring', 'total-cost', 'write', 'generate', 'else'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...phases), fc.double({ min: -1, max: 2, noNaN: true }))),
        (steps) => {
          const said: string[] = [];
          let now = 0;
          const progress = new Progress(
            {
              terminal: { columns: 80 },
              err: () => {},
              redraw: (line) => void said.push(line),
              now: () => (now += 200),
            },
            false,
          );
          for (const [phase, fraction] of steps) progress.show({ phase, fraction });
          const shares = said.map((text) => Number(/(\d+)%/.exec(text)?.[1]));
          expect(shares).toEqual(shares.toSorted((a, b) => a - b));
          expect(new Set(said).size).toBe(said.length);
        },
      ),
    );
  });

  it('is not drawn where there is no terminal', async () => {
    for (const [name, call] of Object.entries(calls)) {
      const made = { 'm.json': await matching, 'a.json': '{}', 'b.json': '{"form":"reverse"}' };
      const io = worldOf({ files: { ...files, ...made } });
      await io.call(...call);
      expect([name, io.err().includes('█'), io.err().includes(ESCAPE)]).toEqual([name, false, false]);
    }
  });
});

const { percent } = numbersIn(undefined);

describe('percent', () => {
  it('is 0 and 100 for nothing and all alone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (share, digits) => {
          const text = percent(share, digits);
          expect(/^0(?:\.0*)?%$/.test(text)).toBe(share === 0);
          expect(/^100(?:\.0*)?%$/.test(text)).toBe(share === 1);
        },
      ),
    );
    expect(percent(0.00001, 2)).toBe('<0.01%');
    expect(percent(0.999999, 2)).toBe('99.99%');
    expect(percent(0.999, 0)).toBe('99%');
  });
});
