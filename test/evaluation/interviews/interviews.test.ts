import { describe, expect, it } from 'vitest';
import {
  codingAgreement,
  type Interview,
  parseCodebook,
  READY_THEMES,
  summarizeInterviews,
  type Theme,
} from '../../../src/entries/evaluation';
import { deepFreeze, expectJson, given, issuesOf, shuffled } from '../support';

const THEMES: readonly Theme[] = deepFreeze([
  { id: 'wide', name: 'Wide' },
  { id: 'narrow', name: 'Narrow', parentId: 'wide' },
  { id: 'narrower', name: 'Narrower', parentId: 'narrow' },
  { id: 'other', name: 'Other' },
]);

function interview(
  index: number,
  themeIds: readonly string[],
  role: Interview['role'] = 'mentee',
): Interview {
  return {
    id: `i${index}`,
    personId: `p${index}`,
    role,
    passages: themeIds.map((id) => ({ themeIds: [id], tone: 'positive', quote: `quote ${index} ${id}` })),
  };
}

const themeOf = (summary: ReturnType<typeof summarizeInterviews>, id: string) =>
  given(summary.themes.find((theme) => theme.themeId === id));

describe('summarizeInterviews', () => {
  it('counts people, and passages of narrower themes for the wider ones', () => {
    const interviews = deepFreeze([
      ...Array.from({ length: 6 }, (_, index) => interview(index, ['narrower', 'narrower'])),
      ...Array.from({ length: 6 }, (_, index) => interview(6 + index, ['wide'])),
      ...Array.from({ length: 8 }, (_, index) => interview(12 + index, ['other'])),
    ]);
    const summary = summarizeInterviews(THEMES, interviews);
    expectJson(summary);
    expect([summary.interviews, summary.people]).toEqual([20, 20]);
    for (const [id, people, passages] of [
      ['wide', 12, 18],
      ['narrow', 6, 12],
      ['narrower', 6, 12],
      ['other', 8, 8],
    ] as const) {
      const { all } = themeOf(summary, id);
      expect(all).toMatchObject({
        hidden: false,
        value: { people: { count: people, total: 20 }, passages: { positive: passages } },
      });
    }
    expect(summarizeInterviews(THEMES, shuffled(interviews, 3))).toStrictEqual(summary);
  });

  it('hides themes that few speak of, and themes that all but a few speak of', () => {
    const few = [
      ...Array.from({ length: 9 }, (_, index) => interview(index, index < 2 ? ['other'] : ['wide'])),
    ];
    const summary = summarizeInterviews(THEMES, few);
    expect(themeOf(summary, 'other').all).toEqual({ hidden: true });
    // Seven of nine: the two who are silent would stand out.
    expect(themeOf(summary, 'wide').all).toEqual({ hidden: true });
    expect(JSON.stringify(summary)).not.toContain('quote 0');
    expect(JSON.stringify(summary)).not.toContain('quote 8');
  });

  it('tells what everybody speaks of', () => {
    const all = Array.from({ length: 6 }, (_, index) => interview(index, ['wide']));
    expect(themeOf(summarizeInterviews(THEMES, all), 'wide').all).toMatchObject({
      hidden: false,
      value: { people: { count: 6, total: 6 } },
    });
  });

  it('hides a role where the other could be subtracted', () => {
    const interviews = [
      ...Array.from({ length: 12 }, (_, index) => interview(index, index < 6 ? ['other'] : [], 'mentee')),
      ...Array.from({ length: 12 }, (_, index) =>
        interview(12 + index, index < 2 ? ['other'] : [], 'mentor'),
      ),
    ];
    const { all, byRole } = themeOf(summarizeInterviews(THEMES, interviews), 'other');
    expect(all).toMatchObject({ hidden: false, value: { people: { count: 8 } } });
    expect(byRole.map(({ role, people }) => [role, people.hidden])).toEqual([
      ['mentor', true],
      ['mentee', true],
    ]);
  });

  it('does not even say of few people that none of them speaks of a theme', () => {
    const interviews = [
      ...Array.from({ length: 12 }, (_, index) => interview(index, ['other'], 'mentee')),
      interview(12, [], 'mentor'),
    ];
    const { byRole } = themeOf(summarizeInterviews(THEMES, interviews), 'other');
    expect(byRole).toEqual([
      { role: 'mentor', people: { hidden: true } },
      { role: 'mentee', people: { hidden: true } },
    ]);
  });

  it('counts a person who was interviewed twice once', () => {
    const interviews = [
      ...Array.from({ length: 6 }, (_, index) => interview(index, ['other'])),
      { ...interview(99, ['other']), personId: 'p0' },
    ];
    const summary = summarizeInterviews(THEMES, interviews);
    expect([summary.interviews, summary.people]).toEqual([7, 6]);
    expect(themeOf(summary, 'other').all).toMatchObject({
      value: { people: { count: 6 }, passages: { positive: 7 } },
    });
  });

  it('names what is wrong', () => {
    const wrong = [interview(1, ['x']), interview(1, ['other', 'y'])];
    expect(issuesOf(() => summarizeInterviews(THEMES, wrong)).paths).toEqual([
      'interviews[0].passages[0].themeIds[0]',
      'interviews[1].id',
      'interviews[1].passages[1].themeIds[0]',
    ]);
    expect(issuesOf(() => summarizeInterviews(THEMES, [], { minimumGroup: 1, confidence: 0 })).paths).toEqual(
      ['minimumGroup', 'confidence'],
    );
  });
});

describe('parseCodebook', () => {
  it('takes the themes that ship', () => {
    expect(parseCodebook(deepFreeze([...READY_THEMES]))).toEqual(READY_THEMES);
  });

  it('names circles, unknown parents and ids used twice', () => {
    const wrong: Theme[] = [
      { id: 'a', name: 'A', parentId: 'b' },
      { id: 'b', name: 'B', parentId: 'a' },
      { id: 'c', name: 'C', parentId: 'a' },
      { id: 'c', name: 'C', parentId: 'nobody' },
    ];
    expect(issuesOf(() => parseCodebook(wrong)).paths).toEqual([
      'themes[3].id',
      'themes[0].parentId',
      'themes[1].parentId',
      'themes[3].parentId',
    ]);
  });
});

describe('codingAgreement', () => {
  // Two coders on 50 interviews: both yes 20, first alone 5, second alone 10, neither 15. Kappa 0.4 by hand:
  // agreement 0.7, by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5.
  const first = Array.from({ length: 50 }, (_, index) => interview(index, index < 25 ? ['other'] : []));
  const second = Array.from({ length: 50 }, (_, index) =>
    interview(index, index < 20 || (index >= 25 && index < 35) ? ['other'] : []),
  );

  it('is agreement beyond chance', () => {
    const { agreement, kappa, n } = given(
      codingAgreement(THEMES, first, second).find((one) => one.themeId === 'other'),
    );
    expect(n).toBe(50);
    expect(agreement).toBeCloseTo(0.7, 12);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  it('is 1 with oneself, symmetric, and untold where chance alone agrees', () => {
    const own = codingAgreement(THEMES, first, shuffled(first, 2));
    expect(given(own.find((one) => one.themeId === 'other')).kappa).toBe(1);
    expect(given(own.find((one) => one.themeId === 'wide'))).toMatchObject({ agreement: 1, kappa: null });
    expect(codingAgreement(THEMES, second, first).map(({ kappa }) => kappa)).toEqual(
      codingAgreement(THEMES, first, second).map(({ kappa }) => kappa),
    );
    expect(given(codingAgreement(THEMES, [], [])[0])).toMatchObject({ n: 0, agreement: null, kappa: null });
  });

  it('refuses codings of different interviews', () => {
    expect(issuesOf(() => codingAgreement(THEMES, first, second.slice(1))).paths).toEqual(['second']);
  });
});
