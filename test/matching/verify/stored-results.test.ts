import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  type Decision,
  MentorMatchError,
  matchCohort,
  matchMargins,
  openMatching,
  type PolicyInput,
  parseMatching,
  rematch,
  reviewMatching,
  type StoredResult,
  seatValues,
  verifyMatching,
  whyNot,
  withoutPeople,
} from '../../../src';
import {
  type CertificateLevel,
  densePrices,
  parseDecisions,
  parseReview,
  type RematchedMatching,
} from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';
import { expectMatches, keyOf } from '../enumerate';

const cohort: Cohort = {
  mentors: [{ id: 'ana', name: 'Ana' }, { id: 'ben' }],
  mentees: [{ id: 'cleo' }, { id: 'dan' }],
};
const result = expectMatches(matchCohort(cohort));
const problemsOf = (value: unknown, people = cohort, policy: PolicyInput = {}) => {
  const verified = verifyMatching(people, policy, value);
  return verified.ok ? [] : verified.problems;
};
const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z' };
const approve = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }): Decision => ({
  kind: 'approve',
  mentorId,
  menteeId,
  ...by,
});

describe('what a database gives back', () => {
  it.each<[string, unknown, RegExp]>([
    ['null', null, /^result: not a result \(received null/],
    ['a text', JSON.stringify(result), /JSON\.parse/],
    ['a number', 7, /not a result/],
    ['a list', [result], /not a result/],
    ['nothing', undefined, /not a result/],
    ['a function', () => result, /not a result/],
    ['an empty object', {}, /^result\.status/],
    ['a field missing', { ...result, summary: undefined }, /^result\.summary/],
    ['no manifest', { ...result, manifest: undefined }, /^result\.manifest/],
    ['a status that is none', { ...result, status: 'best' }, /^result\.status/],
    ['an unknown field', { ...result, notes: 'ours' }, /^result\.notes: unknown field/],
    ['no format', { ...result, format: undefined }, /^result\.format/],
    ['a later format', { ...result, format: 99 }, /later version/],
    [
      'NaN',
      { ...result, summary: { ...result.summary, totalUnits: Number.NaN } },
      /^result\.summary\.totalUnits/,
    ],
    ['a huge number', { ...result, summary: { ...result.summary, totalUnits: 1e308 } }, /totalUnits|summary/],
    ['a date', { ...result, warnings: new Date(0) }, /^result\.warnings/],
  ])('is a problem in words: %s', (_what, value, words) => {
    const problems = problemsOf(value);
    expect(problems.join('\n')).toMatch(words);
  });

  it('is a problem in words where it contains itself, is too deep, or throws when it is read', () => {
    const circle: { [key: string]: unknown } = { ...result };
    circle['manifest'] = circle;
    expect(problemsOf(circle)[0]).toMatch(/^result\.manifest: the value contains itself/);
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(problemsOf({ ...result, matches: deep })[0]).toMatch(/nested too deeply/);
    const trap = new Proxy(result, {
      get: () => {
        throw new RangeError('no');
      },
    });
    expect(problemsOf(trap)[0]).toMatch(/reading it throws/);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(problemsOf(revoked.proxy)[0]).toMatch(/reading it throws/);
  });

  it('throws for a malformed cohort or policy alone, whatever the result', () => {
    const wrong = expect.objectContaining({ code: 'invalid-input' });
    for (const value of [result, null]) {
      expect(() => verifyMatching({} as Cohort, {}, value)).toThrow(wrong);
      expect(() => verifyMatching(cohort, { seed: 7 } as unknown as PolicyInput, value)).toThrow(wrong);
    }
  });

  it('is not rematched without its manifest', () => {
    const { manifest: _manifest, ...rest } = result;
    expect(() => rematch(cohort, {}, rest as typeof result, { maxChanges: 1 })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        issues: [expect.objectContaining({ path: 'previous.manifest' })],
      }),
    );
  });
});

describe('a state that cannot be', () => {
  const issuesOf = (value: unknown): readonly string[] => {
    try {
      parseMatching(JSON.parse(JSON.stringify(value)));
      return [];
    } catch (error) {
      return error instanceof MentorMatchError ? error.issues.map(({ path }) => path) : ['no typed error'];
    }
  };
  const oneWay = { solved: 3, gap: { objective: 'total-score', most: 5 } };
  const claimed = (kind: string, fields: object) => ({
    ...result,
    status: kind,
    certificate: { ...result.certificate, kind, ...fields },
  });

  it('is refused in a certificate: a gap in a proof, prices of no search', () => {
    expect(issuesOf(claimed('feasible', { oneWay }))).toEqual([]);
    expect(issuesOf(claimed('feasible', { levels: [] }))).toEqual([]);
    expect(issuesOf(claimed('feasible', {}))).toEqual(['result.certificate.oneWay']);
    expect(issuesOf(claimed('feasible', { oneWay: { solved: 3 } }))).toEqual([
      'result.certificate.oneWay.gap',
    ]);
    expect(issuesOf(claimed('optimal', { oneWay }))).toEqual(['result.certificate.oneWay.gap']);
  });

  it('is refused in a contradiction: a lock with a bound, a bound of nobody', () => {
    const crowded = matchCohort(
      { mentors: [{ id: 'ana', capacity: { min: 2, max: 2 } }], mentees: [{ id: 'cleo' }] },
      { minimums: 'required' },
    );
    if (crowded.status !== 'infeasible') throw new Error(crowded.status);
    const withStep = (step: object) => ({
      ...crowded,
      conflict: { ...crowded.conflict, relaxations: [step] },
    });
    const place = 'result.conflict.relaxations[0]';
    const pair = { mentorId: 'ana', menteeId: 'cleo' };
    expect(issuesOf(crowded)).toEqual([]);
    expect(issuesOf(withStep({ kind: 'lock', pair }))).toEqual([]);
    expect(issuesOf(withStep({ kind: 'lock', pair, personId: null }))).toEqual([`${place}.personId`]);
    expect(issuesOf(withStep({ kind: 'mentor-minimum', from: 2, to: 1 }))).toEqual([`${place}.personId`]);
  });
});

describe('a result as it was read', () => {
  it('may be asked about as it is, by every question', () => {
    const stored = parseMatching(JSON.parse(JSON.stringify(result)));
    expect(seatValues(openMatching(cohort, {}, stored))).toEqual(
      seatValues(openMatching(cohort, {}, result)),
    );
    expect(matchMargins(openMatching(cohort, {}, stored))).toEqual(
      matchMargins(openMatching(cohort, {}, result)),
    );
  });
});

describe('a result of another version', () => {
  it('holds though its policy lacks a field, or its version is another', () => {
    const policy: PolicyInput = { sensitive: [], proposer: 'mentees', weights: { goals: 1 } };
    const full = expectMatches(matchCohort(cohort, policy));
    const { sensitive: _sensitive, ...older } = full.manifest.policy;
    const stored = { ...full, manifest: { ...full.manifest, version: '0.0.9', policy: older } };
    expect(verifyMatching(cohort, older, stored)).toMatchObject({ ok: true });
    expect(verifyMatching(cohort, policy, stored)).toMatchObject({ ok: true });
    expect(reviewMatching(cohort, policy, stored, []).review.log).toEqual([]);
    const other = { ...stored, manifest: { ...stored.manifest, policy: { ...older, proposer: 'mentors' } } };
    expect(problemsOf(other, cohort, policy)).toEqual([
      'the policy in the manifest is not the policy given, in proposer',
    ]);
  });

  it('is brought up to date from the format that had no number', () => {
    const { format: _format, warnings: _warnings, ...old } = result;
    const policy = { ...old.manifest.policy, coverage: { floor: 0.5, prior: 0.25 } };
    // Prices were those of costs.
    if (old.status !== 'optimal') throw new Error(old.status);
    const asCosts = (prices: CertificateLevel['mentorPrices']) =>
      densePrices(prices).map((price) => 0 - price);
    const levels = old.certificate.levels.map((level) => ({
      ...level,
      mentorPrices: asCosts(level.mentorPrices),
      menteePrices: asCosts(level.menteePrices),
    }));
    const certificate = { ...old.certificate, levels };
    const short = { id: 'ana', minimum: 2, matched: 1 };
    const parsed = parseMatching({
      ...old,
      certificate,
      shortfalls: [{ ...short, side: 'mentor' }],
      manifest: { ...old.manifest, policy },
    });
    expect(parsed).toEqual({ ...result, warnings: [], shortfalls: [{ ...short, side: 'mentors' }] });
    expect(problemsOf(old).join()).toMatch(/result\.format/);
  });

  it('is refused with words where it is of a later version', () => {
    expect(() => parseMatching({ ...result, format: 2 })).toThrow(/later version/);
    expect(() => parseMatching({ ...result, format: '1' })).toThrow(MentorMatchError);
  });
});

describe('the manifest', () => {
  it('keeps the policy as given, equal policies with equal bytes', () => {
    const one = matchCohort(cohort, { weights: { goals: 1, skills: 2 }, seed: 's' });
    const two = matchCohort(cohort, { seed: 's', weights: { skills: 2, goals: 1 } });
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(one.manifest.policy).toEqual({ seed: 's', weights: { goals: 1, skills: 2 } });
  });

  it('names a large taxonomy by its hash, and asks for it', () => {
    const taxonomy = Array.from({ length: 2_000 }, (_, at) => ({ id: `c${at}`, label: `skill ${at}` }));
    const policy: PolicyInput = { similarity: { taxonomy, threshold: 0.7 } };
    const large = matchCohort(cohort, policy);
    expect(JSON.stringify(large.manifest).length).toBeLessThan(1_000);
    expect(large.manifest.policy).toEqual({ similarity: { threshold: 0.7 } });
    expect(large.manifest.parts).toMatchObject({ taxonomy: { entries: 2_000 } });
    expect(verifyMatching(cohort, policy, large)).toMatchObject({ ok: true });
    expect(problemsOf(large, cohort, large.manifest.policy).join()).toMatch(
      /similarity\.taxonomy of 2000 entries/,
    );
    const other = { similarity: { taxonomy: taxonomy.slice(1), threshold: 0.7 } };
    expect(problemsOf(large, cohort, other)).toHaveLength(1);
  });

  it('does not mind a correction of what nothing reads, and minds one of what is read', () => {
    const policy: PolicyInput = { rules: [{ kind: 'different', field: 'attributes.team' }] };
    const people = generateCohort({ mentors: 6, mentees: 7, seed: 'names' });
    const matched = expectMatches(matchCohort(people, policy));
    const change = (fields: object): Cohort => ({
      ...people,
      mentors: people.mentors.map((mentor, at) => (at === 0 ? { ...mentor, ...fields } : mentor)),
    });
    const corrected = change({
      name: 'Anna',
      protectedAttributes: { gender: 'f' },
      attributes: { desk: 12 },
    });
    const first = matched.matches[0]!;
    expect(reviewMatching(corrected, policy, matched, [approve(first)]).review.summary.approved).toBe(1);
    expect(verifyMatching(corrected, policy, matched)).toMatchObject({ ok: true });
    expect(whyNot(openMatching(corrected, policy, matched), first)).toMatchObject({ status: 'matched' });
    expect(() => openMatching(corrected, policy, matched)).not.toThrow();
    for (const read of [{ attributes: { team: 'x' } }, { experienceYears: 40 }, { capacity: { max: 2 } }])
      expect(problemsOf(matched, change(read), policy).join()).toMatch(/input hash/);
  });
});

describe('parse functions', () => {
  const reviewed = reviewMatching(cohort, {}, result, [approve(result.matches[0]!)]);

  it('read what was stored', () => {
    const stored = JSON.parse(JSON.stringify(reviewed));
    expect(parseMatching(stored)).toEqual(reviewed);
    expect(parseReview(stored.review)).toEqual(reviewed.review);
    expect(parseDecisions([approve(result.matches[0]!)])).toEqual([approve(result.matches[0]!)]);
  });

  it('name what is wrong with its path', () => {
    const issues = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        if (error instanceof MentorMatchError) return error.issues.map(({ path }) => path);
      }
      return [];
    };
    expect(issues(() => parseReview({ ...reviewed.review, log: [{ number: 'one' }] }))).toContain(
      'review.log[0].number',
    );
    expect(issues(() => parseDecisions({ kind: 'approve' }))).toEqual(['decisions']);
    expect(issues(() => parseDecisions([{ ...approve(result.matches[0]!), at: 'today' }]))).toEqual([
      'decisions[0].at',
    ]);
    expect(issues(() => parseMatching({ ...result, matches: [{}] }))).toContain('result.matches[0].score');
  });
});

describe('a decision sent twice', () => {
  it('is logged once; an approval by somebody else is logged too, and changes nothing', () => {
    const first = result.matches[0]!;
    const once = reviewMatching(cohort, {}, result, [approve(first), approve(first)]);
    expect(once.review.log).toHaveLength(1);
    expect(reviewMatching(cohort, {}, once, [approve(first)])).toEqual(once);
    const second = reviewMatching(cohort, {}, once, [
      {
        ...approve(first),
        kind: 'approve',
        mentorId: first.mentorId,
        menteeId: first.menteeId,
        reviewer: 'Tom',
      },
    ]);
    expect(second.review.log).toHaveLength(2);
    expect(second.review.pairs).toEqual(once.review.pairs);
    expect(verifyMatching(cohort, {}, second)).toMatchObject({ ok: true });
  });
});

describe('approved pairs', () => {
  const policy: PolicyInput = { weights: { skills: 1 } };
  const levels = (people: readonly (readonly [string, number])[]) =>
    people.map(([id, level]) => ({ id, skills: [{ name: 'SQL', level }] }));
  const people: Cohort = {
    mentors: levels([
      ['ana', 5],
      ['ben', 3],
      ['cid', 2],
    ]),
    mentees: (
      [
        ['dan', 5],
        ['eve', 3],
        ['fay', 2],
      ] as const
    ).map(([id, target]) => ({ id, skillsWanted: [{ name: 'SQL', target }] })),
  };
  const joined: Cohort = {
    ...people,
    mentees: [...people.mentees, { id: 'gil', priority: 1, skillsWanted: [{ name: 'SQL', target: 5 }] }],
  };
  const first = expectMatches(matchCohort(people, policy));
  const pairs = (one: { matches: readonly { mentorId: string; menteeId: string }[] }) =>
    one.matches.map(keyOf);
  const rematched = (
    previous: StoredResult,
    cohort: Cohort,
    given: PolicyInput,
    options: Parameters<typeof rematch>[3],
  ) => expectMatches(rematch(cohort, given, previous, options)) as RematchedMatching;
  const approved = reviewMatching(people, policy, first, first.matches.map(approve));

  it('stay when somebody of a higher priority joins, and when they leave again', () => {
    const second = rematched(approved, joined, policy, { maxChanges: 3 });
    expect(pairs(second)).toEqual(pairs(first));
    expect(second.rematch).toMatchObject({ ended: [], changes: 0, past: [], breakApproved: false });
    expect(second.rematch.approved.map(keyOf)).toEqual(pairs(first));
    expect(second.unmatched.mentees.map(({ id }) => id)).toEqual(['gil']);
    expect(verifyMatching(joined, policy, second)).toMatchObject({ ok: true });
    expect(verifyMatching(joined, second.manifest.policy, JSON.parse(JSON.stringify(second)))).toMatchObject({
      ok: true,
    });
    const third = rematched(second, withoutPeople(joined, ['gil']), policy, { maxChanges: 3 });
    expect(pairs(third)).toEqual(pairs(first));
  });

  it('are broken where the caller allows it, and may be proposed again since nobody declined', () => {
    const second = rematched(approved, joined, policy, { maxChanges: 3, breakApproved: true });
    expect(pairs(second)).toContain('ana gil');
    expect(second.rematch.ended).toContainEqual(
      expect.objectContaining({ mentorId: 'ana', menteeId: 'dan', cause: 'broken', state: 'approved' }),
    );
    expect(second.rematch.past).toContainEqual({ mentorId: 'ana', menteeId: 'dan', kind: 'ended', round: 1 });
    expect(verifyMatching(joined, policy, second)).toMatchObject({ ok: true });
    const free: PolicyInput = { ...policy, rules: [] };
    const third = rematched(second, withoutPeople(joined, ['gil']), free, {
      maxChanges: 3,
      breakApproved: true,
    });
    expect(pairs(third)).toContain('ana dan');
    expect(third.rematch.past.map(keyOf)).not.toContain('ana dan');
    // With the rule against previous pairs, a pair that was approved and ended is one.
    const strict: PolicyInput = { ...policy, rules: [{ kind: 'no-previous-pair' }] };
    const never = rematched(second, withoutPeople(joined, ['gil']), strict, {
      maxChanges: 3,
      breakApproved: true,
    });
    expect(pairs(never)).not.toContain('ana dan');
    expect(verifyMatching(withoutPeople(joined, ['gil']), strict, never)).toMatchObject({ ok: true });
  });

  it('that are mere proposals may be broken and proposed again; declined ones may not', () => {
    const second = rematched(first, joined, policy, { maxChanges: 3 });
    expect(pairs(second)).toContain('ana gil');
    expect(second.rematch.past).toContainEqual({
      mentorId: 'ana',
      menteeId: 'dan',
      kind: 'proposed',
      round: 1,
    });
    const without = withoutPeople(joined, ['gil']);
    expect(pairs(rematched(second, without, policy, { maxChanges: 3 }))).toEqual(pairs(first));
    const declined = [{ mentorId: 'ana', menteeId: 'dan', by: 'mentee' as const, reason: 'no time' }];
    const third = rematched(second, without, policy, { maxChanges: 3, declined });
    expect(pairs(third)).not.toContain('ana dan');
    expect(third.rematch.past).toContainEqual({
      mentorId: 'ana',
      menteeId: 'dan',
      kind: 'declined',
      round: 2,
    });
    expect(pairs(rematched(third, without, policy, { maxChanges: 3 }))).not.toContain('ana dan');
  });

  it('hold below the minimum score, and are named in a conflict with a smaller capacity', () => {
    const stricter: PolicyInput = { ...policy, minimumScore: 0.99 };
    const weak: Cohort = { ...people, mentors: people.mentors.map((one) => ({ ...one, skills: [] })) };
    const second = rematched(approved, weak, stricter, { maxChanges: 0 });
    expect(pairs(second)).toEqual(pairs(first));
    expect(verifyMatching(weak, stricter, second)).toMatchObject({ ok: true });
    const none: Cohort = {
      ...people,
      mentors: people.mentors.map((one) => (one.id === 'ana' ? { ...one, capacity: { max: 0 } } : one)),
    };
    expect(rematch(none, policy, approved, { maxChanges: 3 })).toMatchObject({
      status: 'infeasible',
      conflict: { locks: [{ mentorId: 'ana', menteeId: 'dan' }] },
    });
    expect(rematched(approved, none, policy, { maxChanges: 3, breakApproved: true }).matches).toHaveLength(2);
  });
});

describe('people who left', () => {
  const people = generateCohort({ mentors: 12, mentees: 14, seed: 'left' });
  const policy: PolicyInput = { rules: [{ kind: 'no-reporting-line' }] };
  const chained: Cohort = {
    ...people,
    mentors: people.mentors.map((mentor, at) =>
      at === 0 ? { ...mentor, manager: people.mentors[1]!.id } : mentor,
    ),
    mentees: people.mentees.map((mentee, at) =>
      at === 0
        ? { ...mentee, manager: people.mentors[0]!.id, preferences: { ranked: [people.mentors[0]!.id] } }
        : mentee,
    ),
  };
  const gone = people.mentors[0]!.id;
  const second = expectMatches(
    rematch(chained, policy, matchCohort(chained, policy), { maxChanges: 2, left: [gone] }),
  ) as RematchedMatching;

  it('are recorded with their managers, and the result holds for tables with and without their rows', () => {
    expect(second.rematch.left).toEqual([{ id: gone, manager: people.mentors[1]!.id }]);
    expect(second.matches.some(({ mentorId }) => mentorId === gone)).toBe(false);
    const updated: Cohort = {
      ...chained,
      mentors: chained.mentors.filter(({ id }) => id !== gone),
      mentees: chained.mentees.map((mentee) => {
        const { preferences: _preferences, ...rest } = mentee;
        return mentee.preferences?.ranked?.includes(gone) === true ? rest : mentee;
      }),
    };
    for (const now of [chained, updated, withoutPeople(chained, [gone])]) {
      expect(verifyMatching(now, policy, second)).toMatchObject({ ok: true });
      expect(reviewMatching(now, policy, second, []).review.log).toEqual([]);
    }
  });

  it('stay gone in later rounds while the tables lack them, and are back when the tables have them', () => {
    const updated = withoutPeople(chained, [gone]);
    const third = expectMatches(rematch(updated, policy, second, { maxChanges: 2 })) as RematchedMatching;
    expect(third.rematch.left).toEqual(second.rematch.left);
    const back = expectMatches(rematch(chained, policy, second, { maxChanges: 2 })) as RematchedMatching;
    expect(back.rematch.left).toEqual([]);
    expect(verifyMatching(chained, policy, back)).toMatchObject({ ok: true });
  });

  it('are refused where nobody knows them', () => {
    expect(() =>
      rematch(chained, policy, matchCohort(chained, policy), { maxChanges: 1, left: ['nobody'] }),
    ).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: 'options.left[0]' })] }));
  });
});
