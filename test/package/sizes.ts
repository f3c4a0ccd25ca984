import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A size in kB (1000 bytes), and what its reader has to know. */
export interface Size {
  readonly name: string;
  readonly kilobytes: number;
  readonly note?: string | undefined | ((kilobytes: number) => string | undefined);
}

/**
 * How far from what is written down a size may be: growth is seen early, and what became smaller does not grow back
 * unseen.
 */
const MOST_ABOVE = 0.02;
const MOST_BELOW = 0.05;
/** Two per cent of very small imports are a few bytes, which versions of zlib differ by. */
const LEAST = 0.05;

/**
 * What a size is written down as: as before while it is near that, so that only what changed is a difference in review.
 */
export function written(kilobytes: number, before: number | undefined): number {
  const measured = Math.round(kilobytes * 100) / 100;
  if (before === undefined) return measured;
  const isNear =
    measured <= before + Math.max(before * MOST_ABOVE, LEAST) &&
    measured >= before - Math.max(before * MOST_BELOW, LEAST);
  return isNear ? before : measured;
}

/** The text of a file of sizes, by section, next to what the file says today. */
export function sizesText(
  head: readonly string[],
  sections: ReadonlyMap<string, readonly Size[]>,
  before: ReadonlyMap<string, number>,
): string {
  const width = Math.max(...[...sections.values()].flat().map(({ name }) => name.length));
  const lines = [...sections].flatMap(([section, sizes]) => [
    '',
    section,
    ...sizes.map(({ name, kilobytes, note }) => {
      const size = written(kilobytes, before.get(`${section} ${name}`));
      const text = typeof note === 'function' ? note(size) : note;
      return `  ${name.padEnd(width)} ${size.toFixed(2).padStart(7)}${text === undefined ? '' : `  ${text}`}`;
    }),
  ]);
  return `${[...head.map((line) => `# ${line}`), ...lines].join('\n')}\n`;
}

/** The sizes that a text has, each by its section and name. */
export function sizesOf(text: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  let section = '';
  for (const line of text.split('\n')) {
    const [, name, size] = /^ {2}(\S+) +(\d+\.\d+)/.exec(line) ?? [];
    if (name === undefined) section = /^\w/.test(line) ? line : section;
    else sizes.set(`${section} ${name}`, Number(size));
  }
  return sizes;
}

/** The text of a file of sizes beside this one; none is empty. */
export function sizesFile(name: string): string {
  const path = fileURLToPath(new URL(`sizes/${name}.txt`, import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What is said where a size is no longer what is written down. */
export const CHANGED =
  'a size is more than 2 % above or 5 % below what is written down: if on purpose, run `npm run sizes`, ' +
  'look at the difference and say in the commit why it grew';
