import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SURVEYS } from '../../src/interchange/surveys';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const FOLDER = 'interchange/surveys';
/** Files of the folder that are no format. */
const OTHERS = ['index.ts', 'list.ts', 'survey.ts'];

/** The code of a file, without its comments. */
const codeOf = (path: string): string =>
  readFileSync(join(src, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const formats = readdirSync(join(src, FOLDER)).filter((name) => !OTHERS.includes(name));

describe('a survey format costs a file and a line', () => {
  it('has a file of its own, and nothing else is in the folder', () => {
    expect(formats).toHaveLength(SURVEYS.length);
    expect(new Set(SURVEYS.map(({ id }) => id)).size).toBe(SURVEYS.length);
  });

  it.each(formats)('%s is imported by the list alone', (name) => {
    const module = name.replace(/\.ts$/, '');
    const importing = files.filter((path) => new RegExp(`from '[^']*/${module}'`).test(codeOf(path)));
    expect(importing).toEqual([`${FOLDER}/list.ts`]);
  });

  it.each(SURVEYS.map(({ id, name }) => [name, id] as const))('%s is named in its file alone', (name, id) => {
    const naming = files.filter((path) => {
      const code = codeOf(path);
      return code.includes(`'${id}'`) || new RegExp(`\\b${name}\\b`).test(code);
    });
    expect(naming).toHaveLength(1);
    expect(formats).toContain(naming[0]?.slice(FOLDER.length + 1));
  });
});
