import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SourceCopy } from './copy';

/** A line, or a few, put after a piece of text that stands in a file once. */
interface Edit {
  readonly file: string;
  readonly after: string;
  readonly line: string;
}

interface Addition {
  readonly file: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

const texts = (
  subject: string,
  catalogue: string,
  label: string,
  ids: readonly string[],
  before: string,
): Edit[] => [
  ...ids.map((id) => ({
    file: `messages/subjects/${subject}.ts`,
    after: `  '${before}': None;\n`,
    line: `  '${id}': None;\n`,
  })),
  ...ids.map((id) => ({
    file: `messages/subjects/${subject}.ts`,
    ...(subject === 'rules'
      ? { after: `  '${before}': 'everyone',\n`, line: `  '${id}': 'everyone',\n` }
      : { after: `  '${before}': ['everyone', 'missing'],\n`, line: `  '${id}': ['everyone', 'for'],\n` }),
  })),
  ...['en', 'fr'].map((language) => ({
    file: `messages/${language}/labels.ts`,
    after:
      subject === 'rules'
        ? 'const RULES: Templates<RuleLabels> = {\n'
        : 'const CRITERIA: Templates<CriterionLabels> = {\n',
    line: `  '${label}': '${label}',\n`,
  })),
  ...['en', 'fr'].flatMap((language) =>
    ids.map((id) => ({
      file: `messages/${language}/${subject}.ts`,
      after: `export const ${catalogue}_${language.toUpperCase()}: Templates<${subject === 'rules' ? 'RuleMessages' : 'ScoringMessages'}> = {\n`,
      line: `  '${id}': '${id}',\n`,
    })),
  ),
];

/** A second criterion in the shape of interests, so that what the WebAssembly kernel has room for once is met twice. */
const CRITERION: Addition = {
  file: 'scoring/criteria/tongues.ts',
  text: `
import { scoringEvidence as evidence } from '../../messages';
import { isBlank, needsBoth } from '../answers';
import { overlap } from '../shapes';
import type { CriterionDefinition } from './definition';

/** Tongues: the languages that two people share, rare ones more. */
export const tongues: CriterionDefinition = {
  id: 'tongues',
  reads: { mentors: ['languages'], mentees: ['languages'] },
  words: ['languages'],
  answers: needsBoth(
    (mentor) => !isBlank(mentor.languages),
    (mentee) => !isBlank(mentee.languages),
    () => evidence('tongues.blank', {}),
  ),
  prepare: (cohort, { tags, mentorOfMentee }) =>
    overlap(
      {
        rareCountMore: true,
        shrinkage: 1,
        list: (person) => person.languages,
        describe: () => evidence('tongues.shared', {}),
      },
      cohort,
      tags,
      mentorOfMentee,
    ),
};
`,
  edits: [
    { file: 'model/policy/criteria.ts', after: "  'venture',\n", line: "  'tongues',\n" },
    { file: 'model/policy/criteria.ts', after: '  venture: 0.4,\n', line: '  tongues: 0.1,\n' },
    {
      file: 'scoring/criteria/registry.ts',
      after: "import { skills } from './skills';\n",
      line: "import { tongues } from './tongues';\n",
    },
    { file: 'scoring/criteria/registry.ts', after: '  venture,\n', line: '  tongues,\n' },
    ...texts(
      'scoring',
      'SCORING',
      'criterion.tongues',
      ['tongues.shared', 'tongues.blank'],
      'interests.none-shared',
    ),
  ],
};

const RULE: Addition = {
  file: 'rules/kinds/mentor-grade.ts',
  text: `
import { ruleEvidence } from '../../messages';
import type { MentorGradeRule } from '../../model/policy/rule';
import { ListBuilder } from '../../scoring';
import type { RuleKind } from '../definition';
import { forbidListed } from './shared';

/** Only mentors of one grade. */
export const mentorGrade: RuleKind<MentorGradeRule> = {
  kind: 'mentor-grade',
  reads: () => ['grade'],
  compile: ({ grade }, { id, cohort }) => {
    const pairs = new ListBuilder();
    for (const [mentor, person] of cohort.mentors.entries())
      if (person.grade !== grade) for (const mentee of cohort.mentees.keys()) pairs.add(mentee, mentor);
    return forbidListed(id, pairs.finish(cohort.mentees.length), (_mentor, _mentee, passed) =>
      ruleEvidence(passed ? 'rules.mentor-grade.passed' : 'rules.mentor-grade.failed', {}),
    );
  },
};
`,
  edits: [
    {
      file: 'model/policy/rule.ts',
      after: "/** A rule of the caller's own, passed to the matching under this name. */\n",
      line: `export interface MentorGradeRule {
  readonly kind: 'mentor-grade';
  readonly grade: string;
  readonly id?: string;
  readonly quiet?: boolean;
}

`,
    },
    { file: 'model/policy/rule.ts', after: '  | ExcludedPairsRule\n', line: '  | MentorGradeRule\n' },
    {
      file: 'model/policy/rule.ts',
      after: "    fields({ kind: z.literal('no-reporting-line'), id, quiet }),\n",
      line: "    fields({ kind: z.literal('mentor-grade'), grade: name, id, quiet }),\n",
    },
    { file: 'model/policy/rule-kinds.ts', after: '  same: true,\n', line: "  'mentor-grade': true,\n" },
    {
      file: 'rules/kinds/registry.ts',
      after: "import { gap } from './gap';\n",
      line: "import { mentorGrade } from './mentor-grade';\n",
    },
    { file: 'rules/kinds/registry.ts', after: '  gap,\n', line: "  'mentor-grade': mentorGrade,\n" },
    ...texts(
      'rules',
      'RULES',
      'rule.mentor-grade',
      ['rules.mentor-grade.passed', 'rules.mentor-grade.failed'],
      'rules.not-self.failed',
    ),
  ],
};

/** What of the copy is tried. */
const TRIAL = `
import { compileScoring } from './src/scoring/compiled/compile';
import { compileRules } from './src/rules/compile';
import { wasmRows } from './src/rules/filters/wasm-rows';
import { definePolicy } from './src/model';
import { generateCohort } from './src/synthetic/generate';

export function rowsOf(weights, rules) {
  const cohort = generateCohort({ mentors: 130, mentees: 20, seed: 'additions' });
  const policy = definePolicy({ weights, rules });
  const scoring = compileScoring(cohort, policy);
  const compiled = compileRules(cohort, policy);
  const readers = [false, true].map((forScans) => wasmRows(scoring.data, compiled.data, 0, [], forScans));
  return cohort.mentees.map((_, mentee) => {
    const row = new Int32Array(cohort.mentors.length);
    scoring.scoreRow(mentee, row);
    const allowed = new Uint8Array(cohort.mentors.length).fill(1);
    compiled.eligibleRow(mentee, allowed);
    const mentors = [...cohort.mentors.keys()];
    const kept = (units, mentor) => (allowed[mentor] === 1 ? units : -1);
    const scan = readers[1].scan(mentee, 200);
    const scanned = new Map([...scan.mentors].map((mentor, at) => [mentor, scan.values[at]]));
    return {
      grades: cohort.mentors.map(({ grade }) => grade ?? null),
      row: [...row].map(kept),
      pairs: mentors.map((mentor) => kept(scoring.units(mentor, mentee), mentor)),
      wasm: readers.map((reader) => { reader.read(mentee); return [...reader.units]; }),
      scanned: mentors.map((mentor) => scanned.get(mentor) ?? -1),
      values: mentors.map((mentor) => scoring.explain(mentor, mentee).contributions.map(({ value }) => value)),
      reasons: mentors.map((mentor) => compiled.check(mentor, mentee).map(({ evidence }) => evidence.text)),
    };
  });
}
`;

interface TriedRow {
  readonly grades: readonly (string | null)[];
  readonly row: readonly number[];
  readonly pairs: readonly number[];
  readonly wasm: readonly (readonly number[])[];
  readonly scanned: readonly number[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly reasons: readonly (readonly string[])[];
}

let copy: SourceCopy;

beforeAll(() => {
  copy = new SourceCopy();
  for (const { file, text, edits } of [CRITERION, RULE]) {
    copy.write(`src/${file}`, text);
    for (const { file: name, after, line } of edits) copy.edit(name, after, line);
  }
});

afterAll(() => copy.remove());

/**
 * What an addition costs: a criterion and a rule are added to a copy of the sources, each by its file, its line in the
 * lists and its texts, and nothing else. The copy must compile, and score. A place that has to be told besides breaks
 * this test.
 */
describe('an addition', () => {
  it('of a criterion touches its file, its two lists and its texts; of a rule its file, its type and schema, its list and its texts', () => {
    const touched = ({ file, edits }: Addition) =>
      [...new Set([file, ...edits.map((one) => one.file)])].sort();
    expect(touched(CRITERION)).toEqual([
      'messages/en/labels.ts',
      'messages/en/scoring.ts',
      'messages/fr/labels.ts',
      'messages/fr/scoring.ts',
      'messages/subjects/scoring.ts',
      'model/policy/criteria.ts',
      'scoring/criteria/registry.ts',
      'scoring/criteria/tongues.ts',
    ]);
    expect(touched(RULE)).toEqual([
      'messages/en/labels.ts',
      'messages/en/rules.ts',
      'messages/fr/labels.ts',
      'messages/fr/rules.ts',
      'messages/subjects/rules.ts',
      'model/policy/rule-kinds.ts',
      'model/policy/rule.ts',
      'rules/kinds/mentor-grade.ts',
      'rules/kinds/registry.ts',
    ]);
  });

  it('compiles without another change', () => {
    expect(copy.compile(['src/index.ts', 'src/entries/fr.ts'])).toEqual([]);
  }, 300_000);

  it('scores, forbids and explains in rows, pairs, scans and WebAssembly alike', async () => {
    const { rowsOf } = await copy.load<{
      readonly rowsOf: (weights: object, rules: readonly object[]) => readonly TriedRow[];
    }>(TRIAL);
    for (const weights of [{ tongues: 1 }, { tongues: 2, interests: 1, skills: 1 }]) {
      const rows = rowsOf(weights, [{ kind: 'mentor-grade', grade: 'G5' }]);
      for (const { row, pairs, wasm, scanned, values, reasons, grades } of rows) {
        expect(pairs).toEqual(row);
        expect(wasm).toEqual([row, row]);
        expect(scanned).toEqual(row);
        for (const [mentor, units] of row.entries()) if (grades[mentor] !== 'G5') expect(units).toBe(-1);
        expect(reasons.flat().some((text) => text.startsWith('rules.mentor-grade.'))).toBe(true);
        if (Object.keys(weights).length > 1) continue;
        for (const [mentor, units] of row.entries()) {
          const value = values[mentor]![0];
          if (units >= 0) expect(Math.abs(units - 1_000_000 * (value ?? 0.1))).toBeLessThanOrEqual(0.6);
        }
      }
      expect(rows.some(({ row }) => new Set(row).size > 3)).toBe(true);
    }
  });
});
