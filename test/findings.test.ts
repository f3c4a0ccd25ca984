import { readdirSync, readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Cohort, matchCohort, verifyMatching } from '../src';
import { costMatrix, FORBIDDEN, solveAssignment } from '../src/entries/assignment';
import { readPeople } from '../src/entries/interchange';
import { type CalendarEntry, toICalendar } from '../src/entries/program';
import { generateCohort } from '../src/entries/synthetic';
import { readSheet } from '../src/entries/workbook';
import { holmAdjust } from '../src/evaluation/statistics';
import { fUpperTail, studentTwoSided } from '../src/evaluation/statistics/distributions';
import { leastSquares } from '../src/learning/inference';
import { seededOrder } from '../src/matching/canonical/order';
import { seedBytes } from '../src/model/policy/seed';
import { toSpans } from '../src/program/schedule/free-time';
import { lexicalSimilarity } from '../src/scoring';
import { draws } from './learning/simulate';

/**
 * `findings/` holds scripts that show where other software does not do what one would guess. They run by hand, for they
 * install packages. Here: that they are complete, and that what they show does not reach the users of this package.
 */
const FOLDER = new URL('../findings/', import.meta.url);
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.sh'));

describe('the scripts', () => {
  it('are eighteen at most, and all are in the table', () => {
    const table = readFileSync(new URL('README.md', FOLDER), 'utf8');
    const listed = [...table.matchAll(/^\| \[`([^`]+)`\]\(\1\.sh\)/gm)].map(([, name]) => `${name}.sh`);
    expect(listed.sort()).toEqual([...scripts].sort());
    expect(scripts.length).toBeLessThanOrEqual(18);
  });

  it.each(scripts)('%s says what it is about, pins its packages, asserts and clears up', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    for (const part of ['Subject: ', 'Guess:   ', 'Seen:    ', 'Why:     ', 'Source:  '])
      expect(text).toContain(`# ${part}`);
    expect(text).toContain('set -euo pipefail\nfolder=$(mktemp -d)\ntrap \'rm -rf "$folder"\' EXIT\n');
    const packages = /npm install --no-audit --no-fund --silent --prefix \. (.+)/.exec(text)?.[1]?.split(' ');
    expect(packages?.length).toBeGreaterThan(0);
    for (const pinned of packages ?? []) {
      expect(pinned).toMatch(/^[a-z0-9.@/-]+@\d+\.\d+\.\d+$/);
      const [, library, version] = /^(.+)@(.+)$/.exec(pinned) ?? [];
      if (!text.includes(`# Subject: ${library}`)) continue;
      expect(text).toContain(`${library} ${version}`);
    }
    expect(text).toContain('assert.');
    expect(text).not.toContain('mentor-match');
  });
});

describe('assignments', () => {
  it('are said to be infeasible (linear-sum-assignment 1.0.9, munkres 2.0.4: infeasible-assignments-without-a-word.sh)', () => {
    const cost = costMatrix([
      [1, FORBIDDEN, FORBIDDEN],
      [2, FORBIDDEN, FORBIDDEN],
      [FORBIDDEN, 3, 4],
    ]);
    const outcome = solveAssignment({ rows: 3, columns: 3, cost, rowMin: [1, 1, 1] });
    expect(outcome.status).toBe('infeasible');
    expect(outcome).not.toHaveProperty('pairs');
  });

  it('take all costs of 31 bits (hungarian-on3 0.3.1: hungarian-on3-drops-large-costs.sh)', () => {
    const cost = costMatrix([
      [1_209_600_000, 1_296_000_000],
      [1_728_000_000, 2_147_483_646],
    ]);
    const outcome = solveAssignment({ rows: 2, columns: 2, cost, rowMin: [1, 1] });
    expect(outcome).toMatchObject({
      status: 'optimal',
      pairs: [
        [0, 1],
        [1, 0],
      ],
      totalCost: 3_024_000_000,
    });
  });

  it.each([
    [
      'tall',
      [
        [4, 1],
        [2, 3],
        [5, 5],
      ],
    ],
    [
      'square',
      [
        [4, 1],
        [2, 3],
      ],
    ],
    [
      'wide',
      [
        [4, 1, 7],
        [2, 3, 8],
      ],
    ],
  ])(
    'leave %s costs alone (linear-sum-assignment 1.0.9: linear-sum-assignment-rewrites-matrix.sh)',
    (_, table) => {
      const cost = costMatrix(table);
      const before = Int32Array.from(cost);
      for (const solver of ['auto', 'dense', 'transport'] as const) {
        solveAssignment({ rows: table.length, columns: table[0]!.length, cost, solver });
        expect(cost).toEqual(before);
      }
    },
  );

  it('are the best there is, not the best but for 0.01 % (highs 1.15.3: highs-optimal-is-within-a-gap.sh)', () => {
    // Two answers that differ by 2 in 4,000,000,000: a relative gap of 5e-10.
    const cost = costMatrix([
      [-2_000_000_001, -2_000_000_000],
      [-2_000_000_000, -2_000_000_001],
    ]);
    for (const solver of ['auto', 'dense', 'transport'] as const) {
      const outcome = solveAssignment({ rows: 2, columns: 2, cost, solver });
      expect(outcome).toMatchObject({ status: 'optimal', totalCost: -4_000_000_002 });
    }
  });
});

describe('matchings', () => {
  const policy = { form: 'professional' } as const;
  const people = (ids: readonly string[]): Cohort => ({
    mentors: ids.map((id, at) => ({ id, skills: [{ name: `skill ${at}`, level: 5 }] })),
    mentees: ids.map((id, at) => ({
      id,
      skillsWanted: [{ name: `skill ${(at + 1) % ids.length}`, target: 3 }],
    })),
  });
  const outcome = (ids: readonly string[]) => {
    const cohort = people(ids);
    const result = matchCohort(cohort, policy);
    if (result.status === 'infeasible') throw new Error('infeasible');
    expect(verifyMatching(cohort, policy, result).ok).toBe(true);
    return { ...result, sides: new Map(result.matches.map((one) => [one.mentorId, one.menteeId])) };
  };

  it('keep equal identifiers of the two sides apart (min-cost-flow 2.1.0: min-cost-flow-merges-equal-names.sh)', () => {
    expect(outcome(['1', '2', '3']).sides).toEqual(
      new Map([
        ['1', '3'],
        ['2', '1'],
        ['3', '2'],
      ]),
    );
  });

  it('take identifiers that are names in a result (javascript-lp-solver 1.0.3: javascript-lp-solver-values-as-verdict.sh)', () => {
    const ids = ['bounded', 'feasible', 'matches', 'result', 'totalScore'];
    const plain = outcome(['a', 'b', 'c', 'd', 'e']);
    const named = outcome(ids);
    expect(named.sides).toEqual(new Map(ids.map((id, at) => [id, ids[(at + 4) % 5]])));
    expect(named.summary).toEqual(plain.summary);
    expect(named.summary.totalScore).toBeGreaterThan(0);
    expect(named.status).toBe(plain.status);
    expect(Object.keys(named)).toEqual(Object.keys(plain));
  });
});

describe('weights from outcomes', () => {
  it('know criteria that say what others say (ml-matrix 6.15.1: ml-matrix-more-unknowns-than-equations.sh)', () => {
    const mixtures = [
      (one: number, _: number) => one,
      (one: number, _: number) => one / 2,
      (one: number, other: number) => (one + other) / 2,
      (one: number, other: number) => 0.3 * one + 0.7 * other,
    ];
    for (const mix of mixtures) {
      for (let seed = 1; seed <= 20; seed++) {
        const { normal } = draws(seed);
        const observed = Array.from({ length: 80 }, (_, index) => {
          const [one, other, noise] = [normal(), normal(), normal()];
          const values = [one, other, mix(one, other)];
          return { values, outcome: one + noise, weight: 1, program: '', cluster: `m${index % 20}` };
        });
        expect(leastSquares(observed, 1)).toBeUndefined();
        const apart = observed.map((seen) => ({ ...seen, values: [...seen.values.slice(0, 2), normal()] }));
        const { gains, covariance } = leastSquares(apart, 1)!;
        for (const number of [...gains, ...covariance.to1DArray()]) expect(Math.abs(number)).toBeLessThan(3);
      }
    }
  });
});

describe('the example of a service', () => {
  it('keeps no moment in a type without a zone (@electric-sql/pglite 0.5.17: pglite-timestamp-shifts.sh)', () => {
    const source = readFileSync(new URL('../examples/service/database.mjs', import.meta.url), 'utf8');
    const tables = [...source.matchAll(/CREATE TABLE[^;]+;?/g)].map(
      ([statement]) => statement.split('`')[0]!,
    );
    expect(tables.length).toBeGreaterThan(3);
    const types = tables.flatMap((table) =>
      [...table.matchAll(/[(,]\s*[a-z]+ ([a-z]+)/g)].map(([, type]) => type),
    );
    expect(new Set(types)).toEqual(new Set(['integer', 'text']));
  });
});

describe('seeds', () => {
  it('differ when a letter differs in its high byte (seedrandom 3.0.5: seedrandom-low-byte-of-seed.sh)', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
    for (const [one, other] of [
      ['Ł', 'A'],
      ['2026-š', '2026-a'],
      ['山', 'q'],
    ] as const) {
      expect(seededOrder('mentors', ids, one)).not.toEqual(seededOrder('mentors', ids, other));
      const cohort = (seed: string) => generateCohort({ mentors: 5, mentees: 5, seed });
      expect(cohort(one)).not.toEqual(cohort(other));
    }
    expect(seedBytes('2026/mentors ~')).toBe('2026/mentors ~');
    expect(seedBytes('Ł山')).toBe('\u00c5\u0081\u00e5\u00b1\u00b1');
  });
});

describe('survey statistics', () => {
  it('have tails below 0.001 that stay below it when corrected (simple-statistics 7.12.1: simple-statistics-floor-of-p.sh)', () => {
    // scipy 1.17.1: 2 * t.sf(8, 1000) = 3.4e-15; the normal distribution has 1.2e-15.
    const p = studentTwoSided(8, 1000);
    expect(p).toBeGreaterThan(1e-15);
    expect(p).toBeLessThan(1e-14);
    expect(holmAdjust(Array.from({ length: 10 }, () => p))[0]).toBeLessThan(1e-13);
  });
});

describe('tails of distributions', () => {
  it('are right for millions of degrees of freedom (jstat 1.9.6: jstat-many-degrees-of-freedom.sh)', () => {
    // scipy 1.17.1: 2 * t.sf(t, df).
    for (const [t, df, p] of [
      [0.01, 1e3, 0.992023281932],
      [0.01, 1e6, 0.992021289366],
      [0.01, 1e7, 0.99202128757],
      [2, 1e7, 0.0455002908918],
      [8, 1e5, 1.25739198763e-15],
    ] as const) {
      expect(studentTwoSided(t, df) / p).toBeCloseTo(1, 7);
    }
    for (const df of [1, 30, 1e3, 1e5, 1e6]) expect(fUpperTail(1, df, df)).toBeCloseTo(0.5, 7);
    // scipy 1.17.1: f.sf(50, 4, 995).
    expect(fUpperTail(50, 4, 995) / 2.2495196599475104e-38).toBeCloseTo(1, 7);
    for (const value of [0, 1e-9, 0.5, 3, 1e9, Number.POSITIVE_INFINITY]) {
      for (const df of [0.5, 7, 1e4, 1e7]) {
        for (const p of [studentTwoSided(value, df), fUpperTail(value, 3, df)]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

describe('likeness of words', () => {
  it('does not depend on the side it is read from (fuzzball 2.2.6: fuzzball-partial-ratio-order.sh)', () => {
    for (const [one, other] of [
      ['budgeting', 'debugging'],
      ['management', 'assessment'],
      ['finance', 'science'],
    ] as const) {
      expect(lexicalSimilarity(one, other)).toBe(lexicalSimilarity(other, one));
    }
  });
});

describe('calendars', () => {
  const NOW = '2026-01-02T08:15:30Z';
  const entry: CalendarEntry = {
    uid: 'm1@example.org',
    sequence: 0,
    summary: 'First meeting',
    start: '2026-03-02T10:00:00Z',
    end: '2026-03-02T11:00:00Z',
  };

  it('refuse an end before the start (ical-generator 11.1.2: ical-generator-swaps-start-and-end.sh)', () => {
    expect(() => toICalendar([{ ...entry, end: '2026-03-02T09:00:00Z' }], { now: NOW })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        issues: [
          expect.objectContaining({ path: 'entries[0].end', message: 'the entry ends before it starts' }),
        ],
      }),
    );
  });

  it('name ends, not durations (ical.js 2.2.1, node-ical 0.27.2: calendar-durations-across-clock-changes.sh)', () => {
    const night = { ...entry, start: '2026-03-28T09:00:00Z', end: '2026-03-29T08:00:00Z' };
    const written = toICalendar([night], { now: NOW, timeZone: 'Europe/Paris' });
    expect(written).toContain('DTEND;TZID=Europe/Paris:20260329T100000\r\n');
    expect(written).not.toContain('DURATION');
  });

  it('write an hour that occurs twice in UTC (ical.js 2.2.1, node-ical 0.27.2: calendar-hour-shown-twice.sh)', () => {
    const call = { ...entry, start: '2026-10-25T00:30:00Z', end: '2026-10-25T01:30:00Z' };
    const written = toICalendar([call], { now: NOW, timeZone: 'Europe/Paris' });
    expect(written).toContain('DTSTART:20261025T003000Z\r\nDTEND:20261025T013000Z\r\n');
  });
});

describe('tables', () => {
  it('from workbooks keep FALSE and 0 of formulas (exceljs 4.4.0: exceljs-loses-false-and-zero.sh)', async () => {
    const cells = new Map([
      ['0,0', { formula: '1>2', formulaResult: false }],
      ['0,1', { formula: '2-2', formulaResult: 0 }],
      ['0,2', { formula: '2>1', formulaResult: true }],
    ]);
    const { rows } = await readSheet(
      await writeXlsx({ sheets: [{ name: 'S', rows: [[null, null, null]], cells }] }),
    );
    expect(rows).toEqual([[false, 0, true]]);
  });

  it('from workbooks have every minute of a day (read-excel-file 9.3.17: read-excel-file-a-millisecond-early.sh)', async () => {
    // From 00:01 on; midnight is written as the day alone.
    const minutes = Array.from({ length: 1439 }, (_, index) => index + 1);
    const style = { numFmt: 'yyyy-mm-dd hh:mm' };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: minutes.map((minute) => [46_037 + minute / 1440]),
          cells: new Map(
            minutes.map((minute, row) => [`${row},0`, { value: 46_037 + minute / 1440, style }]),
          ),
        },
      ],
    });
    const { rows } = await readSheet(bytes);
    expect(rows.map(([cell]) => cell)).toEqual(
      minutes.map((minute) =>
        new Date(Date.UTC(2026, 0, 15, 0, minute)).toISOString().slice(0, 16).replace('T', ' '),
      ),
    );
  });

  it('take no cell object for a blank (exceljs 4.4.0: exceljs-loses-false-and-zero.sh)', () => {
    const line = JSON.stringify({ id: 'm1', capacity: { formula: '2-2' } });
    expect(() => readPeople(line, { side: 'mentors', format: 'ndjson' })).toThrow(
      expect.objectContaining({
        code: 'invalid-table',
        issues: [expect.objectContaining({ path: 'mentors.ndjson: line 1, capacity.formula' })],
      }),
    );
  });

  it('give times that are a millisecond early their second (read-excel-file 9.3.17: read-excel-file-a-millisecond-early.sh)', () => {
    const spans = toSpans([{ start: '2026-01-15T09:59:59.999Z', end: '2026-01-15T10:29:59.999Z' }]);
    expect(spans).toEqual([
      { start: Date.parse('2026-01-15T10:00:00Z'), end: Date.parse('2026-01-15T10:30:00Z') },
    ]);
    expect(toSpans([{ start: '2026-01-15T09:59:59.999Z', end: '2026-01-15T10:00:00.100Z' }])).toEqual([]);
  });
});
