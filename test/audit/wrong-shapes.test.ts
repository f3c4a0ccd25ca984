import { describe, expect, it } from 'vitest';
import { MentorMatchError, matchCohort, openMatching, scorePair } from '../../src';
import * as audit from '../../src/entries/audit';
import { describeLearning, learnWeights } from '../../src/entries/learning';
import { generateCohort } from '../../src/entries/synthetic';
import { embedTags, readTaxonomy, vocabularyReport } from '../../src/entries/words';
import { changed, places, WRONG } from '../support/wrong-shapes';

const GENERATED = generateCohort({ mentors: 8, mentees: 12, bothRate: 0, seed: 'shapes' });
const COHORT = {
  ...GENERATED,
  mentees: GENERATED.mentees.map((mentee) => ({ ...mentee, capacity: { max: 1 } })),
};
const POLICY = { rules: [{ kind: 'different', field: 'department' }] } as const;
const OPEN = openMatching(COHORT, POLICY, matchCohort(COHORT, POLICY));
const TABLE = COHORT.mentees.map(({ id }, at) => ({ id, shift: at % 2 === 0 ? 'day' : 'night' }));
const BY = { by: 'shift', table: TABLE, minimumGroup: 5 } as const;
const TOLD = audit.auditMatching(OPEN, { by: ['shift'], table: TABLE });
const GAP = audit.explainGap(OPEN, { ...BY, before: [{ open: OPEN, told: [TOLD], table: TABLE }] });
const BEFORE = [{ open: OPEN, told: [GAP], table: TABLE }];
const OUTCOMES = COHORT.mentees
  .slice(0, 8)
  .map(({ id }, at) => ({ mentorId: COHORT.mentors[at]!.id, menteeId: id, outcome: at % 5, margin: 0.1 }));

/** A right call of every verb. */
const CALLS: { readonly [name: string]: readonly [call: unknown, ...args: unknown[]] } = {
  auditMatching: [
    audit.auditMatching,
    OPEN,
    {
      by: ['shift'],
      table: TABLE,
      side: 'mentees',
      minimumGroup: 5,
      confidence: 0.9,
      smallShare: 0.1,
      expectedShares: { shift: { day: 0.5 } },
      before: BEFORE,
    },
  ],
  auditRecord: [
    audit.auditRecord,
    OPEN,
    { at: '2026-03-02T09:30:00Z', by: 'HR', purpose: 'spring', audits: [TOLD], gaps: [GAP] },
  ],
  checkAuditTable: [audit.checkAuditTable, OPEN, { table: TABLE, side: 'mentees' }],
  closeGap: [
    audit.closeGap,
    OPEN,
    { ...BY, value: 'day', reference: 'night', tolerance: 0.5, before: BEFORE },
  ],
  describeLearning: [describeLearning, learnWeights(OUTCOMES, COHORT), {}],
  explainGap: [audit.explainGap, OPEN, { ...BY, reference: 'day', before: BEFORE }],
  fairnessCurve: [
    audit.fairnessCurve,
    OPEN,
    { ...BY, value: 'day', shares: [0.1], scores: [0.1], before: BEFORE },
  ],
  learnWeights: [
    learnWeights,
    OUTCOMES,
    COHORT,
    {},
    { seed: 's', confidence: 0.9, proxyLimit: 0.1, compare: false, criteria: [] },
  ],
  readTaxonomy: [readTaxonomy, [{ name: 'ours.csv', text: 'id,label\ns,SQL\n' }]],
  scorePair: [
    scorePair,
    COHORT,
    {},
    { mentorId: COHORT.mentors[0]!.id, menteeId: COHORT.mentees[0]!.id },
    { criteria: [], strict: false },
  ],
  vocabularyReport: [vocabularyReport, COHORT, {}, { most: 3 }],
};

const LEARNED = CALLS.describeLearning?.[1];

/** How deep an argument is made wrong: what is opened is a handle, people have tests of their own, a result is a program's. */
function depthOf(argument: unknown): number {
  if (argument === LEARNED) return 0;
  return argument === OPEN || argument === COHORT ? 1 : 4;
}

/** The arguments with each of their places made wrong in every way. */
function wrongCalls(args: readonly unknown[]) {
  return args.flatMap((argument, at) =>
    places(argument, depthOf(argument)).flatMap((place) =>
      WRONG.map((wrong) => ({
        shown: `argument ${at}, ${place.map(String).join('.')}: ${JSON.stringify(wrong)}`,
        args: args.map((value, index) => (index === at ? changed(value, place, wrong) : value)),
      })),
    ),
  );
}

function expectTyped(error: unknown, shown: string): void {
  if (!(error instanceof MentorMatchError)) throw new Error(`${shown}: ${String(error)}`, { cause: error });
  for (const issue of error.issues) {
    expect(issue.path, shown).not.toBe('');
    expect(issue.expected, shown).not.toBe('');
  }
}

describe('wrong shapes', () => {
  it('are tried on every verb of the audit', () => {
    const verbs = Object.entries(audit).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(verbs.filter((name) => CALLS[name] === undefined)).toEqual([]);
  });

  it.each(Object.entries(CALLS))('are a typed error that says where, if any: %s', (_, [verb, ...right]) => {
    // The cast: the point is to call functions with what their types forbid.
    const call = verb as (...args: readonly unknown[]) => unknown;
    expect(() => call(...right)).not.toThrow();
    let refused = 0;
    for (const { shown, args } of wrongCalls(right)) {
      try {
        call(...args);
      } catch (error) {
        expectTyped(error, shown);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('are a typed error that says where, if any: embedTags', async () => {
    const right = [
      COHORT,
      (texts: readonly string[]) => texts.map(() => [1, 2]),
      { policy: {}, batchSize: 10, kinds: ['skills'] },
    ];
    // The cast: the point is to call functions with what their types forbid.
    const call = embedTags as (...args: readonly unknown[]) => Promise<unknown>;
    await expect(call(...right)).resolves.toBeDefined();
    let refused = 0;
    for (const { shown, args } of wrongCalls(right)) {
      await call(...args).catch((error) => {
        expectTyped(error, shown);
        refused += 1;
      });
    }
    expect(refused).toBeGreaterThan(0);
  });
});
