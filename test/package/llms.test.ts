import { describe, expect, it } from 'vitest';
import { llmsTexts } from '../../.ci/llms';
import * as core from '../../src';
import * as assignment from '../../src/entries/assignment';
import * as schemas from '../../src/entries/schemas';

const { index, full } = llmsTexts();

describe('llms.txt', () => {
  it('begins with a title and a summary, and lists guides that are there', () => {
    expect(index).toMatch(/^# mentor-match\n\n> Pairs mentors with mentees/);
    expect(index).toMatch(/^- \[.+\]\(examples\/service\/README\.md\)$/m);
  });

  it.each([
    ['mentor-match', core],
    ['mentor-match/assignment', assignment],
    ['mentor-match/schemas', schemas],
  ])('names what %s exports', (entry, exports) => {
    const line = index.split('\n').find((each) => each.startsWith(`- \`${entry}\``));
    const names = line?.replace(/^.*?: /, '').split(', ');
    expect(names?.sort()).toEqual(Object.keys(exports).sort());
  });
});

describe('llms-full.txt', () => {
  it('holds README and guides whole', () => {
    expect(full).toContain('# mentor-match\n\nPairs mentors with mentees');
    expect(full).toContain('# What to store\n');
  });

  it('has each export with its docblock and signature, without bodies', () => {
    for (const name of Object.keys(core)) expect(full).toContain(`\n## ${name}\n`);
    const [, entry = ''] = /\n## matchCohort\n([\s\S]*?)\n## /.exec(full) ?? [];
    expect(entry).toContain('Matches a cohort');
    expect(entry).toContain('@throws MentorMatchError');
    expect(entry).toContain('export function matchCohort(\n  cohort: Cohort,');
    expect(entry).not.toContain('return ');
    const [, cohort = ''] = /\n## Cohort\n([\s\S]*?)\n## /.exec(full) ?? [];
    expect(cohort).toContain('readonly mentors: readonly Mentor[];');
  });
});
