import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMAND_TEXTS, templateParams } from '../../src/messages';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const { en, fr } = COMMAND_TEXTS;

describe('the texts of the command', () => {
  it('are the same in both languages, with the same parameters', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
    for (const [id, template] of Object.entries<string>(en))
      expect([id, templateParams(Object(fr)[id])]).toEqual([id, templateParams(template)]);
  });

  it('keep French punctuation with the word before it', () => {
    for (const template of Object.values<string>(fr)) {
      expect(template).not.toMatch(/ [:;!?»%]|« |[^ ]'[^']/u);
    }
  });

  it('are used, each of them', () => {
    const sources = readdirSync(join(SRC, 'cli'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(SRC, 'cli', path), 'utf8'))
      .join('\n');
    const computed = [...sources.matchAll(/`([a-z-]+\.)\$\{/g)].map(([, start = '']) => start);
    const unused = Object.keys(en).filter(
      (id) => !sources.includes(`'${id}'`) && !computed.some((start) => id.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
