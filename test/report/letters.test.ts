import { describe, expect, it } from 'vitest';
import { matchCohort, openMatching, reviewMatching, runAsync, type StoredResult } from '../../src/matching';
import { EN, FR, type MessageCatalogue, visibilityOf } from '../../src/messages';
import { SCORING_EVIDENCE } from '../../src/messages/subjects';
import type { Cohort, Mentee, Mentor, Person, PolicyInput } from '../../src/model';
import { type Letter, type LetterOptions, letterSheets, renderLetters } from '../../src/report';
import { eligibilityMatrix } from '../../src/rules';
import { generateCohort } from '../../src/synthetic';

const lettersOf = (
  cohort: Cohort,
  policy: PolicyInput = {},
  options: LetterOptions = {},
  result: StoredResult = matchCohort(cohort, policy),
) => renderLetters(openMatching(cohort, policy, result), options);

const letterTo = (letters: readonly Letter[], role: Letter['role'], id: string): Letter => {
  const found = letters.find((letter) => letter.role === role && letter.id === id);
  if (found === undefined) throw new Error(`no letter to ${role} ${id}`);
  return found;
};

describe('letters', () => {
  const ana: Mentor = {
    id: 'ana@ex.org',
    name: 'Ana Silva',
    role: 'head of data',
    department: 'Finance',
    skills: [{ name: 'SQL', level: 5 }],
    goalsSupported: [{ name: 'lead a team' }],
    experienceYears: 14,
    interests: ['chess'],
    languages: ['en', 'fr'],
    timeZone: 'Europe/Lisbon',
    availability: [
      { day: 'tue', start: '09:00', end: '10:30' },
      { day: 'thu', start: '22:30', end: '24:00' },
    ],
  };
  const cleo: Mentee = {
    id: 'cleo@ex.org',
    name: 'Cleo Day',
    role: 'data analyst',
    department: 'Sales',
    nextRole: 'head of data',
    skillsWanted: [{ name: 'SQL', current: 2, target: 4 }],
    goals: [{ name: 'lead a team' }],
    experienceYears: 3,
    interests: ['chess'],
    languages: ['fr'],
    timeZone: 'Europe/Paris',
    availability: [
      { day: 'tue', start: '10:00', end: '12:00' },
      { day: 'thu', start: '23:00', end: '24:00' },
      { day: 'fri', start: '00:00', end: '00:45' },
    ],
  };
  const dan: Mentee = { id: 'dan@ex.org', name: 'Dan Roy' };
  const cohort: Cohort = { mentors: [ana], mentees: [cleo, dan] };
  const options: LetterOptions = {
    program: 'Compass',
    contact: 'team@ex.org',
    signature: 'The team',
    agenda: ['what a good year would be'],
  };

  it('say to each of the two what they may know, in the second person', () => {
    const letters = lettersOf(cohort, {}, options);
    expect(letterTo(letters, 'mentee', 'cleo@ex.org')).toMatchObject({
      name: 'Cleo Day',
      email: 'cleo@ex.org',
      partners: [{ id: 'ana@ex.org', name: 'Ana Silva', email: 'ana@ex.org' }],
      language: 'en',
      subject: 'Your mentor: Ana Silva',
      file: 'mentee-cleo-ex-org',
      text: `Dear Cleo Day,

For Compass we propose as your mentor: Ana Silva, head of data, Finance.

Why you two
- You want to build SQL, from level 2 to 4; Ana Silva is at 5.
- Your goal “lead a team”: Ana Silva can support it.
- Ana Silva has 14 years of experience, you have 3.
- You have in common: chess.

What to talk about first
- SQL: where you stand today, and what you want to be able to do
- “lead a team”: how you will notice that you have reached it
- chess, which you both like: an easy beginning
- what a good year would be

When you both have time
You are both free for 165 minutes a week. On your clock (Europe/Paris):
- Tuesday, 10:00 to 11:30 (Ana Silva: 9:00 to 10:30)
- Thursday, 23:30 to 0:00 (Ana Silva: 22:30 to 23:00)
- Friday, 0:00 to 0:45 (Ana Silva: Thursday, 23:00 to 23:45)

How to reach Ana Silva
Write to Ana Silva: ana@ex.org
The first step is yours: please write within a week, and suggest a time.

We wish you a good first meeting.
Questions: team@ex.org

The team
`,
    });
    const toMentor = letterTo(letters, 'mentor', 'ana@ex.org').text;
    expect(toMentor).toContain('Cleo Day wants to build SQL, from level 2 to 4; you are at 5.');
    expect(toMentor).toContain('- Thursday, 22:30 to 23:45 (Cleo Day: 23:30 to 0:45)');
    expect(toMentor).toContain('Write to Cleo Day: cleo@ex.org\nWe ask Cleo Day to write to you first.');
    expect(letterTo(letters, 'mentee', 'dan@ex.org').text).toBe(`Dear Dan Roy,

We have no mentor for you in Compass at the moment. We are sorry.

All mentors whom we could have proposed to you have as many mentees as they can take. This is no judgement of you.

What we do not know of you yet, and what would help to find somebody: skills wanted, goals, interests, availability, and languages.

Thank you for taking part.
Questions: team@ex.org

The team
`);
  });

  it('speak French, to everybody or to whom it is due', () => {
    const french = letterTo(lettersOf(cohort, {}, { locale: FR }), 'mentee', 'cleo@ex.org');
    expect(french).toMatchObject({ language: 'fr', subject: 'Votre mentor\u00a0: Ana Silva' });
    expect(french.text).toContain(
      'Vous souhaitez progresser en SQL, du niveau 2 au niveau 4\u00a0; Ana Silva est au niveau 5.',
    );
    expect(french.text).toContain(
      '- mardi, de 10\u00a0h\u00a000 à 11\u00a0h\u00a030 (Ana Silva\u00a0: de 9\u00a0h\u00a000 à 10\u00a0h\u00a030)',
    );
    expect(french.html).toContain('<html lang="fr">');
    const mixed = lettersOf(
      cohort,
      {},
      { localeOf: ({ languages }) => (languages?.length === 1 ? FR : undefined) },
    );
    expect(mixed.map(({ id, language }) => [id, language])).toEqual([
      ['cleo@ex.org', 'fr'],
      ['dan@ex.org', 'en'],
      ['ana@ex.org', 'en'],
    ]);
  });

  it('call a pair what it is: a proposal until somebody approves it', () => {
    const policy = {};
    const result = matchCohort(cohort, policy);
    if (result.status !== 'optimal') throw new Error(result.status);
    const pair = { mentorId: 'ana@ex.org', menteeId: 'cleo@ex.org' };
    const about = { reviewer: 'lead', at: '2026-03-02T10:00:00Z' };
    const approved = reviewMatching(cohort, policy, result, [{ kind: 'approve', ...pair, ...about }]);
    const only = lettersOf(cohort, policy, { pairs: 'approved', unmatched: false }, approved);
    expect(only.map(({ id }) => id)).toEqual(['cleo@ex.org', 'ana@ex.org']);
    expect(only[0]?.text).toContain(
      'In the mentoring program your mentor is Ana Silva, head of data, Finance.',
    );
    expect(lettersOf(cohort, policy, { pairs: 'approved' }).map(({ id }) => id)).toEqual(['dan@ex.org']);
    const rejected = reviewMatching(cohort, policy, result, [
      { kind: 'reject', ...pair, reason: 'Secret quarrel', ...about },
    ]);
    const toCleo = letterTo(lettersOf(cohort, policy, {}, rejected), 'mentee', 'cleo@ex.org');
    expect(toCleo.partners).toEqual([]);
    expect(toCleo.text).toContain('We have no mentor for you in the mentoring program at the moment.');
    expect(toCleo.text).not.toMatch(/Secret|Ana/);
  });

  it('have names for files that are safe and not twice, whatever ids there are', () => {
    const ids = [
      'Ana',
      'ána',
      'ANA!',
      '../../etc/passwd',
      'a'.repeat(300),
      '王',
      '李',
      'con',
      'x/y',
      'x y',
      '-',
    ];
    const people: Cohort = { mentors: [], mentees: ids.map((id) => ({ id })) };
    const files = lettersOf(people).map(({ file }) => file);
    expect(files).toHaveLength(ids.length);
    expect(new Set(files).size).toBe(ids.length);
    for (const file of files) expect(file).toMatch(/^mentee(-[a-z0-9]+)*$/);
    for (const file of files) expect(file.length).toBeLessThan(80);
  });

  it('let no text of people into the page as anything but text', () => {
    const name = '<img src=x onerror=alert(1)>"\'&';
    const odd = lettersOf(
      { mentors: [{ ...ana, name }], mentees: [{ ...cleo, goals: [{ name: '</style><script>x' }] }] },
      {},
      { program: '<b>P</b>', signature: '<i>', contact: '<a@ex.org' },
    );
    for (const { html } of odd) {
      expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>"|<b>|<i>/);
      expect(html.match(/<\/style>/g)).toHaveLength(1);
      // Nothing is asked of anybody.
      expect(html).not.toMatch(/https?:|<[^>]+ src=|url\(|@import/);
    }
    expect(odd[0]?.html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  });

  it('refuse options that are none, and results without a matching', () => {
    for (const wrong of [
      { program: '' },
      { agenda: 'x' },
      { pairs: 'all' },
      { unmatched: 1 },
      { localeOf: {} },
    ])
      expect(() => lettersOf(cohort, {}, wrong as LetterOptions)).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    const none: Cohort = { mentors: [], mentees: [{ id: 'a', capacity: { min: 1, max: 1 } }] };
    for (const options of [{}, { unmatched: false }])
      expect(() => lettersOf(none, { minimums: 'required' }, options)).toThrow(
        expect.objectContaining({ code: 'wrong-cohort' }),
      );
  });

  it('have a sentence for every reason that speaks for a pair and that its reader may read', () => {
    // Said under "when"; and that clocks are compared tells that somebody has not said when they are free.
    const elsewhere = ['logistics.overlap', 'logistics.same-time'];
    for (const [id, [, bearing]] of Object.entries(SCORING_EVIDENCE)) {
      if (bearing !== 'for' || elsewhere.includes(id)) continue;
      for (const role of ['mentor', 'mentee'] as const)
        for (const { templates } of [EN, FR]) {
          const readable = [role, 'everyone'].includes(visibilityOf(id));
          expect([id, role, `letter.${role}.${id}` in templates]).toEqual([id, role, readable]);
        }
    }
  });
});

describe('letters to each side', () => {
  /** Words that only one person, or nobody but administrators, may read. */
  const secret = (owner: string, what: string) => `Secret${owner}${what}`;
  const person = (id: string, other: string): Person => ({
    id,
    name: `Name ${id}`,
    manager: 'boss',
    preferences: { ranked: [other], never: [secret(id, 'refused')] },
    attributes: { site: secret(id, 'site'), email: `${id}@ex.org` },
    protectedAttributes: { gender: secret(id, 'gender') },
    interests: ['chess'],
    timeZone: 'Europe/Paris',
  });
  const cohort: Cohort = {
    mentors: [
      { ...person('m1', 'e1'), skills: [{ name: 'SQL', level: 2 }], path: ['chief'] },
      { ...person('m2', 'e2'), skills: [{ name: 'law', level: 4 }] },
    ],
    mentees: [
      {
        ...person('e1', 'm1'),
        nextRole: secret('e1', 'nextrole'),
        goals: [{ name: secret('e1', 'unmetgoal'), source: secret('e1', 'title') }],
        skillsWanted: [
          { name: 'SQL', current: 1, target: 3, source: secret('e1', 'title') },
          { name: secret('e1', 'unmetskill'), target: 3 },
        ],
      },
      { ...person('e2', 'm2'), nextRole: 'chief', skillsWanted: [{ name: 'law', target: 3 }] },
      { ...person('e3', 'm1'), preferences: { never: ['m1', 'm2'] } },
    ],
  };
  const policy: PolicyInput = {
    sensitive: ['site'],
    weights: { skills: 3, goals: 1, interests: 1, preferences: 1, career: 1, logistics: 1 },
    rules: [{ kind: 'different', field: 'attributes.site' }],
    locks: [{ mentorId: 'm1', menteeId: 'e1' }],
  };

  it.each([
    ['en', undefined],
    ['fr', FR],
  ] as const)('hold nothing of the other that is private (%s)', (_language, locale?: MessageCatalogue) => {
    const letters = lettersOf(cohort, policy, locale ? { locale } : {});
    expect(letters).toHaveLength(5);
    for (const letter of letters) {
      const all = JSON.stringify(letter);
      for (const [, owner = '', what = ''] of all.matchAll(/Secret([em]\d)([a-z]+)/g)) {
        // What a letter holds of this kind is the reader's own.
        expect([letter.id, owner, what]).toEqual([letter.id, letter.id, what]);
        expect(['refused', 'gender', 'site']).not.toContain(what);
      }
      expect(letter.text).not.toMatch(/refus|never-with|score|%/i);
      // No rank that the other gave, and no manager.
      expect(all).not.toContain('boss');
    }
    const toMentor = letterTo(letters, 'mentor', 'm1');
    expect(toMentor.partners.map(({ id }) => id)).toEqual(['e1']);
    expect(JSON.stringify(toMentor)).not.toMatch(/Secrete1/);
    // m2 has held no role that e2 aims at; nobody tells m2 of it either.
    expect(JSON.stringify(letterTo(letters, 'mentor', 'm2'))).not.toContain('chief');
    // Whom rules keep from everybody is not told which.
    expect(letterTo(letters, 'mentee', 'e3').text).not.toMatch(/m1|m2|Name m/);
  });

  it('do not tell who left what blank: the words are the same as for times that never meet', () => {
    const people = (availability: Person['availability']): Cohort => ({
      mentors: [{ id: 'm', ...(availability && { availability }), timeZone: 'UTC' }],
      mentees: [{ id: 'e', availability: [{ day: 'mon', start: '09:00', end: '10:00' }], timeZone: 'UTC' }],
    });
    const text = (of: Cohort) => letterTo(lettersOf(of), 'mentee', 'e').text;
    expect(text(people(undefined))).toBe(text(people([{ day: 'tue', start: '09:00', end: '10:00' }])));
  });
});

describe('every sentence of a letter', () => {
  const cohort = generateCohort({
    mentors: 40,
    mentees: 75,
    seed: 'sentences',
    multipleRate: 0.3,
    rankedRate: 0.6,
    ventureRate: 0.3,
  });
  const weights = {
    goals: 1,
    skills: 1,
    experience: 1,
    interests: 1,
    preferences: 1,
    logistics: 1,
    career: 1,
    venture: 1,
  };
  const policy: PolicyInput = { weights };
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error(result.status);
  const letters = lettersOf(cohort, policy);
  const byId = <P extends Person>(people: readonly P[]) => new Map(people.map((one) => [one.id, one]));
  const [mentors, mentees] = [byId(cohort.mentors), byId(cohort.mentees)];
  const has = (list: readonly (string | { readonly name: string })[] | undefined, name: string) =>
    (list ?? []).some(
      (one) => (typeof one === 'string' ? one : one.name).toLowerCase() === name.toLowerCase(),
    );

  /** The minutes of a week, in UTC, that somebody is free; by looking at each minute. */
  const free = ({ availability = [], timeZone }: Person): Set<number> => {
    const shift =
      timeZone === undefined
        ? 0
        : Math.round(
            (Date.parse(
              `${new Date('2024-01-15T12:00:00Z').toLocaleString('sv', { timeZone }).replace(' ', 'T')}Z`,
            ) -
              Date.parse('2024-01-15T12:00:00Z')) /
              60_000,
          );
    const minutes = new Set<number>();
    const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
    for (const { day, start, end } of availability)
      for (let minute = at(start); minute < at(end); minute++)
        minutes.add(
          (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(day) * 1440 + minute - shift + 20160) %
            10080,
        );
    return minutes;
  };

  /** What each sentence claims, checked in the tables that people filled in. */
  const CLAIMS: readonly (readonly [
    RegExp,
    (mentor: Mentor, mentee: Mentee, said: readonly string[]) => boolean,
  ])[] = [
    [
      /^(?:Your goal|.+ has the goal) “(.+?)”(?:: .+ has done it|, and you have done it)\.$/,
      (a, b, [goal]) => has(b.goals, goal!) && has(a.goalsSupported, goal!),
    ],
    [
      /^(?:Your goal|.+ has the goal) “(.+?)”(?:: .+ can support it|, which you can support)\.$/,
      (a, b, [goal]) => has(b.goals, goal!) && has(a.goalsSupported, goal!),
    ],
    [
      /^(?:Your goal|.+ has the goal) “(.+?)”(?: is close to|, close to) “(.+?)”, which .+ can support\.$/,
      (a, b, [goal, related]) => has(b.goals, goal!) && has(a.goalsSupported, related!),
    ],
    [
      /^(?:You want|.+ wants) to build (.+?)(?:, from level ([\d.]+) to ([\d.]+); .+ (?:is|are) at ([\d.]+))?\.$/,
      (a, b, [skill, from, to, level]) => {
        const wish = b.skillsWanted?.find(({ name }) => name === skill);
        const own = a.skills?.find(({ name }) => name === skill);
        if (wish === undefined || own === undefined) return false;
        return (
          level === undefined ||
          (own.level === Number(level) &&
            (wish.target ?? 3) === Number(to) &&
            (wish.current ?? b.skills?.find(({ name }) => name === skill)?.level ?? 0) === Number(from))
        );
      },
    ],
    [
      /^(?:You want|.+ wants) to build (.+?); .+ knows? (.+?), which is close to it\.$/,
      (a, b, [skill, related]) => has(b.skillsWanted, skill!) && has(a.skills, related!),
    ],
    [
      /^.+ (?:has|have) ([\d.]+) years? of experience, .+ (?:has|have) ([\d.]+)\.$/,
      (a, b, [years, other]) => a.experienceYears === Number(years) && b.experienceYears === Number(other),
    ],
    [
      /^You have in common: (.+)\.$/,
      (a, b, [list]) =>
        list!.split(/, and |, | and /).every((one) => has(a.interests, one) && has(b.interests, one)),
    ],
    [
      /^You can speak (.+) with each other\.$/,
      (a, b, [list]) => {
        const called = new Intl.DisplayNames(['en'], { type: 'language' });
        const common = (a.languages ?? [])
          .filter((one) => has(b.languages, one))
          .map((tag) => called.of(tag));
        return (
          list!
            .split(/, and |, | and /)
            .sort()
            .join() === common.sort().join()
        );
      },
    ],
    [
      /^(?:.+|You) (?:was|were) once (.+), as .+ (?:are|is) today\.$/,
      (a, b, [role]) => b.role === role && has(a.path, role!),
    ],
    [
      /^(?:.+|You) (?:was|were) once (.+), which is close to what .+ (?:does|do) today\.$/,
      (a, _b, [role]) => has(a.path, role!),
    ],
    [
      /^You aim to become (.+); .+ has held that role\.$/,
      (a, b, [role]) => b.nextRole === role && (a.role === role || has(a.path, role!)),
    ],
    [
      /^You aim to become (.+); .+ has been (.+), which is close to it\.$/,
      (a, b, [role, held]) => b.nextRole === role && (a.role === held || has(a.path, held!)),
    ],
    [/^You wished for .+\.$/, () => true],
    [/^.+ is your choice number (\d+) of (\d+)\.$/, () => true],
    [
      /^(?:You need|.+ needs) help with (.+?)(?:; .+ has done it in a venture|, which you have done in a venture)\.$/,
      (a, b, [one]) =>
        has(b.venture?.functions, one!) && (a.ventures ?? []).some(({ functions }) => has(functions, one!)),
    ],
    [
      /^(?:.+|You) (?:has|have) built a venture in (?:your sector|the sector of .+), (.+)\.$/,
      (a, b, [sector]) =>
        b.venture?.sector === sector && (a.ventures ?? []).some((one) => one.sector === sector),
    ],
    [
      /^(?:Your venture|The venture of .+) is at the stage “(.+)”; .+ (?:has|have) come to “(.+)”\.$/,
      (a, b, [stage, reached]) =>
        b.venture?.stage === stage && (a.ventures ?? []).some((one) => one.stage === reached),
    ],
  ];

  it('about why is true of what the two people gave, and there are many kinds of it', () => {
    const used = new Set<number>();
    const partnerless = letters.filter(({ partners }) => partners.length === 1);
    expect(partnerless.length).toBeGreaterThan(40);
    for (const letter of partnerless) {
      const [partner] = letter.partners;
      const mentor = mentors.get(letter.role === 'mentor' ? letter.id : partner!.id)!;
      const mentee = mentees.get(letter.role === 'mentor' ? partner!.id : letter.id)!;
      const why = /\nWhy you two\n((?:- .+\n)+)/.exec(letter.text)?.[1] ?? '';
      for (const sentence of why
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.slice(2))) {
        const at = CLAIMS.findIndex(([pattern, holds]) => {
          const said = pattern.exec(sentence);
          return said !== null && holds(mentor, mentee, said.slice(1));
        });
        expect([sentence, at >= 0]).toEqual([sentence, true]);
        used.add(at);
        const wish = /^(?:You wished for|(.+) is your choice number (\d+) of (\d+))/.exec(sentence);
        if (wish !== null) {
          const own = (letter.role === 'mentor' ? mentor : mentee).preferences?.ranked ?? [];
          expect(own.indexOf(partner!.id)).toBe(wish[2] === undefined ? 0 : Number(wish[2]) - 1);
        }
      }
    }
    expect(used.size).toBeGreaterThan(8);
  });

  it('about partners is what the matching says', () => {
    for (const letter of letters) {
      const [own, other] =
        letter.role === 'mentor' ? (['mentorId', 'menteeId'] as const) : (['menteeId', 'mentorId'] as const);
      const partners = result.matches
        .filter((match) => match[own] === letter.id)
        .map((match) => match[other]);
      expect(letter.partners.map(({ id }) => id)).toEqual(partners.sort());
      for (const { name } of letter.partners) expect(letter.subject).toContain(name);
    }
    expect(letters).toHaveLength(cohort.mentors.length + cohort.mentees.length);
  });

  it('about common time is true, minute by minute, on the clocks that it names', () => {
    let checked = 0;
    for (const letter of letters.filter(({ partners }) => partners.length === 1)) {
      const reader = (letter.role === 'mentor' ? mentors : mentees).get(letter.id)! as Person;
      const other = (letter.role === 'mentor' ? mentees : mentors).get(letter.partners[0]!.id)! as Person;
      const said = /You are both free for (\d+) minutes? a week/.exec(letter.text);
      const zones = [reader.timeZone, other.timeZone].filter((zone) => zone !== undefined).length;
      const own = free(reader);
      const common = zones === 1 ? [] : [...free(other)].filter((minute) => own.has(minute));
      expect([letter.file, Number(said?.[1] ?? 0)]).toEqual([letter.file, common.length]);
      checked += common.length > 0 ? 1 : 0;
      const windows = [...letter.text.matchAll(/^- (\w+day), (\d+):(\d\d) to (\d+):(\d\d)/gm)];
      const spans = windows.reduce((sum, [, , h1, m1, h2, m2]) => {
        const length = Number(h2) * 60 + Number(m2) - Number(h1) * 60 - Number(m1);
        return sum + (length <= 0 ? length + 1440 : length);
      }, 0);
      if (!letter.text.includes('and at other times'))
        expect([letter.file, spans]).toEqual([letter.file, common.length]);
      else expect(spans).toBeLessThan(common.length);
    }
    expect(checked).toBeGreaterThan(5);
  });

  it('about why there is nobody is true of the rules and the seats', () => {
    const { mentorIds, menteeIds, at: isEligible } = eligibilityMatrix(cohort, policy);
    const load = (id: string) => result.matches.filter((match) => match.mentorId === id).length;
    const seats = (id: string) => mentors.get(id)?.capacity?.max ?? 1;
    const alone = letters.filter(({ role, partners }) => role === 'mentee' && partners.length === 0);
    expect(alone.length).toBeGreaterThan(2);
    for (const letter of alone) {
      const row = menteeIds.indexOf(letter.id);
      const possible = mentorIds.filter((id, column) => isEligible(row, column) && seats(id) > 0);
      if (letter.text.includes('have as many mentees as they can take'))
        expect(possible.map((id) => [id, load(id)])).toEqual(possible.map((id) => [id, seats(id)]));
      else if (letter.text.includes('Under the rules of the program')) expect(possible).toEqual([]);
      else if (letter.text.includes('no place for a mentor'))
        expect(mentees.get(letter.id)?.capacity?.max).toBe(0);
      else throw new Error(letter.text);
    }
  });

  it('is the same in slices', async () => {
    const open = openMatching(cohort, policy, result);
    expect(await runAsync(renderLetters, [open])).toEqual(letters);
  });

  it('stand on one page, each in its own language on a sheet of its own', () => {
    const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }, { id: 'dan', name: '</main><b>' }] };
    const localeOf = ({ id }: Person) => (id === 'cleo' ? FR : undefined);
    const letters = lettersOf(cohort, {}, { localeOf });
    const page = letterSheets(letters, { locale: FR });
    expect(page.startsWith('<!doctype html>\n<html lang="fr">')).toBe(true);
    expect(page).toContain('<title>Lettres</title>');
    const sheets = page.split('<article lang="').slice(1);
    expect(sheets.map((sheet) => sheet.slice(0, 2))).toEqual(letters.map(({ language }) => language));
    for (const [at, { html }] of letters.entries()) {
      const own = /<main>(.*)<\/main>/s.exec(html)?.[1] ?? '';
      expect(own).toContain('<h1>');
      expect(sheets[at]).toContain(own);
    }
    expect(page.match(/<\/main>/g)).toHaveLength(1);
  });
});
