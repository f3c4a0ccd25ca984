import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { giveNames, LOCK } from '../../src/cli/node/commit';
import { openFolder } from '../../src/cli/node/folder';
import { nodeIo } from '../../src/cli/node/io';
import { run } from '../../src/cli/run';

let place = '';
let out = '';
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'mentor-match-')));
  out = join(place, 'out');
});
afterEach(() => rmSync(place, { recursive: true }));

const NAMES = ['a.csv', 'b.csv'];
const read = (name: string) => readFileSync(join(out, name), 'utf8');

async function write(files: Readonly<Record<string, string>>, inputs: readonly string[] = []) {
  const folder = await openFolder(out, NAMES, inputs);
  try {
    for (const [name, text] of Object.entries(files)) await folder.write(name, text);
    await folder.commit(
      NAMES.filter((name) => !(name in files)),
      'a.csv',
    );
  } finally {
    folder.discard();
  }
}

describe('the files of a run', () => {
  it('appear together, or not at all', async () => {
    await write({ 'a.csv': 'before', 'b.csv': 'before' });
    const folder = await openFolder(out, NAMES, []);
    await folder.write('a.csv', 'after');
    const failing = function* () {
      yield 'half';
      throw new Error('stop');
    };
    await expect(folder.write('b.csv', failing())).rejects.toThrow('stop');
    expect([read('a.csv'), read('b.csv')]).toEqual(['before', 'before']);
    folder.discard();
    expect(readdirSync(out).sort()).toEqual(NAMES);
  });

  it('take along what an earlier run left, and nothing else', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'b.csv'), 'of somebody');
    await write({ 'a.csv': '1' });
    expect(read('b.csv')).toBe('of somebody');
    await write({ 'a.csv': '2', 'b.csv': '2' });
    await write({ 'a.csv': '3' });
    expect(readdirSync(out)).toEqual(['a.csv']);
  });

  it('keep the mode of the files that they replace', async () => {
    await write({ 'a.csv': '1', 'b.csv': '1' });
    chmodSync(join(out, 'a.csv'), 0o640);
    chmodSync(join(out, 'b.csv'), 0o600);
    await write({ 'a.csv': '2', 'b.csv': '2' });
    expect(statSync(join(out, 'a.csv')).mode & 0o777).toBe(0o640);
    expect(statSync(join(out, 'b.csv')).mode & 0o777).toBe(0o600);
    expect(read('a.csv')).toBe('2');
  });

  it('come back as they were where one cannot have its name', async () => {
    await write({ 'a.csv': 'before' });
    writeFileSync(join(out, 'part'), 'after');
    mkdirSync(join(out, 'b.csv'));
    const files = ['a.csv', 'b.csv'].map((name) => ({
      part: join(out, `${name}.p`),
      target: join(out, name),
    }));
    for (const { part } of files) writeFileSync(part, 'after');
    await expect(giveNames(out, files, [])).rejects.toThrow();
    expect(read('a.csv')).toBe('before');
    expect(existsSync(join(out, LOCK))).toBe(false);
  });

  it('are never written over an input, by whatever path or link', async () => {
    mkdirSync(out);
    const input = join(place, 'people.csv');
    writeFileSync(input, 'people');
    for (const lay of [
      () => symlinkSync(input, join(out, 'a.csv')),
      () => linkSync(input, join(out, 'a.csv')),
      () => {
        writeFileSync(join(out, 'a.csv'), 'people');
        rmSync(input);
        symlinkSync(join(out, 'a.csv'), input);
      },
    ]) {
      lay();
      await expect(write({ 'a.csv': 'result' }, [input])).rejects.toThrow(
        'the result would be written over a file that this run reads',
      );
      expect(readFileSync(input, 'utf8')).toBe('people');
      expect(read('a.csv')).toBe('people');
      expect(readdirSync(out)).toEqual(['a.csv']);
      rmSync(join(out, 'a.csv'));
    }
  });

  it('replace a link, and not what it leads to', async () => {
    mkdirSync(out);
    const other = join(place, 'other.csv');
    writeFileSync(other, 'other');
    symlinkSync(other, join(out, 'a.csv'));
    symlinkSync(join(place, 'nowhere'), join(out, 'b.csv'));
    await write({ 'a.csv': '1', 'b.csv': '1' });
    expect(readFileSync(other, 'utf8')).toBe('other');
    expect([read('a.csv'), read('b.csv')]).toEqual(['1', '1']);
    expect(existsSync(join(place, 'nowhere'))).toBe(false);
  });

  it('are refused where a folder or a file stands in the way', async () => {
    mkdirSync(join(out, 'a.csv'), { recursive: true });
    await expect(write({ 'a.csv': '1' })).rejects.toThrow('a folder has the name of a result');
    rmSync(out, { recursive: true });
    writeFileSync(out, '');
    await expect(write({ 'a.csv': '1' })).rejects.toThrow('its folder is a file');
  });

  it('are written under names that nobody can lay a link at', async () => {
    const seen = new Set<string>();
    for (let time = 0; time < 3; time++) {
      const folder = await openFolder(out, NAMES, []);
      await folder.write('a.csv', 'x');
      for (const name of readdirSync(out)) seen.add(name);
      folder.discard();
    }
    expect(seen.size).toBe(3);
    for (const name of seen) expect(name).toMatch(/^\.a\.csv\.[0-9a-f]{18}\.part$/);
  });
});

describe('the lock of a folder', () => {
  const lock = () => join(out, LOCK);
  const of = (pid: number, host = hostname()) =>
    JSON.stringify({ pid, host, since: '2026-01-01T00:00:00.000Z' });
  /** The number of a process that has ended. */
  const DEAD = 2 ** 22 + 1;

  it('is waited for', async () => {
    mkdirSync(out);
    writeFileSync(lock(), of(process.pid));
    const writing = write({ 'a.csv': '1' });
    await new Promise((done) => setTimeout(done, 100));
    expect(existsSync(join(out, 'a.csv'))).toBe(false);
    rmSync(lock());
    await writing;
    expect(readdirSync(out)).toEqual(['a.csv']);
  });

  it('is no obstacle when its process is gone, or when it is old', async () => {
    mkdirSync(out);
    writeFileSync(lock(), of(DEAD));
    await write({ 'a.csv': '1' });
    writeFileSync(lock(), of(1, 'elsewhere'));
    const before = Date.now() / 1000 - 120;
    utimesSync(lock(), before, before);
    await write({ 'a.csv': '2' });
    writeFileSync(lock(), 'not ours');
    utimesSync(lock(), before, before);
    await write({ 'a.csv': '3' });
    expect(read('a.csv')).toBe('3');
    expect(readdirSync(out)).toEqual(['a.csv']);
  });

  it('is not followed where it is a link', async () => {
    mkdirSync(out);
    const target = join(place, 'target');
    symlinkSync(target, lock());
    const writing = write({ 'a.csv': '1' });
    await new Promise((done) => setTimeout(done, 100));
    expect(existsSync(target)).toBe(false);
    rmSync(lock());
    await writing;
    expect(existsSync(target)).toBe(false);
  });

  it('lets many runs at once end with the files of one of them', async () => {
    const runs = Array.from({ length: 12 }, (_, at) => write({ 'a.csv': `${at}`, 'b.csv': `${at}` }));
    await Promise.all(runs);
    expect(read('a.csv')).toBe(read('b.csv'));
    expect(readdirSync(out).sort()).toEqual(NAMES);
  });
});

describe('the command and its inputs', () => {
  it('refuses to write over them, before it matches', async () => {
    const said: string[] = [];
    const io = { ...nodeIo(), err: (text: string) => void said.push(text), out: async () => {} };
    writeFileSync(join(place, 'matches.csv'), 'id\nm\n');
    writeFileSync(join(place, 'e.csv'), 'id\ne\n');
    const people = ['--mentors', join(place, 'matches.csv'), '--mentees', join(place, 'e.csv'), '--quiet'];
    expect(await run(['match', ...people, '--out', place], io)).toBe(1);
    expect(said.join('').replace(/\s+/g, ' ')).toContain('written over a file that this run reads');
    expect(readFileSync(join(place, 'matches.csv'), 'utf8')).toBe('id\nm\n');
    expect(readdirSync(place).sort()).toEqual(['e.csv', 'matches.csv']);

    expect(await run(['match', ...people, '--out', out], io)).toBe(0);
    const before = read('matching.json');
    const again = ['rematch', ...people, '--previous', join(out, 'matching.json'), '--max-changes', '1'];
    expect(await run([...again, '--out', join(place, '.', 'out')], io)).toBe(1);
    expect(read('matching.json')).toBe(before);
    expect(await run([...again, '--out', join(place, 'next')], io)).toBe(0);
  });
});
