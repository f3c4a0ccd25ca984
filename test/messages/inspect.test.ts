import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { templateParams } from '../../src/messages';
import { INSPECT_TEMPLATES } from '../../src/messages/inspect';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

describe('texts about an inspected table', () => {
  it('have the same parameters in every language', () => {
    const params = (templates: { readonly [id: string]: string }) =>
      Object.fromEntries(Object.entries(templates).map(([id, template]) => [id, templateParams(template)]));
    expect(params(INSPECT_TEMPLATES.fr)).toEqual(params(INSPECT_TEMPLATES.en));
  });

  it('are used', () => {
    const sources = ['interchange/inspect', 'cli']
      .flatMap((folder) =>
        readdirSync(`${SRC}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
          (path) => `${folder}/${path}`,
        ),
      )
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`${SRC}/${path}`, 'utf8'))
      .join('\n');
    const unused = Object.keys(INSPECT_TEMPLATES.en).filter(
      (id) => !sources.includes(`'${id}'`) && !id.startsWith('role.'),
    );
    expect(unused).toEqual([]);
  });
});
