import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Files of the sources that hold French for people to read. */
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?:messages|sentences|cli[\\/]help)[\\/]fr[\\/].*\.ts$/.test(file),
);

/** Words that French texts do not use, beside the one that they use for the same thing. */
const OTHER_WORDS: readonly (readonly [other: RegExp, word: string])[] = [
  [/mentoré/i, 'personne accompagnée'],
  [/fermeté|'ferme'/i, 'solidité, sûr'],
];

describe('French texts', () => {
  it('are read', () => {
    expect(FILES.length).toBeGreaterThan(20);
    const all = FILES.map((file) => readFileSync(`${SRC}${file}`, 'utf8')).join('\n');
    for (const word of ['personne accompagnée', 'solidité', 'Sûr']) expect(all).toContain(word);
  });

  it.each(OTHER_WORDS)('say %s by one word alone, %s', (other) => {
    const found = FILES.flatMap((file) =>
      readFileSync(`${SRC}${file}`, 'utf8')
        .split('\n')
        .flatMap((line, at) => (other.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
