import { type ReportOptions, renderLetters, renderReport, reportData } from 'mentor-match/report';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  type Matching,
  matchCohort,
  matchCohortAsync,
  openMatching,
  type PolicyInput,
  rematch,
  reviewMatching,
  seatValues,
} from '../../src';
import { FR } from '../../src/entries/fr';
import { generateCohort } from '../../src/synthetic';
import { parseHtml, rowsOf, tableOf, textOf } from './dom';

/** Sentences of report and letters that a careless choice would make false: each with an input that shows it. */

function optimum(cohort: Cohort, policy: PolicyInput = {}): Matching {
  const result = matchCohort(cohort, policy);
  if (result.status === 'infeasible') throw new Error('unreachable');
  return result;
}

type Result = Parameters<typeof openMatching>[2];

function show(cohort: Cohort, policy: PolicyInput, result: Result, options: ReportOptions = {}) {
  const data = reportData(openMatching(cohort, policy, result), options);
  const html = renderReport(data);
  const page = parseHtml(html);
  return { data, page, text: textOf(parseHtml(html.replace(/<(script|style|pre)\b.*?<\/\1>/gs, ''))) };
}

const cellsOf = (page: ReturnType<typeof show>['page'], caption: string) =>
  rowsOf(tableOf(page, caption)).map((cells) => cells.map(textOf));

const levels = (page: ReturnType<typeof show>['page']) =>
  cellsOf(page, 'Objectives, level by level').map((cells) => cells.slice(1));

const wants = (id: string, skill: string) => ({ id, skillsWanted: [{ name: skill }] });
const knows = (id: string, skill: string, max = 1) => ({ id, skills: [{ name: skill }], capacity: { max } });

it('of how many have a mentor agree with both numbers', () => {
  const lead = (mentors: number, mentees: number) => {
    const cohort = {
      mentors: Array.from({ length: mentors }, (_, at) => ({ id: `m${at}` })),
      mentees: Array.from({ length: mentees }, (_, at) => ({ id: `p${at}` })),
    };
    return show(cohort, {}, optimum(cohort)).text.match(/\d+ of \d+ mentees? ha\w+ a mentor/)?.[0];
  };
  expect([lead(1, 1), lead(1, 3), lead(2, 3), lead(0, 1), lead(0, 2)]).toEqual([
    '1 of 1 mentee has a mentor',
    '1 of 3 mentees has a mentor',
    '2 of 3 mentees have a mentor',
    '0 of 1 mentee has a mentor',
    '0 of 2 mentees have a mentor',
  ]);
  const nobody = { mentors: [], mentees: [] };
  expect(show(nobody, {}, optimum(nobody)).text).not.toContain('Everybody has a partner');
});

describe('what the levels count', () => {
  const cohort: Cohort = {
    mentors: [knows('ana', 'SQL'), knows('ben', 'law')],
    mentees: [
      { ...wants('cleo', 'SQL'), priority: 2, attributes: { site: 'Lyon', day: 3 } },
      { ...wants('dan', 'law'), attributes: { site: 'Lyon', day: 1 } },
      { ...wants('eve', 'law'), attributes: { site: 'Oslo', day: 2 } },
    ],
  };

  it('people by priority, by turn and by group are called so', () => {
    const policy: PolicyInput = {
      objectives: ['cover-groups', 'cover-mentees', 'first-come', 'load-balance', 'total-score'],
      coverGroups: { field: 'attributes.site', people: 1 },
      tieBreak: { field: 'attributes.day' },
    };
    const { page } = show(cohort, policy, optimum(cohort, policy));
    expect(levels(page)).toEqual([
      ['Mentees whom groups lack, as few as possible', '0'],
      // Cleo counts 2 and Eve, who alone is of her group, 1.
      ['Mentees with a mentor, each counted by the rank of their priority, the lowest as 1', '3'],
      // Dan came first and counts 3, Eve 2, Cleo 1.
      ['Mentees with a mentor, each counted by their turn, the last as 1', '3'],
      ['Pairs, one of each mentor', '2'],
      ['Total score', expect.any(String)],
    ]);
  });

  it('mentees are counted one by one where nobody goes first', () => {
    const plain: Cohort = {
      mentors: cohort.mentors,
      mentees: cohort.mentees.map(({ priority: _, ...one }) => one),
    };
    const { page } = show(plain, {}, optimum(plain));
    expect(levels(page)).toContainEqual(['Mentees with a mentor', '2']);
  });

  it('the lowest scores one after another, and how many levels are not shown', () => {
    const policy: PolicyInput = { objectives: ['cover-mentees', 'leximin'] };
    const { data } = show(cohort, policy, optimum(cohort, policy));
    const [covered, ...fair] = data.audit.levels;
    // As of many people, each with a score of their own.
    const many = Array.from({ length: 60 }, (_, at) => fair[at % fair.length]!);
    const html = renderReport({ ...data, audit: { ...data.audit, levels: [covered!, ...many] } });
    const page = parseHtml(html);
    expect(
      levels(page)
        .slice(1, 4)
        .map(([what]) => what),
    ).toEqual(['Lowest score', 'Pairs at that score, as few as possible', 'Lowest score above that']);
    expect(levels(page)).toHaveLength(50);
    expect(textOf(page)).toContain('And 11 levels more, in the stored result.');
  });

  it('the total of a rematch with what keeping pairs adds to it', () => {
    const first = optimum(cohort);
    const again = rematch(cohort, {}, first, { switchingCost: 0.1 });
    if (again.status !== 'optimal') throw new Error(again.status);
    const { data, page } = show(cohort, {}, again);
    const total = levels(page).at(-1)!;
    const bonus = data.proof.bonus;
    expect(bonus).toBeCloseTo(0.1, 9);
    expect(total[0]).toBe('Total score, with 0.100 more for each pair that is kept');
    expect(Number(total[1])).toBeCloseTo(data.overview.totalScore + 0.1 * again.rematch.kept.length, 9);
  });
});

describe('what a change does to mentees of several priorities', () => {
  it('names the priority that it counts', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'ana' }],
      mentees: [{ id: 'cleo', priority: 2 }, { id: 'dan' }],
    };
    const { text } = show(cohort, {}, optimum(cohort));
    // With Dan in place of Cleo as many mentees have a mentor.
    expect(text).toContain('Lock the pair with ana: 1 mentee of priority 2 with a mentor fewer');
    expect(text).toContain('One more seat with ana: 1 mentee of priority 0 with a mentor more');
    const french = renderReport(reportData(openMatching(cohort, {}, optimum(cohort))), { locale: FR });
    expect(french).toContain('1 personne accompagnée de priorité 2 de moins');
  });

  it('is what is gained where as many have a mentor, but others', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'ana', department: 'IT' }],
      mentees: [
        { id: 'cleo', priority: 2, department: 'IT' },
        { id: 'dan', department: 'HR' },
      ],
    };
    const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
    const { text } = show(cohort, policy, optimum(cohort, policy));
    expect(text).toContain('Without it: 1 mentee of priority 2 with a mentor more, 1 pair changes.');
  });

  it('is what matching again says, seat by seat, the best seat first', () => {
    for (let seed = 0; seed < 12; seed++) {
      const people = generateCohort({ mentors: 5, mentees: 9, seed: `priority ${seed}` });
      const cohort: Cohort = {
        mentors: people.mentors.map(({ capacity: _, ...one }) => one),
        mentees: people.mentees.map(({ capacity: _, ...one }, at) => ({
          ...one,
          priority: (at * 7 + seed) % 3,
        })),
      };
      const policy: PolicyInput = {
        rules: [{ kind: 'different', field: 'department' }],
        objectives: ['cover-mentees', 'total-score'],
      };
      const counts = (result: Matching) => {
        const matched = new Set(result.matches.map(({ menteeId }) => menteeId));
        return [2, 1, 0].map(
          (priority) =>
            cohort.mentees.filter((one) => one.priority === priority && matched.has(one.id)).length,
        );
      };
      const result = optimum(cohort, policy);
      const before = counts(result);
      const gains = seatValues(openMatching(cohort, policy, result)).map(({ mentorId, oneMore }) => {
        const mentors = cohort.mentors.map((one) =>
          one.id === mentorId ? { ...one, capacity: { max: 2 } } : one,
        );
        const after = counts(optimum({ ...cohort, mentors }, policy));
        const at = after.findIndex((count, index) => count !== before[index]);
        expect(oneMore.priority).toBe(at < 0 ? undefined : 2 - at);
        if (at >= 0) expect(oneMore.loss).toBe(before[at]! - after[at]!);
        return after.map((count, index) => count - before[index]!);
      });
      const value = ([high, middle, low]: readonly number[]) => 100 * high! + 10 * middle! + low!;
      expect(gains.map(value)).toEqual(gains.map(value).sort((a, b) => b - a));
    }
  });
});

it('of the most that a criterion could be go by the weights of the pairs, personal ones too', () => {
  const mentee = (id: string, wanted: string) => ({
    ...wants(id, wanted),
    interests: ['chess'],
    importance: { skills: 'high', interests: 'low' } as const,
  });
  const cohort: Cohort = {
    mentors: [
      { ...knows('ana', 'SQL'), interests: ['chess'] },
      { ...knows('ben', 'law'), interests: ['go'] },
    ],
    mentees: [mentee('cleo', 'SQL'), mentee('dan', 'law')],
  };
  const policy: PolicyInput = { weights: { skills: 0.2, interests: 0.8 }, personalWeights: { share: 1 } };
  const { data } = show(cohort, policy, optimum(cohort, policy));
  for (const { earned, assumed, most } of data.criteria)
    expect(earned + assumed).toBeLessThanOrEqual(most + 1e-9);
  const skills = data.criteria.find(({ criterion }) => criterion === 'skills');
  expect(skills?.earned).toBeGreaterThan(0.2);
  expect(data.criteria.reduce((sum, { most }) => sum + most, 0)).toBeCloseTo(1, 9);
});

describe('after decisions', () => {
  const cohort: Cohort = {
    mentors: [knows('ana', 'SQL'), knows('ben', 'law')],
    mentees: [wants('cleo', 'SQL'), wants('dan', 'law'), wants('eve', 'law')],
  };
  const first = optimum(cohort);
  const by = { reviewer: 'Zoe', at: '2026-03-02T10:00:00Z', reason: 'agreed' };
  const ben = first.matches.find(({ mentorId }) => mentorId === 'ben')!;
  const ana = first.matches.find(({ mentorId }) => mentorId === 'ana')!;
  const alone = ['cleo', 'dan', 'eve'].find((id) => ![ben.menteeId, ana.menteeId].includes(id))!;
  const declined = reviewMatching(cohort, {}, first, [
    { kind: 'reject', mentorId: 'ben', menteeId: ben.menteeId, ...by },
  ]);
  const overfull = reviewMatching(cohort, {}, declined, [
    {
      kind: 'change',
      pairs: [],
      to: [{ mentorId: 'ana', menteeId: ben.menteeId }],
      waivers: [{ mentorId: 'ana', menteeId: ben.menteeId, rule: 'mentor-capacity', reason: 'agreed' }],
      ...by,
    },
  ]);

  it('nobody is told that all mentors are taken where one is free again', () => {
    const letterTo = (result: Result) =>
      renderLetters(openMatching(cohort, {}, result)).find(({ id }) => id === alone)!.text;
    expect(letterTo(first)).toContain('have as many mentees as they can take');
    expect(letterTo(declined)).not.toMatch(
      /as many mentees as they can take|no matching that uses it is better/,
    );
  });

  it('what would help is not said of those whom a decision left alone', () => {
    const { page } = show(cohort, {}, declined);
    const rows = new Map(cellsOf(page, 'Without a partner').map((cells) => [cells[0], cells.at(-1)]));
    expect(rows.get(ben.menteeId)).toBe('–');
    expect(rows.get(alone)).toContain('One more seat');
  });

  it('reasons of mentors and of mentees stand apart, though they are the same', () => {
    const rows = cellsOf(show(cohort, {}, declined).page, 'Why people are left');
    expect(rows).toContainEqual(['Mentee', 'A decision took the partner away', '1']);
    expect(rows).toContainEqual(['Mentor', 'A decision took the partner away', '1']);
  });

  it('seats are as many as are free, though a waiver lets a mentor have more mentees than seats', () => {
    const { data, text } = show(cohort, {}, overfull);
    expect([data.overview.seats, data.overview.seatsUsed, data.overview.seatsFree]).toEqual([2, 2, 1]);
    expect(text).toContain('1 free');
    expect(text).toContain('waived: the mentor’s seats');
  });

  it('a letter tells approved partners from proposed ones', () => {
    const approved = reviewMatching(cohort, {}, overfull, [
      {
        kind: 'approve',
        mentorId: 'ana',
        menteeId: ana.menteeId,
        reviewer: 'Zoe',
        at: '2026-03-03T10:00:00Z',
      },
    ]);
    const reopened = reviewMatching(cohort, {}, approved, [
      { kind: 'reopen', mentorId: 'ana', menteeId: ana.menteeId, ...by, at: '2026-03-04T10:00:00Z' },
    ]);
    const letterTo = (result: Result) =>
      renderLetters(openMatching(cohort, {}, result)).find(({ id }) => id === 'ana')!.text;
    const both = [ana.menteeId, ben.menteeId].sort();
    expect(letterTo(approved)).toContain(`In the mentoring program your mentees are ${both.join(' and ')}.`);
    expect(letterTo(reopened)).toContain(`In the mentoring program your mentee is ${ben.menteeId}.`);
    expect(letterTo(reopened)).toContain(
      `For the mentoring program we propose as your mentee: ${ana.menteeId}.`,
    );
  });
});

it('of pairs that ended do not promise better ones where a seat is gone', () => {
  const before: Cohort = {
    mentors: [knows('ana', 'SQL', 2), knows('ben', 'law')],
    mentees: [wants('cleo', 'SQL'), wants('dan', 'SQL'), wants('eve', 'law')],
  };
  const first = optimum(before);
  const after: Cohort = { ...before, mentors: [knows('ana', 'SQL'), knows('ben', 'law')] };
  const again = rematch(after, {}, first, { switchingCost: 0.1 });
  const { text } = show(after, {}, again as Result, { before: first });
  expect(text).toContain('Ended: not kept by the new matching');
  expect(text).not.toContain('better one');
  const fresh = show(after, {}, optimum(after), { before: first });
  expect(fresh.text).toContain('Ended: not in this matching');
});

it('of a stable matching speak of stable ones, where prices are told', () => {
  const cohort: Cohort = {
    mentors: [{ ...knows('ana', 'SQL'), department: 'IT' }],
    mentees: [{ ...wants('cleo', 'SQL'), department: 'IT' }, wants('dan', 'law')],
  };
  const policy: PolicyInput = { method: 'stable', rules: [{ kind: 'different', field: 'department' }] };
  const { text } = show(cohort, policy, optimum(cohort, policy));
  expect(text).toContain('what the stable matching without it would be');
  expect(text).toContain('How much total score the stable matching would gain without each.');
  expect(text).not.toContain('the best matching');
});

it('of a bound hold as they are printed', async () => {
  const cohort = generateCohort({ mentors: 150, mentees: 160, seed: 'bound' });
  const result = await matchCohortAsync(cohort, {}, { timeLimit: Number.MIN_VALUE });
  if (result.status !== 'stopped') throw new Error(result.status);
  const { text } = show(cohort, {}, result, { people: 'none' });
  const [, bound, gap] = text.match(/above ([\d.,]+), which is ([\d.,]+) more/) ?? [];
  expect(Number(bound)).toBeGreaterThanOrEqual(result.bestBound! - 1e-9);
  expect(Number(bound)).toBeLessThan(result.bestBound! + 0.01);
  expect(Number(gap)).toBeGreaterThanOrEqual(result.gap! - 1e-9);
});

it('of what is lost show a loss that is there, and a small one as small', () => {
  const mentor = (id: string, experienceYears: number) => ({ ...knows(id, 'SQL'), experienceYears });
  const cohort: Cohort = {
    mentors: [mentor('ana', 6), mentor('ben', 5.6)],
    mentees: [{ ...wants('cleo', 'SQL'), experienceYears: 3 }],
  };
  const shown = [0.02, 0.06, 0.2, 0.4].map((experience) => {
    const policy: PolicyInput = { weights: { skills: 1 - experience, experience } };
    const { data, page } = show(cohort, policy, optimum(cohort, policy));
    const loss = data.pairs![0]!.margin!.scoreLoss!;
    const [cell] = cellsOf(page, 'Pairs').map((cells) => cells[4]!);
    return [loss, Number(cell!.match(/−([\d.]+)/)?.[1]), data.pairs![0]!.firmness] as const;
  });
  for (const [loss, printed, firmness] of shown) {
    expect(loss).toBeGreaterThan(0);
    expect(printed).toBeGreaterThan(0);
    expect(printed < 0.01).toBe(firmness === 'close');
    expect(Math.abs(printed - loss)).toBeLessThan(loss < 0.01 ? loss : 0.005 + 1e-9);
  }
  expect(new Set(shown.map(([, , firmness]) => firmness))).toEqual(new Set(['close', 'firm']));
});

it('of mentors to look for say that rules may keep them away, where there are rules', () => {
  const cohort: Cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }, { id: 'dan' }] };
  const text = 'Each must be one whom the rules allow';
  expect(show(cohort, { rules: [] }, optimum(cohort, { rules: [] })).text).not.toContain(text);
  expect(show(cohort, {}, optimum(cohort)).text).toContain(text);
});
