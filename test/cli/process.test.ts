import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Beside the packages that it imports.
const place = `${root}node_modules/.cache/mentor-match`;
const cli = `${place}/cli-${process.pid}.mjs`;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mentor-match-'));
  mkdirSync(place, { recursive: true });
  await build({
    entryPoints: [`${root}src/cli/main.ts`],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    logLevel: 'silent',
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(cli, { force: true });
});

const start = (...args: string[]) => spawn(process.execPath, [cli, ...args], { cwd: folder });

/** Exit code (or signal) and what was said, once the process is gone. */
async function end(child: ChildProcessWithoutNullStreams) {
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise((done) => child.on('close', (status, signal) => done(status ?? signal)));
  return { code, err };
}

async function run(...args: string[]) {
  const child = start(...args);
  child.stdout.resume();
  return await end(child);
}

const people = (name: string) => [
  '--mentors',
  `${name}/mentors.csv`,
  '--mentees',
  `${name}/mentees.csv`,
  '--managers',
  `${name}/managers.csv`,
];

describe('the command as a process', () => {
  it('ends well when its reader has seen enough', async () => {
    expect(await run('generate', '--mentors', '60', '--mentees', '150', '--out', 'few')).toMatchObject({
      code: 0,
    });
    const child = start('shortlist', ...people('few'), '--top', '60', '--json');
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await end(child)).toEqual({ code: 0, err: '' });
  });

  it('leaves no half of a file when it is interrupted while it writes', async () => {
    const child = start('generate', '--mentors', '60000', '--mentees', '1', '--out', 'many');
    const ended = end(child);
    const begun = () => existsSync(join(folder, 'many')) && readdirSync(join(folder, 'many')).length > 0;
    while (!begun() && child.exitCode === null) await new Promise((done) => setTimeout(done, 2));
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(readdirSync(join(folder, 'many'))).toEqual([]);
  });
});
