import { describe, expect, it } from 'vitest';
import { type Cohort, matchCohort, type PolicyInput, scorePair } from '../../src';
import { generateCohort } from '../../src/entries/synthetic';
import { embedTags } from '../../src/entries/words';
import { FORM_DEFAULTS } from '../../src/model';
import { readText } from '../../src/scoring/similarity';
import { expectMatches } from '../matching/enumerate';

const policy: PolicyInput = { weights: { text: 1 }, rules: [], seed: 'texts' };
const words = (...texts: string[]) =>
  readText(texts).map(({ stem, sign, times }) => `${sign < 0 ? '-' : ''}${stem}${times > 1 ? times : ''}`);

/** The score of two texts in a cohort of nobody else, and the reasons. */
function of(mentor: string, mentee: string, more: PolicyInput = {}, others: readonly string[] = []) {
  const cohort: Cohort = {
    mentors: [{ id: 'a', biography: mentor }],
    mentees: [
      { id: 'b', motivation: mentee },
      ...others.map((motivation, at) => ({ id: `o${at}`, motivation })),
    ],
  };
  const scored = scorePair(cohort, { ...policy, ...more }, { mentorId: 'a', menteeId: 'b' });
  return {
    score: scored.score,
    reasons: scored.contributions[0]!.evidence.map(({ id, params }) => [id, params]),
  };
}

describe('the words of a text', () => {
  it('are stems with their number, without words that say nothing', () => {
    expect(words('I lead teams. Leading a team is what I have been doing for ten years!')).toEqual([
      'lead2',
      'team2',
    ]);
    expect(words('I would like to.', 'Hello and thank you', '!!!', '')).toEqual([]);
  });

  it('keep what is not wanted or left apart, clause by clause, in English and French', () => {
    expect(words('I do not want sales, marketing or finance. I want engineering.')).toEqual([
      '-sal',
      '-market',
      '-financ',
      'engineer',
    ]);
    expect(words("I'm not looking for a promotion, I want feedback")).toContain('feedback');
    expect(words('From academia to industry')).toEqual(['-academia', 'industry']);
    expect(words('Je ne veux plus de ventes ; je cherche la négociation')).toEqual([
      '-vent',
      'cherch',
      'negoci',
    ]);
  });

  it('keep where somebody comes from apart in the past too, as biographies have it', () => {
    const left: readonly (readonly [string, string, string])[] = [
      ['I moved from nursing to software', '-nurs', 'softwar'],
      ['I have switched from nursing to software', '-nurs', 'softwar'],
      ['I went from nursing into software', '-nurs', 'softwar'],
      ['She has left nursing for software', '-nurs', 'softwar'],
      ['I gave up nursing for software', '-nurs', 'softwar'],
      ['I grew from nursing to software', '-nurs', 'softwar'],
      ['I avoided nursing', '-nurs', ''],
      ['Retired from nursing', '-nurs', ''],
      ['Je suis passée de la vente au marketing', '-vent', 'market'],
      ['J’ai évolué de la vente vers le marketing', '-vent', 'market'],
      ['Reconvertie de la vente au marketing', '-vent', 'market'],
    ];
    for (const [text, from, to] of left) {
      const signs = words(text).filter((word) => /nurs|softwar|vent|market/.test(word));
      expect([text, signs]).toEqual([text, to === '' ? [from] : [from, to]]);
    }
    for (const text of [
      'I grew from feedback',
      'What is left is hiring',
      'I am a retired engineer',
      'I went to law school',
    ])
      expect([text, words(text).filter((word) => word.startsWith('-'))]).toEqual([text, []]);
  });

  it('tell only from not, and none from some', () => {
    expect(words('Aucune gestion')).toEqual(['-gestion']);
    expect(words('Je ne veux aucune gestion')).toEqual(['-gestion']);
    expect(words('Je ne veux ni vente ni marketing')).toEqual(['-vent', '-market']);
    expect(words('Je ne veux que de la vente')).toEqual(['vent']);
    expect(words('Je ne veux pas seulement vendre')).toEqual(['vendr']);
    expect(words('Not just sales')).toEqual(['sal']);
    expect(words('I would rather not manage')).toEqual(['-manag']);
  });

  it('keep AI and IT apart from the words that are written alike', () => {
    expect(words('I want to learn AI')).toEqual(['learn', 'ai']);
    expect(words('AI')).toEqual(['ai']);
    expect(words('J’ai vendu, je n’ai pas dormi')).toEqual(['vendu', '-dormi']);
    expect(words('Budgets in IT')).toEqual(['budget', 'it']);
    expect(words('I love it', 'WE LOVE IT')).toEqual([]);
    expect(words('Le SI. Si possible')).toEqual(['si', 'possibl']);
  });

  it('are the same whatever marks, accents and Unicode form they are written with', () => {
    for (const text of ['l’équipe', "d'équipe", 'L’ÉQUIPE', 'equipe', 'e\u0301quipe', 'équipes'])
      expect([text, words(text)]).toEqual([text, ['equip']]);
  });

  it('are whole clauses where a script has no spaces, so that not is never read as its opposite', () => {
    expect(words('我不想管理人。我想学习编程')).toEqual(['我不想管理人', '我想学习编程'].map((one) => one));
    expect(of('我不想管理人', '我想管理人').score).toBe(0);
    expect(of('我想学习编程', '我想学习编程').score).toBeGreaterThan(0.1);
  });

  it('are read there however long a clause is, so that nobody is said to have written nothing', () => {
    const long = 'ฉันต้องการเรียนรู้การบริหารจัดการทีมงานขนาดใหญ่ในองค์กรระหว่างประเทศ'.repeat(4);
    expect([...long].length).toBeGreaterThan(160);
    expect(words(long)).toHaveLength(1);
    expect(words('x'.repeat(41))).toEqual([]);
    expect(of(long, long).score).toBeGreaterThan(0.1);
    const similarity = { vectors: { [long]: [1, 0], ผม: [0.6, 0.8] } };
    expect(of(long, 'ผม', { similarity }).score).toBeCloseTo(0.6, 3);
  });

  it('end with a bound on what is read', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ');
    expect(words(long)).toHaveLength(2000);
    expect(words(`${'x'.repeat(1_000_000)} negotiation`)).toEqual(['negoti']);
  });
});

describe('the warning of scripts without spaces between words', () => {
  const cohort: Cohort = {
    mentors: [
      { id: 'ken', biography: '私は10年間、Python と SQL でデータ分析をしてきました' },
      { id: 'ana', biography: 'I lead teams. My first mentor was 李明.' },
    ],
    mentees: [
      { id: 'som', motivation: 'ฉันต้องการเรียนรู้การบริหาร' },
      { id: 'wei', motivation: '我想学习编程' },
      { id: 'jin', motivation: '저는 데이터 분석을 배우고 싶습니다' },
      { id: 'dan', biography: 'Я хочу научиться управлять людьми' },
    ],
  };
  const told = (more: PolicyInput = {}) => {
    const { warnings } = expectMatches(matchCohort(cohort, { ...policy, ...more }));
    return warnings.filter(({ id }) => id === 'warnings.unspaced-texts');
  };

  it('names who writes mostly in one, by side, where texts count', () => {
    expect(told().map(({ params, path }) => [path, params])).toEqual([
      ['mentors', { side: 'mentors', people: ['ken'], count: 1 }],
      ['mentees', { side: 'mentees', people: ['som', 'wei'], count: 2 }],
    ]);
    expect(told()[1]?.text).toBe(
      '2 mentees write in a script without spaces between words, such as Chinese, Japanese or Thai: what they write ' +
        'about themselves has in common with others only whole clauses that are equal: som and wei; give their texts ' +
        'vectors (“embedTags”), or give “text” no weight',
    );
    expect(told({ weights: { interests: 1 } })).toEqual([]);
  });

  it('says nothing of those whose texts have vectors', async () => {
    const { policy: given } = await embedTags(cohort, (list) => list.map((_, at) => [1, at]), { policy });
    expect(told(given)).toEqual([]);
    const { motivation } = cohort.mentees[1]!;
    expect(told({ similarity: { vectors: { [motivation!]: [1, 0] } } })[1]?.params['people']).toEqual([
      'som',
    ]);
  });
});

describe('the criterion text', () => {
  it('has weight 0 in every form', () => {
    for (const { weights } of Object.values(FORM_DEFAULTS)) expect(weights.text).toBeUndefined();
  });

  it('is the cosine of weighted words with pseudo-words, as computed by hand', () => {
    // Without rarity every word weighs 1; 2 in common, 3 of the mentor, 4 of the mentee.
    const plain = { params: { text: { rareCountMore: false, shrinkage: 0 } } };
    const { score } = of('negotiation budgets hiring', 'negotiation budgets chess opera', plain);
    expect(score).toBeCloseTo(2 / Math.sqrt(3 * 4), 6);
    const shrunk = { params: { text: { rareCountMore: false, shrinkage: 3 } } };
    expect(of('negotiation budgets hiring', 'negotiation budgets chess opera', shrunk).score).toBeCloseTo(
      2 / Math.sqrt(6 * 7),
      6,
    );
    // A word that stands twice counts 1 + ln 2; common words a quarter.
    const twice = of('negotiation hiring', 'negotiation negotiation mentoring', plain).score;
    const t = 1 + Math.log(2);
    expect(twice).toBeCloseTo(t / Math.sqrt(2 * (t * t + 1 / 16)), 2);
    expect(of('the same words', 'the same words', plain).score).toBe(1);
  });

  it('weighs what nearly all write little, and what two alone write much', () => {
    const crowd = Array.from({ length: 30 }, () => 'Budgets and hiring.');
    const rare = of('Negotiation and budgets', 'Negotiation and hiring', {}, crowd).score;
    const common = of('Negotiation and budgets', 'Opera and budgets', {}, crowd).score;
    expect(rare).toBeGreaterThan(10 * common);
    const off = { params: { text: { rareCountMore: false } } };
    const alone = of('Negotiation and budgets', 'Negotiation and hiring', off);
    expect(of('Negotiation and budgets', 'Negotiation and hiring', off, crowd)).toEqual(alone);
  });

  it('says which words both write, as the mentee spells them, and what neither wants', () => {
    expect(
      of('Quinze ans de négociation. Je ne fais plus de gestion.', 'La Négociation, sans gestion').reasons,
    ).toEqual([
      ['text.shared', { words: ['Négociation'], count: 1 }],
      ['text.unwanted', { words: ['gestion'], count: 1 }],
    ]);
    expect(of('Sales every day', 'I do not want to do sales').reasons).toEqual([['text.none-shared', {}]]);
  });

  it('reads both texts of a person, and takes blanks at the prior', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'a', biography: 'Opera', motivation: 'Negotiation' }, { id: 'c' }],
      mentees: [
        { id: 'b', motivation: 'I want to learn negotiation' },
        { id: 'd', biography: '-' },
      ],
    };
    expect(scorePair(cohort, policy, { mentorId: 'a', menteeId: 'b' }).score).toBeGreaterThan(0.04);
    expect(scorePair(cohort, policy, { mentorId: 'c', menteeId: 'b' }).score).toBe(0.02);
    const blank = scorePair(cohort, policy, { mentorId: 'a', menteeId: 'd' });
    expect([blank.score, blank.contributions[0]!.evidence[0]!.id]).toEqual([0.02, 'text.mentee-blank']);
  });

  it('goes by vectors where both have one, whatever the words are', () => {
    const similarity = {
      vectors: { 'I lead teams.': [1, 0], 'J’anime une équipe.': [0.8, 0.6], 'Opera!': [0, 1] },
    };
    const found = of('I lead teams.', 'J’anime une équipe.', { similarity });
    expect(found.score).toBeCloseTo(0.8, 4);
    expect(found.reasons).toEqual([['text.alike', { similarity: expect.closeTo(0.8, 4) }]]);
    expect(of('I lead teams.', 'Opera!', { similarity }).score).toBe(0);
    expect(of('I lead teams.', 'I lead teams.', { similarity }).score).toBe(1);
    expect(of('Negotiation', 'Negotiation', { similarity }).reasons[0]![0]).toBe('text.shared');
  });

  it('is the same whatever the order of people', () => {
    const cohort = generateCohort({ mentors: 60, mentees: 60, textRate: 0.8, seed: 'order' });
    const turned = { ...cohort, mentors: cohort.mentors.toReversed(), mentees: cohort.mentees.toReversed() };
    const weights = { text: 2, skills: 1 };
    const both = [cohort, turned].map((people) => expectMatches(matchCohort(people, { weights })).matches);
    expect(both[1]).toEqual(both[0]);
    const pair = { mentorId: cohort.mentors[3]!.id, menteeId: cohort.mentees[5]!.id };
    expect(scorePair(turned, { weights }, pair)).toEqual(scorePair(cohort, { weights }, pair));
  });
});
