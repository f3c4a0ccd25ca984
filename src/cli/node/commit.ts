import { randomBytes } from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { MentorMatchError } from '../../errors';
import { isPlainObject, parseJson } from '../../model';

/** A file under the name that it was written under, and the name that it is to have. */
export interface Named {
  readonly part: string;
  readonly target: string;
}

/** The file that says that a run is giving its files their names. */
export const LOCK = '.mentor-match.lock';

/** Milliseconds. Names are given within a few; a lock that is older was left behind. */
const PATIENCE = { every: 20, most: 10_000, stale: 60_000 } as const;

/**
 * Gives files their names and removes others, while no other run does so in this folder. Within one tick, so that no
 * signal comes between; if a name cannot be given, the files that were there before come back.
 *
 * @throws MentorMatchError if another run holds the folder for ten seconds.
 */
export async function giveNames(
  folder: string,
  files: readonly Named[],
  stale: readonly string[],
): Promise<void> {
  const lock = join(folder, LOCK);
  const own = `${JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() })}\n`;
  const until = Date.now() + PATIENCE.most;
  while (!take(lock, own)) {
    dropStale(lock);
    if (Date.now() > until) throw held(lock);
    await new Promise((done) => setTimeout(done, PATIENCE.every));
  }
  try {
    exchange(files, stale);
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the lock is ours now. A link that lies under its name is not followed. */
function take(lock: string, content: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx', 0o644);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, content);
  } finally {
    closeSync(file);
  }
  return true;
}

/** Removes a lock whose process is gone, or that is older than any run needs. */
function dropStale(lock: string): void {
  const holder = holderOf(lock);
  if (holder === undefined) return;
  const old = Date.now() - holder.changed > PATIENCE.stale;
  const gone = holder.host === hostname() && holder.pid !== undefined && !isAlive(holder.pid);
  if (!old && !gone) return;
  // Whoever renames it first removes it; a new lock that was renamed by mistake is put back.
  const aside = `${lock}.${randomBytes(9).toString('hex')}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = holderOf(aside);
  if (moved?.inode !== holder.inode || moved.changed !== holder.changed) {
    try {
      linkSync(aside, lock);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { force: true });
}

interface Holder {
  readonly pid: number | undefined;
  readonly host: unknown;
  readonly since: unknown;
  readonly changed: number;
  readonly inode: bigint;
}

/** Who holds the lock; `undefined` if nobody does. What is no file of ours tells nothing and is not opened. */
function holderOf(lock: string): Holder | undefined {
  let info: BigIntStats;
  let text = '';
  try {
    info = lstatSync(lock, { bigint: true });
    if (info.isFile() && info.size < 1000n) text = readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = parseJson(text);
  const said = 'value' in parsed && isPlainObject(parsed.value) ? parsed.value : {};
  const { pid, host, since } = said;
  return {
    pid: typeof pid === 'number' && Number.isInteger(pid) && pid > 0 ? pid : undefined,
    host,
    since,
    changed: Number(info.mtimeMs),
    inode: info.ino,
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return codeOf(error) !== 'ESRCH';
  }
}

function held(lock: string): MentorMatchError {
  const holder = holderOf(lock);
  const who =
    holder?.pid === undefined ? 'unknown process' : `process ${holder.pid} on ${String(holder.host)}`;
  return new MentorMatchError('invalid-input', [
    {
      path: lock,
      message: 'another run is writing to this folder',
      received: holder?.since === undefined ? who : `${who}, since ${String(holder.since)}`,
      expected:
        'another folder for --out, or a second try when that run has ended; if there is none, remove this file',
    },
  ]);
}

/** Renames all files, with those that were there before kept aside until every name is given. */
function exchange(files: readonly Named[], stale: readonly string[]): void {
  const before = [...files.map(({ target }) => target), ...stale].map((target) => ({
    target,
    kept: keep(target),
  }));
  const renamed: Named[] = [];
  try {
    for (const file of files) {
      renameSync(file.part, file.target);
      renamed.push(file);
    }
    for (const target of stale) rmSync(target, { force: true });
  } catch (error) {
    for (const { part, target } of renamed) renameSync(target, part);
    for (const { target, kept } of before) if (kept !== undefined) renameSync(kept, target);
    throw error;
  } finally {
    for (const { kept } of before) if (kept !== undefined) rmSync(kept, { force: true });
  }
}

/** A second name of a file, if there is a file and the disk knows second names. */
function keep(target: string): string | undefined {
  const backup = `${target}.${randomBytes(9).toString('hex')}.before`;
  try {
    linkSync(target, backup);
    return backup;
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined;
}
