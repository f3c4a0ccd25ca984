import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo, Outlet } from '../../src/cli/node/io';
import { run } from '../../src/cli/run';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentor-match-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Chunks that note how many were asked for. */
function* counted(count: number, length: number, taken: number[]) {
  for (let at = 0; at < count; at++) {
    taken.push(at);
    yield 'x'.repeat(length);
  }
}

describe('an outlet', () => {
  it('waits for a slow reader instead of filling memory', async () => {
    const taken: number[] = [];
    let most = 0;
    let written = 0;
    const slow = new Writable({
      highWaterMark: 10,
      write(_chunk, _encoding, done) {
        setImmediate(() => {
          written += 1;
          most = Math.max(most, taken.length - written);
          done();
        });
      },
    });
    await new Outlet(slow).write(counted(200, 10, taken));
    expect(taken).toHaveLength(200);
    expect(most).toBeLessThanOrEqual(1);
  });

  it('stops without an error when the reader has gone', async () => {
    const taken: number[] = [];
    const gone = new Writable({
      highWaterMark: 10,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const outlet = new Outlet(gone);
    await outlet.write(counted(200, 10, taken));
    await outlet.write('more');
    expect(taken.length).toBeLessThan(5);
  });

  it('passes on what else goes wrong', async () => {
    const full = new Writable({
      highWaterMark: 10,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    });
    await expect(new Outlet(full).write(counted(200, 10, []))).rejects.toThrow('no space');
  });
});

describe('files', () => {
  it('are read in pieces, and the bytes are the same', async () => {
    const path = join(folder, 'people.csv');
    const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * 7) % 251);
    writeFileSync(path, bytes);
    const { size, chunks } = await nodeIo().openFile(path);
    const pieces: Uint8Array[] = [];
    for await (const chunk of chunks) pieces.push(chunk);
    expect(size).toBe(1_000_000);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });
});

describe('the command on a disk', () => {
  it('says which file cannot be read or written', async () => {
    const said: string[] = [];
    const io = { ...nodeIo(), err: (text: string) => void said.push(text), out: async () => {} };
    const people = ['--mentors', join(folder, 'm.csv'), '--mentees', join(folder, 'e.csv')];
    const match = ['match', ...people, '--quiet', '--out'];
    expect(await run([...match, folder], io)).toBe(1);
    expect(said.join('')).toContain('m.csv');
    writeFileSync(join(folder, 'm.csv'), 'id\nm\n');
    expect(await run([...match, folder], io)).toBe(1);
    expect(said.join('')).toContain('e.csv: the file cannot be read');
    writeFileSync(join(folder, 'e.csv'), 'id\ne\n');
    expect(await run([...match, join(folder, 'm.csv')], io)).toBe(1);
    expect(said.join('')).toContain('the file cannot be written');
    expect(await run([...match, join(folder, 'out')], io)).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'matches.csv',
      'matching.json',
      'unmatched.csv',
    ]);
  });

  it('reads a folder given as a table as what it is', async () => {
    const said: string[] = [];
    const io = { ...nodeIo(), err: (text: string) => void said.push(text) };
    const people = ['--mentors', folder, '--mentees', folder];
    expect(await run(['match', ...people, '--quiet', '--out', folder], io)).toBe(1);
    expect(said.join('')).toContain('the file cannot be read');
  });
});
