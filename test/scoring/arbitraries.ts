import fc from 'fast-check';
import {
  type AvailabilityWindow,
  BUILT_IN_CRITERIA,
  type Cohort,
  type Concept,
  type Importance,
  type Mentee,
  type Mentor,
  type Person,
  type PolicyInput,
  type Similarity,
  WEEKDAYS,
} from '../../src/model';

/** Words with near variants, synonyms, and places in {@link TAXONOMY}. */
const TAGS = [
  'SQL',
  'sql',
  'Python',
  'R',
  'C++',
  'C#',
  'statistics',
  'data analysis',
  'negotiation',
  'js',
  'JavaScript',
];
const GOALS = ['lead a team', 'leading teams', 'get promoted', 'start a company', 'change career', 'SQL'];
const ROLES = ['analyst', 'senior analyst', 'manager', 'director', 'recruiter'];
const SECTORS = ['fintech', 'food', 'health'];
const FUNCTIONS = ['sales', 'hiring', 'finance'];
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  '+05:30',
  'UTC',
  'Pacific/Auckland',
  '-11:00',
];

export const TAXONOMY: readonly Concept[] = [
  { id: 'root', label: 'skills' },
  { id: 'data', label: 'data', parentIds: ['root'] },
  { id: 'code', label: 'programming', parentIds: ['root'] },
  { id: 'query', label: 'query languages', parentIds: ['data', 'code'] },
  { id: 'sql', label: 'SQL', altLabels: ['structured query language'], parentIds: ['query'] },
  { id: 'python', label: 'Python', parentIds: ['code'] },
  { id: 'r', label: 'R', parentIds: ['code', 'data'] },
  { id: 'stats', label: 'statistics', altLabels: ['data analysis'], parentIds: ['data'] },
  { id: 'role', label: 'roles' },
  { id: 'analyst', label: 'analyst', parentIds: ['role'] },
  { id: 'senior', label: 'senior analyst', parentIds: ['analyst'] },
  { id: 'finance', label: 'finance', parentIds: ['root'] },
  { id: 'fintech', label: 'fintech', parentIds: ['finance'] },
];

/** Texts with and without words that count, what is not wanted among them; some are those that {@link VECTORS} know. */
export const TEXTS = [
  'I want to lead a team and learn negotiation.',
  'Ten years of negotiation; I do not want to do sales, but I lead teams.',
  'Moved from sales to data analysis. Python, statistics and negotiation every day.',
  'Négociation et conduite d’équipe : je ne veux plus de ventes.',
  'I would like to.',
  '!!!',
];

const word = (words: readonly string[]) => fc.constantFrom(...words);
const text = fc.oneof(word(TEXTS), fc.string({ maxLength: 60 }));
const list = <T>(item: fc.Arbitrary<T>, maxLength = 4) => fc.array(item, { maxLength });
const level = fc.integer({ min: 0, max: 5 });

/** Leaves a key out in a third of the cases: a blank. */
const blanks = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] });

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Windows to the minute, some of a whole day. */
export const window: fc.Arbitrary<AvailabilityWindow> = fc
  .tuple(
    fc.constantFrom(...WEEKDAYS),
    fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 }),
  )
  .map(([day, ends]) => ({
    day,
    start: clock(Math.min(...ends)),
    end: clock(Math.max(...ends)),
  }));

const person = blanks<Omit<Person, 'id'>>({
  goals: list(
    fc.record({ name: word(GOALS), priority: fc.integer({ min: 1, max: 4 }) }, { requiredKeys: ['name'] }),
  ),
  goalsSupported: list(
    fc.record(
      { name: word(GOALS), strength: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10) },
      { requiredKeys: ['name'] },
    ),
  ),
  skills: list(fc.record({ name: word(TAGS), level }, { requiredKeys: ['name'] }), 6),
  skillsWanted: list(
    fc
      .record(
        {
          name: word(TAGS),
          weight: fc.integer({ min: 1, max: 5 }).map((half) => half / 2),
          current: level,
          target: level,
        },
        { requiredKeys: ['name'] },
      )
      .map(({ target, ...wish }) =>
        target !== undefined && target > (wish.current ?? 0) ? { ...wish, target } : wish,
      ),
  ),
  experienceYears: fc.integer({ min: 0, max: 80 }).map((half) => half / 2),
  grade: word(['G1', 'g2', 'G3']),
  role: word(ROLES),
  nextRole: word(ROLES),
  path: list(word(ROLES), 3),
  interests: list(word(['chess', 'Chess', 'running', 'AI', 'wine', 'art']), 5),
  motivation: text,
  biography: text,
  department: word(['Sales', 'sales ', 'Legal', 'R&D']),
  location: word(['Paris', 'Lyon']),
  timeZone: word(ZONES),
  languages: list(word(['en', 'fr', 'de']), 3),
  availability: list(window, 3),
  venture: blanks({
    stage: word(['idea', 'Early', 'growth']),
    sector: word(SECTORS),
    functions: list(word(FUNCTIONS), 2),
  }),
  ventures: list(
    blanks({
      stage: word(['idea', 'early', 'scale']),
      sector: word(SECTORS),
      functions: list(word(FUNCTIONS), 2),
    }),
    2,
  ),
  attributes: blanks({ site: word(['north', 'North', 'south']), teams: list(word(['a', 'b', 'c']), 3) }),
});

const mentorIds = ['m1', 'm2', 'm3', 'both', 'm5'];
const menteeIds = ['e1', 'e2', 'e3', 'both', 'e5'];

interface SideOptions {
  readonly ids: readonly string[];
  readonly others: readonly string[];
}

/** People of one side, with preferences among the other side. A person who ranks somebody does not refuse them. */
function side({ ids, others }: SideOptions): fc.Arbitrary<(Mentor & Mentee)[]> {
  const wishes = fc.subarray([...others]).chain((named) =>
    fc.record({
      ranked: fc.shuffledSubarray(named),
      never: fc.subarray(others.filter((id) => !named.includes(id))).map((ids) => ids.slice(0, 1)),
    }),
  );
  const one = fc.tuple(person, fc.option(wishes, { nil: undefined }));
  return fc
    .tuple(fc.subarray([...ids]), fc.array(one, { minLength: ids.length, maxLength: ids.length }))
    .map(([chosen, people]) =>
      chosen.map((id, at) => {
        const [fields, preferences] = people[at]!;
        return { ...fields, id, ...(preferences && { preferences }) };
      }),
    );
}

/**
 * What a mentee may say of the importance of criteria: the library's, those of the contract suite, and one of nobody's.
 */
const importance: fc.Arbitrary<{ readonly [criterion: string]: Importance }> = fc.dictionary(
  fc.constantFrom(
    ...BUILT_IN_CRITERIA,
    'same-value:location',
    'distance:grade',
    'previous-partner',
    'nothing',
  ),
  fc.constantFrom<Importance>('must', 'high', 'medium', 'low', 0, 0.7, 3),
  { maxKeys: 6 },
);

/** Small cohorts with blanks everywhere; `both` may stand on both sides. Preferences name others who exist. */
export const cohort: fc.Arbitrary<Cohort> = fc
  .tuple(
    side({ ids: mentorIds, others: menteeIds }),
    side({ ids: menteeIds, others: mentorIds }),
    fc.array(fc.option(importance, { nil: undefined }), { minLength: 5, maxLength: 5 }),
  )
  .map(([mentors, plain, answers]) => {
    const mentees = plain.map((one, at) => (answers[at] ? { ...one, importance: answers[at] } : one));
    const known = (people: readonly Mentor[], partners: readonly Mentor[]) =>
      people.map((one) => {
        if (one.preferences === undefined) return one;
        const exists = (id: string) => id !== one.id && partners.some((partner) => partner.id === id);
        return {
          ...one,
          preferences: {
            ranked: (one.preferences.ranked ?? []).filter(exists),
            never: (one.preferences.never ?? []).filter(exists),
          },
        };
      });
    return { mentors: known(mentors, mentees), mentees: known(mentees, mentors) };
  });

/** Cohorts with managers in chains: everybody's manager stands later in one list, so there is no circle. */
export const managed: fc.Arbitrary<Cohort> = fc
  .tuple(cohort, fc.array(fc.option(fc.nat(11), { nil: undefined }), { minLength: 12, maxLength: 12 }))
  .map(([people, picks]) => {
    const ids = ['e1', 'm1', 'e2', 'both', 'm2', 'x1', 'e3', 'm3', 'x2', 'e5', 'm5', 'x3'];
    const managers = new Map(
      ids.flatMap((id, at) => {
        const pick = picks[at];
        return pick !== undefined && pick > at ? [[id, ids[pick]!] as const] : [];
      }),
    );
    const withManager = <P extends Person>(person: P): P => {
      const manager = managers.get(person.id);
      return manager === undefined ? person : { ...person, manager };
    };
    return {
      mentors: people.mentors.map(withManager),
      mentees: people.mentees.map(withManager),
      managers: Object.fromEntries([...managers].filter(([id]) => id.startsWith('x') || id === 'both')),
    };
  });

const similarity: fc.Arbitrary<Partial<Similarity>> = blanks<Similarity>({
  synonyms: fc.constant({ js: 'JavaScript' }),
  taxonomy: fc.constant(TAXONOMY),
  vectors: fc.constant({
    negotiation: [1, 0, 0.2],
    'get promoted': [0.9, 0.1, 0.3],
    'change career': [0.8, 0.6, 0],
    SQL: [0, 1, 0],
    R: [0, 0.8, 0.4],
    [TEXTS[0]!]: [0.4, 0.2, 0.1],
    [TEXTS[1]!]: [0.3, -0.2, 0.3],
    [TEXTS[3]!]: [-0.5, 0.1, 0.2],
    [TEXTS[4]!]: [0.1, 0.7, 0.1],
    manager: [1, 1, 0],
    director: [1, 0.9, 0.1],
  }),
  threshold: fc.constantFrom(0.3, 0.6, 0.8, 1),
  lexical: fc.boolean(),
  fold: fc.boolean(),
  abbreviations: fc.boolean(),
});

/** In half of the policies mentees weigh the criteria themselves. */
const personalWeights = fc.record({ share: fc.constantFrom(0.25, 0.5, 1) }, { requiredKeys: [] });

const prior = fc.constantFrom(0, 0.07, 0.25, 1);
const weight = fc.constantFrom(0, 0.1, 0.25, 1, 3, 12);

/** Policies over every built-in criterion, with params and priors moved about. */
export const scoringPolicy: fc.Arbitrary<PolicyInput> = fc.record(
  {
    personalWeights,
    weights: fc
      .record(
        {
          goals: weight,
          skills: weight,
          experience: weight,
          interests: weight,
          preferences: weight,
          logistics: weight,
          career: weight,
          venture: weight,
          text: weight,
        },
        { requiredKeys: [] },
      )
      .map((weights) => (Object.values(weights).some((value) => value > 0) ? weights : { skills: 1 })),
    params: fc.record({
      skills: blanks({ assumedLevel: level, assumedTarget: level }),
      experience: blanks({
        knots: fc.constantFrom<[number, number, number, number]>(
          [0, 3, 12, 25],
          [0, 0, 10, 10],
          [-5, 1, 2, 3],
        ),
        ahead: fc.constantFrom<'mentor' | 'mentee'>('mentor', 'mentee'),
      }),
      interests: blanks({ rareCountMore: fc.boolean(), shrinkage: fc.constantFrom(0, 1, 2.5) }),
      text: blanks({ rareCountMore: fc.boolean(), shrinkage: fc.constantFrom(0, 1, 3) }),
      logistics: blanks({
        fullOverlapMinutes: fc.constantFrom(0.5, 60, 120, 20_000),
        zeroCreditHours: fc.constantFrom(3, 8),
      }),
    }),
    similarity,
    priors: fc.record(
      { goals: prior, skills: prior, preferences: prior, venture: prior, text: prior },
      { requiredKeys: [] },
    ),
    scoreUnit: fc.constantFrom(1, 28, 1000, 1_000_000, 10_000_000),
  },
  { requiredKeys: ['weights', 'params', 'similarity', 'priors', 'scoreUnit'] },
);
