import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROGRAM_FINDING_CODES } from '../../../src/entries/evaluation';

const src = new URL('../../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const FINDINGS = 'evaluation/evaluate/findings';

describe('a finding', () => {
  it.each(PROGRAM_FINDING_CODES)('costs its file, its code and a line in the list: %s', (code) => {
    const own = `${FINDINGS}/rules/${code}.ts`;
    expect(files).toContain(own);
    const importing = files.filter(
      (path) => readFileSync(new URL(path, src), 'utf8').includes(`/${code}'`) && path.startsWith(FINDINGS),
    );
    expect(importing).toEqual([`${FINDINGS}/rules/list.ts`]);
    // Written out with a stroke a code is a name of its own: nowhere else is it known.
    if (!code.includes('-')) return;
    const naming = files.filter((path) => readFileSync(new URL(path, src), 'utf8').includes(`'${code}'`));
    expect(naming.filter((path) => path.startsWith('evaluation/')).sort()).toEqual(
      [own, `${FINDINGS}/rules/list.ts`, 'evaluation/evaluate/result/finding.ts'].sort(),
    );
  });

  it('is a rule and nothing else, in a file each', () => {
    const rules = files.filter((path) => path.startsWith(`${FINDINGS}/rules/`));
    expect(rules.length).toBe(PROGRAM_FINDING_CODES.length + 2);
  });
});
