import { describe, expect, it, vi } from 'vitest';
import { type Cohort, MentorMatchError, matchCohort, type PolicyInput, scorePair } from '../../src';
import { generateCohort } from '../../src/entries/synthetic';
import { embedTags, type GivenVector } from '../../src/entries/words';
import { expectMatches } from '../matching/enumerate';

const cohort: Cohort = {
  mentors: [
    {
      id: 'a',
      skills: [{ name: 'SQL' }, { name: 'machine learning' }],
      goalsSupported: [{ name: 'lead a team' }],
      role: 'analyst',
      interests: ['chess'],
      languages: ['en'],
      biography: 'I lead a team.',
    },
  ],
  mentees: [
    {
      id: 'b',
      skillsWanted: [{ name: 'sql' }, { name: 'ML' }, { name: '!!!' }],
      goals: [{ name: 'lead a team' }],
      nextRole: 'director',
      venture: { sector: 'food', functions: ['sales'] },
      motivation: 'I want to lead.',
    },
  ],
};
const ALL = ['I lead a team.', 'I want to lead.', 'SQL', 'analyst', 'director', 'food', 'lead a team'].concat(
  'machine learning',
  'sales',
);

/** A vector that is a text's own. */
const vectorOf = (text: string) => [1, text.length % 7, text.charCodeAt(0) % 5];

async function codeOf(call: Promise<unknown>): Promise<readonly string[]> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw error;
    return [
      error.code,
      `${error.issues[0]!.path}: ${error.issues[0]!.message}; ${error.issues[0]!.received}`,
    ];
  }
  return ['no error'];
}

describe('embedTags', () => {
  it('asks for each tag and text once, in order, in batches, whatever the order of people', async () => {
    const batches: (readonly string[])[] = [];
    const { policy, embedded, cached, unknown } = await embedTags(
      cohort,
      (texts) => {
        batches.push(texts);
        return Promise.resolve(texts.map(vectorOf));
      },
      { batchSize: 4 },
    );
    expect(batches.map((batch) => batch.length)).toEqual([4, 4, 1]);
    expect(batches.flat()).toEqual(ALL);
    expect([embedded, cached, unknown]).toEqual([9, 0, []]);
    expect(policy.similarity?.vectors).toEqual(Object.fromEntries(ALL.map((text) => [text, vectorOf(text)])));
    const people = generateCohort({ mentors: 40, mentees: 40, ventureRate: 0.5, textRate: 0.5 });
    const turned = { mentors: people.mentors.toReversed(), mentees: people.mentees.toReversed() };
    const embed = (texts: readonly string[]) => texts.map(vectorOf);
    expect(JSON.stringify((await embedTags(turned, embed)).policy)).toBe(
      JSON.stringify((await embedTags({ ...turned, ...people, managers: {} }, embed)).policy),
    );
  });

  it('asks the cache first, keeps what it gets there, and asks nothing for vectors that the policy has', async () => {
    const cache = new Map<string, readonly number[] | null>([
      ['SQL', [3, 4, 0]],
      ['food', null],
    ]);
    const embed = vi.fn((texts: readonly string[]) => texts.map(vectorOf));
    const given: PolicyInput = { similarity: { vectors: { Sales: [1, 1, 1] }, threshold: 0.7 } };
    const first = await embedTags(cohort, embed, { policy: given, cache });
    expect(embed.mock.calls.flatMap(([texts]) => texts)).toEqual(
      ALL.filter((text) => text !== 'SQL' && text !== 'food' && text !== 'sales'),
    );
    expect([first.embedded, first.cached, first.unknown]).toEqual([6, 2, ['food']]);
    expect(first.policy.similarity).toMatchObject({
      threshold: 0.7,
      vectors: { Sales: [1, 1, 1], SQL: [3, 4, 0] },
    });
    const again = await embedTags(cohort, embed, { policy: given, cache });
    expect(again).toEqual({ ...first, embedded: 0, cached: 8 });
    expect(embed).toHaveBeenCalledTimes(1);
  });

  it('gives no vector to what no field of a policy can be called, so that the policy can be matched by', async () => {
    const people: Cohort = {
      mentors: [{ id: 'a', skills: [{ name: '__proto__' }, { name: 'constructor' }] }],
      mentees: [{ id: 'b', skillsWanted: [{ name: 'toString' }, { name: 'zoo' }] }],
    };
    const embed = vi.fn((texts: readonly string[]) =>
      texts.map((text): GivenVector => (text === 'zoo' ? null : vectorOf(text))),
    );
    const given = await embedTags(people, embed);
    expect(embed.mock.calls.flatMap(([texts]) => texts)).toEqual(['constructor', 'toString', 'zoo']);
    expect([given.embedded, given.unknown]).toEqual([3, ['__proto__', 'zoo']]);
    expect(expectMatches(matchCohort(people, { ...given.policy, rules: [] })).matches).toHaveLength(1);
  });

  it('takes typed arrays, a cache that answers later, and null for what a model does not know', async () => {
    const kept = new Map<string, readonly number[] | null>();
    const cache = {
      get: (text: string) => Promise.resolve(kept.get(text)),
      set: async (text: string, vector: readonly number[] | null) => void kept.set(text, vector),
    };
    const embed = (texts: readonly string[]): GivenVector[] =>
      texts.map((text) => (text === 'food' ? null : Float32Array.from(vectorOf(text))));
    const { policy, unknown } = await embedTags(cohort, embed, { cache });
    expect(unknown).toEqual(['food']);
    expect(policy.similarity?.vectors?.SQL).toEqual(vectorOf('SQL'));
    expect(kept.get('food')).toBeNull();
    expect(() => matchCohort(cohort, JSON.parse(JSON.stringify(policy)))).not.toThrow();
  });

  it('gives texts the prior of what two random ones have, unless the policy states one', async () => {
    const people: Cohort = {
      mentors: [
        { id: 'a', biography: 'opera' },
        { id: 'b', biography: 'chess' },
      ],
      mentees: [
        { id: 'c', motivation: 'opera' },
        { id: 'd', motivation: 'running' },
      ],
    };
    // Cosines: 1, 0.8, 0.8, 0.28 and so a mean of 0.72.
    const model: { [text: string]: number[] } = { opera: [1, 0], chess: [0.8, 0.6], running: [0.8, -0.6] };
    const embed = (texts: readonly string[]) => texts.map((text) => model[text]!);
    const { policy } = await embedTags(people, embed, { policy: { weights: { text: 1 } } });
    expect(policy.priors).toEqual({ text: 0.64 });
    const stated = await embedTags(people, embed, { policy: { priors: { text: 0.1 } } });
    expect(stated.policy.priors).toEqual({ text: 0.1 });
    expect((await embedTags(people, embed, { kinds: ['skills'] })).policy.priors).toBeUndefined();
    const blank = { ...people, mentees: [...people.mentees, { id: 'e' }] };
    expect(scorePair(blank, policy, { mentorId: 'a', menteeId: 'e' }).score).toBe(0.64);
    expect(scorePair(blank, policy, { mentorId: 'b', menteeId: 'c' }).score).toBeCloseTo(0.8, 3);
  });

  it('refuses what is no vector, with the text', async () => {
    const bad = (vectors: unknown) =>
      codeOf(embedTags(cohort, () => vectors as GivenVector[], { batchSize: 2 }));
    const [code, message] = ['callback-failed', 'the embedder ("I lead a team."'];
    expect(await bad([[1, 2]])).toEqual([
      code,
      `${message}, … 2 texts): there is not a vector for each text; 1 vectors`,
    ]);
    expect(await bad('no')).toEqual([code, `${message}, … 2 texts): no list of vectors was given; "no"`]);
    expect(await bad([[1, 2], [1]])).toEqual([
      code,
      'the embedder ("I want to lead."): the vectors differ in length; 1 entries',
    ]);
    expect(
      await bad([
        [1, Number.NaN],
        [1, 2],
      ]),
    ).toEqual([code, `${message}): entry 1 is no finite number; NaN`]);
    expect(await bad([undefined, [1, 2]])).toEqual([code, `${message}): no vector was given; nothing`]);
    expect(
      await bad([
        [0, 0],
        [1, 2],
      ]),
    ).toEqual([code, `${message}): a vector without a direction is similar to nothing; zeros only`]);
    expect(await bad([[], []])).toEqual([code, `${message}): the vector is empty; 0 entries`]);
    const thrown = embedTags(cohort, () => Promise.reject(new Error('quota')));
    expect(await codeOf(thrown)).toEqual([code, `${message}): it threw: quota; Error`]);
    const other = embedTags(cohort, (texts) => texts.map(() => [1, 2]), {
      policy: { similarity: { vectors: { SQL: [1, 2, 3] } } },
    });
    expect((await codeOf(other))[1]).toContain('differ in length from those that the policy has already');
    expect(await codeOf(embedTags(cohort, () => [], { batchSize: 0 }))).toEqual([
      'invalid-input',
      'options.batchSize: not a number of texts; 0',
    ]);
    const kinds = ['interests'] as const;
    expect((await codeOf(embedTags(cohort, () => [], { kinds })))[0]).toBe('invalid-input');
  });

  it('ends where it is aborted, with what it got in the cache', async () => {
    const stop = new AbortController();
    const cache = new Map<string, readonly number[] | null>();
    const seen: [number, number][] = [];
    const run = embedTags(cohort, (texts) => texts.map(vectorOf), {
      batchSize: 4,
      cache,
      signal: stop.signal,
      onProgress: (done, texts) => {
        seen.push([done, texts]);
        if (done === 4) stop.abort(new Error('enough'));
      },
    });
    expect(await codeOf(run)).toEqual([
      'aborted',
      'options.signal: the run was aborted before all texts had a vector; those got so far are in the cache; enough',
    ]);
    expect([seen, cache.size]).toEqual([
      [
        [0, 9],
        [4, 9],
      ],
      4,
    ]);
  });

  it('makes a matching by meaning where words alone see nothing', async () => {
    const people: Cohort = {
      mentors: [
        { id: 'a', skills: [{ name: 'statistics' }] },
        { id: 'b', skills: [{ name: 'coaching' }] },
      ],
      mentees: [
        { id: 'c', skillsWanted: [{ name: 'people' }] },
        { id: 'd', skillsWanted: [{ name: 'data' }] },
      ],
    };
    const model: { [text: string]: number[] } = {
      statistics: [1, 0],
      data: [1, 0.2],
      coaching: [0, 1],
      people: [0.1, 1],
    };
    const { policy } = await embedTags(people, (texts) => texts.map((text) => model[text]!));
    const { matches } = expectMatches(matchCohort(people, policy));
    expect(matches.map(({ mentorId, menteeId }) => `${menteeId}-${mentorId}`).sort()).toEqual(['c-b', 'd-a']);
  });
});
