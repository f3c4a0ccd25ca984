import { randomBytes } from 'node:crypto';
import { type BigIntStats, constants, rmSync } from 'node:fs';
import { access, type FileHandle, lstat, mkdir, open, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { MentorMatchError } from '../../errors';
import type { OutputFolder, Text } from '../io';
import { isSystemError } from '../system-errors';
import { giveNames, type Named } from './commit';

/** Opens a folder for the files of a run; see `Io.openFolder`. */
export async function openFolder(
  path: string,
  names: readonly string[],
  inputs: readonly string[],
): Promise<OutputFolder> {
  const info = await orNothing(stat(path, { bigint: true }));
  if (info?.isDirectory() === false)
    throw refusal(
      path,
      'the file cannot be written: its folder is a file',
      'a file',
      'a folder, or a new name',
    );
  await access(await nearest(path), constants.W_OK | constants.X_OK);
  const taken = await identitiesOf(inputs);
  for (const name of names) await checkTarget(join(path, name), taken);
  return new Folder(path, taken);
}

/** The folder, or the folder that it will be made in. */
async function nearest(path: string): Promise<string> {
  const parent = dirname(resolve(path));
  return (await orNothing(stat(path))) !== undefined || parent === resolve(path)
    ? path
    : await nearest(parent);
}

/**
 * Makes a folder with those above it. The way of Node.js itself never ends where the system says that nothing can be
 * there.
 */
async function makeFolder(path: string): Promise<void> {
  const above = dirname(resolve(path));
  if (above !== resolve(path) && (await orNothing(stat(above))) === undefined) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  }
}

/** What tells that two paths are one file, with the path by which the file was read. */
type Identities = ReadonlyMap<string, string>;

async function identitiesOf(paths: readonly string[]): Promise<Identities> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const info = await orNothing(stat(path, { bigint: true }));
    if (info === undefined || !info.isFile()) continue;
    found.set(identityOf(info), path);
    found.set(await realpath(path), path);
  }
  return found;
}

function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

async function checkTarget(path: string, inputs: Identities): Promise<void> {
  const link = await orNothing(lstat(path));
  if (link === undefined) return;
  // What a link leads to, which may be nothing.
  const info = await orNothing(stat(path, { bigint: true }));
  const real = info === undefined ? undefined : await realpath(path);
  const input = info && (inputs.get(identityOf(info)) ?? inputs.get(real ?? ''));
  if (input !== undefined)
    throw refusal(
      path,
      'the result would be written over a file that this run reads',
      `the same file as ${input}`,
      'another folder for --out',
    );
  if (link.isDirectory())
    throw refusal(path, 'a folder has the name of a result', 'a folder', 'another folder for --out');
  if (!link.isFile() && !link.isSymbolicLink())
    throw refusal(
      path,
      'this is no file that can be replaced',
      'a device, pipe or socket',
      'another folder for --out',
    );
  if (info?.isFile() === true) await access(path, constants.W_OK);
}

async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

function refusal(path: string, message: string, received: string, expected: string): MentorMatchError {
  return new MentorMatchError('invalid-input', [{ path, message, received, expected }]);
}

/** Bits of a mode that say who may do what. */
const RIGHTS = 0o777;
/** A file that replaces another is not open to more people than that one while it is written. */
const PRIVATE = 0o600;
const USUAL = 0o666;

class Folder implements OutputFolder {
  private readonly parts: Named[] = [];

  constructor(
    private readonly path: string,
    private readonly inputs: Identities,
  ) {}

  async write(name: string, content: Text | Uint8Array): Promise<void> {
    await makeFolder(this.path);
    const target = join(this.path, name);
    const before = await orNothing(stat(target));
    const part = join(this.path, `.${name}.${randomBytes(9).toString('hex')}.part`);
    // Before the file is there: a signal may come at any time.
    unnamed.add(part);
    listen();
    let file: FileHandle;
    try {
      // Exclusive: what lies there already, be it a link, is not opened.
      file = await open(part, 'wx', before === undefined ? USUAL : PRIVATE);
    } catch (error) {
      unnamed.delete(part);
      throw error;
    }
    this.parts.push({ part, target });
    try {
      // Each piece is written where the one before ended.
      const whole = typeof content === 'string' || content instanceof Uint8Array;
      for await (const chunk of whole ? [content] : content) await file.writeFile(chunk);
      if (before !== undefined) await keepMode(file, before.mode & RIGHTS, before.uid, before.gid);
      await onDisk(file);
    } finally {
      await file.close();
    }
  }

  async commit(others: readonly string[], beside: string): Promise<void> {
    const isThere = (await orNothing(lstat(join(this.path, beside)))) !== undefined;
    const stale = isThere ? others.map((name) => join(this.path, name)) : [];
    for (const target of [...this.parts.map((part) => part.target), ...stale])
      await checkTarget(target, this.inputs);
    await giveNames(this.path, this.parts, stale);
    for (const { part } of this.parts.splice(0)) unnamed.delete(part);
    unlisten();
  }

  discard(): void {
    for (const { part } of this.parts.splice(0)) {
      rmSync(part, { force: true });
      unnamed.delete(part);
    }
    unlisten();
  }
}

/** Waits until the bytes are on the disk, so that a full one is noticed. Some kinds of disk cannot say. */
async function onDisk(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } catch (error) {
    if (!isSystemError(error) || !['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(error.code)) throw error;
  }
}

async function keepMode(file: FileHandle, mode: number, uid: number, gid: number): Promise<void> {
  try {
    const made = await file.stat();
    if (made.uid !== uid || made.gid !== gid) await file.chown(uid, gid);
  } catch {
    // Only an administrator may give files to others.
  }
  await file.chmod(mode);
}

/** Files that have no name yet: whatever ends the process, they are removed. */
const unnamed = new Set<string>();

/** By the custom of shells, the exit code of a process that a signal ended is 128 and the number of the signal. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const signals = Object.entries(SIGNALS).map(([signal, code]) => ({ signal, stop: () => process.exit(code) }));
let listening = false;

function removeUnnamed(): void {
  for (const part of unnamed) rmSync(part, { force: true });
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', removeUnnamed);
  for (const { signal, stop } of signals) process.on(signal, stop);
}

function unlisten(): void {
  if (!listening || unnamed.size > 0) return;
  listening = false;
  process.off('exit', removeUnnamed);
  for (const { signal, stop } of signals) process.off(signal, stop);
}
