import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import { MentorMatchError } from '../../../src/errors';
import { matchCohort, openMatching, verifyMatching, whyNot } from '../../../src/matching';
import type { Cohort, IdsPolicy, MatchingResult, Mentee, Mentor, PolicyInput } from '../../../src/model';
import { identityOf } from '../../../src/model/cohort/identity';
import { clearlyDiffer } from '../../../src/model/ids/names';
import { deepFreeze } from '../../support/deep-freeze';

/** The warnings that are about ids: the people of these tests answer little else. */
const OWN = /^warnings\.(?:one-address|wishes|refusals|two-spellings|ids|names)/;
const ownWarnings = ({ warnings }: MatchingResult) => warnings.filter(({ id }) => OWN.test(id));
const warningsOf = (cohort: Cohort, policy?: PolicyInput) =>
  ownWarnings(matchCohort(cohort, policy)).map(({ id, path, params }) => ({ id, path, params }));
const idsOf = (cohort: Cohort, policy?: PolicyInput) => warningsOf(cohort, policy).map(({ id }) => id);
const pairsOf = (result: MatchingResult) =>
  result.status === 'infeasible'
    ? []
    : result.matches.map(({ mentorId, menteeId }) => `${mentorId}-${menteeId}`);
const issuesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof MentorMatchError) return error.issues;
    throw error;
  }
  return [];
};

describe('one person in two spellings', () => {
  it('is an error on one side, with both spellings and both names', () => {
    const [issue, ...others] = issuesOf(() =>
      matchCohort({
        mentors: [
          { id: 'Ana.Roy@mail.example', name: 'Ana Roy' },
          { id: 'ana.roy@mail.example ', name: 'A. Roy' },
        ],
        mentees: [],
      }),
    );
    expect(others).toEqual([]);
    expect(issue?.path).toBe('mentors[1].id');
    expect(issue?.message).toBe(
      'the same person in two spellings of the id; mentors[0] has "Ana.Roy@mail.example" ("Ana Roy" there, "A. Roy" here)',
    );
    expect(issue?.received).toBe('"ana.roy@mail.example "');
  });

  it('is never matched with herself across the sides, and warned of', () => {
    for (const [a, b] of [
      ['Zo\u00eb', 'Zoe\u0308'],
      ['Ada\u00a0Lee', 'Ada Lee'],
      ['Ana@ex.org', 'ana@ex.org'],
      ['ana', 'an\u200ba'],
    ] as const) {
      const cohort = { mentors: [{ id: a }], mentees: [{ id: b }] };
      const result = matchCohort(cohort);
      expect(pairsOf(result)).toEqual([]);
      expect(ownWarnings(result).map(({ id }) => id)).toEqual(['warnings.two-spellings']);
      const [spelling] = ownWarnings(result);
      expect(spelling?.path).toBe('mentees[0].id');
      expect(spelling?.params['examples']).toEqual([`${a} / ${b}`]);
      expect(() => matchCohort(cohort, {}, { strict: true })).toThrow(/two spellings/);
    }
  });

  it('is one person to the chain of managers, to history, to exclusions and to questions', () => {
    const line = { rules: [{ kind: 'no-reporting-line' as const }] };
    expect(
      pairsOf(
        matchCohort(
          { mentors: [{ id: 'ana@ex.org' }], mentees: [{ id: 'fay', manager: 'Ana@ex.org ' }] },
          line,
        ),
      ),
    ).toEqual([]);
    const above = {
      mentors: [{ id: 'Top' }],
      mentees: [{ id: 'fay', manager: 'BOSS' }],
      managers: { 'boss\u00a0': 'top' },
    };
    expect(pairsOf(matchCohort(above, line))).toEqual([]);
    const two = { mentors: [{ id: 'Ana' }, { id: 'Ben' }], mentees: [{ id: 'Cleo' }] };
    const past = [{ mentorId: 'ana', menteeId: 'CLEO' }];
    expect(pairsOf(matchCohort(two, { rules: [{ kind: 'no-previous-pair' }], history: past }))).toEqual([
      'Ben-Cleo',
    ]);
    expect(pairsOf(matchCohort(two, { rules: [{ kind: 'excluded-pairs', pairs: past }] }))).toEqual([
      'Ben-Cleo',
    ]);
    const locked = matchCohort(two, { locks: [{ mentorId: 'BEN', menteeId: ' cleo' }] });
    expect(pairsOf(locked)).toEqual(['Ben-Cleo']);
    expect(verifyMatching(two, { locks: [{ mentorId: 'BEN', menteeId: ' cleo' }] }, locked).ok).toBe(true);
    const asked = whyNot(openMatching(two, {}, matchCohort(two)), {
      mentorId: 'ANA',
      menteeId: 'cleo\u200b',
    });
    expect(asked.mentorId).toBe('Ana');
    expect(() =>
      whyNot(openMatching(two, {}, matchCohort(two)), { mentorId: 'Annna', menteeId: 'cleo' }),
    ).toThrow(/no mentor has this id/);
  });

  it('keeps names that objects inherit as ids', () => {
    const managers: Record<string, string> = JSON.parse('{"__proto__":"constructor"}');
    const cohort = {
      mentors: [{ id: 'constructor' }, { id: 'toString' }],
      mentees: [{ id: 'hasOwnProperty', manager: '__proto__' }],
      managers,
    };
    expect(pairsOf(matchCohort(cohort, { rules: [{ kind: 'no-reporting-line' }] }))).toEqual([
      'toString-hasOwnProperty',
    ]);
  });

  it('refuses an id that nobody sees', () => {
    expect(issuesOf(() => matchCohort({ mentors: [{ id: ' \u200b' }], mentees: [] }))).toEqual([
      expect.objectContaining({ path: 'mentors[0].id', message: 'the id is blank' }),
    ]);
  });
});

describe('one mail address under two ids', () => {
  const twice = (a: string | undefined, b: string | undefined): Cohort => ({
    mentors: [{ id: 'm1', ...(a && { name: a }), attributes: { Email: 'Oak@ex.org' } }, { id: 'm2' }],
    mentees: [{ id: 'e0' }, { id: 'e1', ...(b && { name: b }), attributes: { 'e-mail': 'oak@ex.org ' } }],
  });
  const idsOf = (cohort: Cohort) => ownWarnings(matchCohort(cohort)).map(({ id, path }) => [id, path]);

  it('is one person, it seems, unless the names are those of brothers and sisters', () => {
    const expected = [['warnings.one-address-two-ids', 'mentees[1].id']];
    expect(idsOf(twice('Ana Oak', 'Oak, Ana'))).toEqual(expected);
    expect(idsOf(twice(undefined, undefined))).toEqual(expected);
    expect(idsOf(twice('Tom Oak', 'Lea Oak'))).toEqual([]);
    expect(idsOf(twice('Tom Oak', 'Lea Fir'))).toEqual([]);
  });
});

describe('a refusal that names two people, or somebody by an attribute', () => {
  it.each(['m1, m2', 'm1;m2', 'oak@ex.org', '00m1 (Ana)'])('is not lost: %s', (text) => {
    const cohort: Cohort = {
      mentors: [{ id: 'm1', name: 'Ana', attributes: { Email: 'Oak@ex.org' } }, { id: 'm2' }],
      mentees: [{ id: 'e', preferences: { never: [text] } }],
    };
    expect(issuesOf(() => matchCohort(cohort))).toEqual([
      expect.objectContaining({ path: 'mentees[0].preferences.never[0]', received: JSON.stringify(text) }),
    ]);
  });
});

describe('who is not there', () => {
  it('is warned of, and harms nobody', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm1' }, { id: 'm2' }],
      mentees: [
        { id: 'a', preferences: { never: ['old.boss@mail.example'], ranked: [] } },
        { id: 'b', preferences: { ranked: ['m3', 'm1'] } },
      ],
    };
    expect(warningsOf(cohort)).toEqual([
      {
        id: 'warnings.refusals-of-nobody',
        path: 'mentees[0].preferences.never[0]',
        params: { side: 'mentees', count: 1, people: 1, examples: ['old.boss@mail.example (a)'], more: 0 },
      },
      {
        id: 'warnings.wishes-for-nobody',
        path: 'mentees[1].preferences.ranked[0]',
        params: { side: 'mentees', count: 1, people: 1, examples: ['m3 (b)'], more: 0 },
      },
    ]);
    const result = matchCohort(cohort);
    if (result.status !== 'optimal') throw new Error(result.status);
    const wished = result.matches.find(({ menteeId }) => menteeId === 'b');
    expect(wished?.mentorId).toBe('m1');
    // The first choice of those who are there counts in full.
    const contribution = wished?.contributions.find(({ criterion }) => criterion === 'preferences');
    expect(contribution?.evidence.map(({ params }) => params)).toEqual([{ rank: 1, ranked: 1 }]);
  });

  it('is named where the id nearly is somebody’s; a refusal that only its form loses is an error', () => {
    const cohort = (never: string, ranked: string): Cohort => ({
      mentors: [{ id: 'ben@mail.example', name: 'Ben Óg' }, { id: 'x' }],
      mentees: [{ id: 'a', preferences: { never: [never], ranked: [ranked] } }],
    });
    const [refusal, wish] = warningsOf(cohort('bem@mail.example', 'Ben Og'));
    expect(refusal?.id).toBe('warnings.refusals-misspelt');
    expect(refusal?.params['examples']).toEqual(['bem@mail.example → ben@mail.example (a)']);
    expect(wish?.id).toBe('warnings.wishes-misspelt');
    expect(wish?.params['examples']).toEqual(['Ben Og → ben@mail.example (a)']);
    for (const never of ['Ben Og', 'ben@mial.example', 'ben', 'b.en@mail.example'])
      expect(issuesOf(() => matchCohort(cohort(never, 'x')))).toEqual([
        expect.objectContaining({
          path: 'mentees[0].preferences.never[0]',
          message: expect.stringContaining('did you mean "ben@mail.example"?'),
        }),
      ]);
  });

  it('is a warning for the same side, for oneself, for repeated wishes and for wishes that are refused', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm1' }, { id: 'm2' }],
      mentees: [
        { id: 'a', preferences: { ranked: ['m1', 'M1', 'b', 'a'], never: ['b'] } },
        { id: 'b', preferences: { ranked: ['m1', 'm2'], never: ['m1', 'm1 '] } },
      ],
    };
    expect(warningsOf(cohort).map(({ id, path }) => [id, path])).toEqual([
      ['warnings.refusals-misplaced', 'mentees[0].preferences.never[0]'],
      ['warnings.wishes-refused', 'mentees[1].preferences.ranked[0]'],
      ['warnings.wishes-misplaced', 'mentees[0].preferences.ranked[2]'],
      ['warnings.wishes-repeated', 'mentees[0].preferences.ranked[1]'],
    ]);
    expect(pairsOf(matchCohort(cohort)).sort()).toEqual(['m1-a', 'm2-b']);
  });

  it('takes one warning for thousands, with twenty examples, whatever the order of the people', () => {
    const mentees = Array.from(
      { length: 3000 },
      (_, at): Mentee => ({ id: `e${at}`, preferences: { ranked: [`gone${at}`] } }),
    );
    const [warning, ...others] = ownWarnings(matchCohort({ mentors: [{ id: 'm' }], mentees }));
    expect(others).toEqual([]);
    expect(warning?.params).toMatchObject({ count: 3000, people: 3000, more: 2980 });
    expect(warning?.params['examples']).toHaveLength(20);
    expect(warning?.text).toContain('gone0 (e0)');
    expect(warning?.text).toContain('and 2980 more');
  });
});

describe('ids: shared or separate', () => {
  const side = <P extends Mentor>(ids: readonly string[], fields: (at: number) => Partial<P>): P[] =>
    ids.map((id, at) => Object.assign(fields(at), { id }) as P);
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));
  const decide = (cohort: Cohort, ids?: IdsPolicy) => {
    const { shared, by } = identityOf(cohort, ids);
    return { shared, by };
  };

  it('takes ids that count from 1 on both sides for two lists, and says so', () => {
    const cohort = { mentors: side(numbers(3), () => ({})), mentees: side(numbers(4), () => ({})) };
    expect(decide(cohort)).toEqual({ shared: false, by: 'counted' });
    const [warning, ...others] = ownWarnings(matchCohort(cohort));
    expect(others).toEqual([]);
    expect(warning?.id).toBe('warnings.ids-separate');
    expect(warning?.text).toContain('“shared”');
    expect(warning?.params).toMatchObject({ by: 'counted', count: 3 });
    expect(idsOf(cohort, { ids: 'separate' })).toEqual([]);
    expect(idsOf(cohort, { ids: 'shared' })).toEqual([]);
    // A few deleted rows change nothing.
    const gaps = {
      mentors: side(['1', '2', '4', '5'], () => ({})),
      mentees: side(numbers(8), () => ({})),
    };
    expect(decide(gaps).shared).toBe(false);
  });

  it('keeps numbers of an organization for shared ids', () => {
    for (const ids of [
      ['10432', '10577'],
      ['3', '17', '40'],
      ['p1', 'p2'],
      ['7', '8', '9'],
    ]) {
      const cohort = { mentors: side(ids, () => ({})), mentees: side(ids, () => ({})) };
      expect(decide(cohort), ids.join()).toEqual({ shared: true, by: 'assumed' });
      expect(idsOf(cohort)).toEqual([]);
    }
    // One side counts, the other does not.
    expect(
      decide({ mentors: side(numbers(3), () => ({})), mentees: side(['2', '90'], () => ({})) }).shared,
    ).toBe(true);
  });

  it('believes names more than numbers', () => {
    const names = ['Ana Real', 'Ben Og', 'Cid Müller', 'Dan Oeuf'];
    const same = {
      mentors: side(numbers(4), (at) => ({ name: names[at]! })),
      mentees: side(numbers(4), (at) => ({ name: names[at]! })),
    };
    expect(decide(same)).toEqual({ shared: true, by: 'assumed' });
    const other = ['Eve Nunez', 'Fay Aas', 'Gil Roy', 'Hal Sand'];
    const hr = ['10432', '10433', '10990', '11000'];
    const different = {
      mentors: side(hr, (at) => ({ name: names[at]! })),
      mentees: side(hr, (at) => ({ name: other[at]! })),
    };
    expect(decide(different)).toEqual({ shared: false, by: 'names' });
    expect(warningsOf(different)[0]?.params['examples']).toEqual([
      '10432 (Ana Real / Eve Nunez)',
      '10433 (Ben Og / Fay Aas)',
      '10990 (Cid Müller / Gil Roy)',
      '11000 (Dan Oeuf / Hal Sand)',
    ]);
  });

  it('is not turned round by one changed or respelt name among others', () => {
    const cohort = (name: string) => ({
      mentors: [
        { id: 'x1', name: 'Ana Real' },
        { id: 'x2', name: 'Ben Og' },
      ],
      mentees: [
        { id: 'x1', name: 'Ana Réal-Lopez' },
        { id: 'x2', name },
      ],
    });
    expect(decide(cohort('Og, Ben')).shared).toBe(true);
    expect(idsOf(cohort('Og, Ben'))).toEqual([]);
    expect(decide(cohort('Maria Sole')).shared).toBe(true);
    expect(idsOf(cohort('Maria Sole'))).toEqual(['warnings.names-differ']);
  });

  it('reads addresses where there are no names', () => {
    const cohort = (mail: string) => ({
      mentors: side(['x1', 'x2'], (at) => ({ attributes: { 'E-Mail': `m${at}@ex.org` } })),
      mentees: side(['x1', 'x2'], (at) => ({ attributes: { 'e-mail': `${mail}${at}@EX.org` } })),
    });
    expect(decide(cohort('m'))).toEqual({ shared: true, by: 'assumed' });
    expect(decide(cohort('e'))).toEqual({ shared: false, by: 'names' });
  });

  it('sees one table with both roles, where rows agree in all they give', () => {
    const fields = (at: number) => ({ department: `d${at}`, skills: [{ name: 'SQL', level: at }] });
    const table = { mentors: side(numbers(5), fields), mentees: side(numbers(5), fields) };
    expect(decide(table).shared).toBe(true);
    const two = { mentors: side(numbers(5), fields), mentees: side(numbers(5), (at) => fields(at + 1)) };
    expect(decide(two).shared).toBe(false);
    const alike = () => ({ department: 'all' });
    expect(decide({ mentors: side(numbers(5), alike), mentees: side(numbers(5), alike) }).shared).toBe(false);
  });

  it('matches equal ids of two lists, and resolves managers on the own side first', () => {
    const cohort: Cohort = {
      mentors: [{ id: '1' }, { id: '2', manager: '1' }],
      mentees: [{ id: '1', manager: '2' }, { id: '2' }],
    };
    const rules: PolicyInput['rules'] = [{ kind: 'no-reporting-line' }, { kind: 'no-previous-pair' }];
    // Mentee 1 reports to mentee 2, not to mentor 2.
    const separate = matchCohort(cohort, {
      ids: 'separate',
      rules,
      locks: [{ mentorId: '2', menteeId: '1' }],
    });
    expect(pairsOf(separate)).toEqual(['2-1', '1-2']);
    expect(issuesOf(() => matchCohort(cohort, { ids: 'shared', rules }))[0]?.message).toMatch(/circle/);
    // An earlier pair of other people is none of these two.
    const history = [{ mentorId: '2', menteeId: '1' }];
    expect(pairsOf(matchCohort(cohort, { ids: 'separate', rules, history }))).toEqual(['1-1', '2-2']);
    // Only the other side has the manager.
    const across: Cohort = { mentors: [{ id: '9' }], mentees: [{ id: '1', manager: '9' }] };
    expect(pairsOf(matchCohort(across, { ids: 'separate', rules }))).toEqual([]);
  });

  it('lets preferences name the other side alone', () => {
    const cohort: Cohort = {
      mentors: [{ id: '1' }, { id: '2' }],
      mentees: [{ id: '1', preferences: { ranked: ['1'], never: ['2'] } }],
    };
    expect(pairsOf(matchCohort(cohort, { ids: 'separate' }))).toEqual(['1-1']);
    const shared = matchCohort(cohort, { ids: 'shared' });
    expect(pairsOf(shared)).toEqual([]);
    expect(ownWarnings(shared).map(({ id }) => id)).toEqual(['warnings.wishes-misplaced']);
  });
});

describe('clearlyDiffer', () => {
  it('says no, yes, or nothing', () => {
    for (const [a, b] of [
      ['Ana Real', 'Ana Réal'],
      ['Ana Real', 'REAL, Ana'],
      ['Ana Real', 'Ana Lopez'],
      ['Ana Real', 'A. Real'],
      ['Ana Maria Real', 'Ana Real'],
      ['Mohamed Ali', 'Mohammed Ali'],
      ['Alexander Roy', 'Alexandr Roy'],
    ] as const)
      expect(clearlyDiffer(a, b), `${a} ${b}`).toBe(false);
    expect(clearlyDiffer('Ana Real', 'Tom Oak')).toBe(true);
    expect(clearlyDiffer('Tom Oak', 'Lea Oak')).toBeUndefined();
    expect(clearlyDiffer('山田太郎', 'Taro Yamada')).toBeUndefined();
    expect(clearlyDiffer('', 'Ana')).toBeUndefined();
  });
});

describe('properties', () => {
  const generated = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }), fc.nat(1000))
    .map(([mentors, mentees, seed]) => generateCohort({ mentors, mentees, seed: String(seed) }));
  /** Another spelling of an id. */
  const respell = (kind: number) => (id: string) =>
    [id.toUpperCase(), ` ${id}`, `${id}\u00a0`, id.split('').join('\u200b'), `\ufeff${id}\u202c`][kind % 5]!;
  const policy: PolicyInput = {
    rules: [{ kind: 'no-reporting-line' }, { kind: 'different', field: 'manager' }],
  };

  it('any spelling of references gives the same matching', () => {
    fc.assert(
      fc.property(generated, fc.nat(1000), (cohort, kind) => {
        const to = respell(kind);
        const one = <P extends Mentor | Mentee>(person: P): P => ({
          ...person,
          ...(person.manager !== undefined && { manager: to(person.manager) }),
          ...(person.preferences && {
            preferences: {
              ...(person.preferences.ranked && { ranked: person.preferences.ranked.map(to) }),
              ...(person.preferences.never && { never: person.preferences.never.map(to) }),
            },
          }),
        });
        const respelt: Cohort = deepFreeze({
          ...cohort,
          mentors: cohort.mentors.map(one),
          mentees: cohort.mentees.map(one),
          ...(cohort.managers && {
            managers: Object.fromEntries(
              Object.entries(cohort.managers).map(([id, manager]) => [to(id), to(manager)]),
            ),
          }),
        });
        const expected = matchCohort(cohort, policy);
        const result = matchCohort(respelt, policy);
        // Warnings show ids as they were written.
        const rest = { warnings: null, manifest: null };
        expect({ ...result, ...rest }).toEqual({ ...expected, ...rest });
      }),
      { numRuns: 60 },
    );
  });

  it('wishes for and refusals of people who are not there change nothing but the warnings', () => {
    const absent = fc.array(fc.constantFrom('zzzz gone 1', 'qqqq-gone-2', '__proto__', 'xxxx/gone;3'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(generated, absent, absent, fc.nat(3), (cohort, ranked, never, place) => {
        const one = <P extends Mentor | Mentee>(person: P): P => {
          const wishes = [...(person.preferences?.ranked ?? [])];
          wishes.splice(place, 0, ...ranked);
          const refusals = [...never, ...(person.preferences?.never ?? [])];
          return { ...person, preferences: { ranked: wishes, never: refusals } };
        };
        const expected = matchCohort(cohort, policy);
        const added = { ...cohort, mentors: cohort.mentors.map(one), mentees: cohort.mentees.map(one) };
        const result = matchCohort(added, policy);
        const rest = { warnings: null, manifest: null };
        expect({ ...result, ...rest }).toEqual({ ...expected, ...rest });
        const expectedIds = [
          ...(never.length > 0 ? ['refusals'] : []),
          ...(ranked.length > 0 ? ['wishes'] : []),
        ];
        for (const kind of expectedIds)
          expect(
            result.warnings.some(
              ({ id }) => id === `warnings.${kind}-${kind === 'wishes' ? 'for' : 'of'}-nobody`,
            ),
          ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
