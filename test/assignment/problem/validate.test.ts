import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUNKRES_LIMIT, munkresEngine } from '../../../src/assignment/munkres/munkres';
import {
  type AssignmentProblem,
  costMatrix,
  denseCostSource,
  FORBIDDEN,
  leximin,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { MentorMatchError } from '../../../src/errors';
import { errorOf } from '../../support/thrown';

const two: AssignmentProblem = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 4) };

describe('a malformed problem', () => {
  it.each<[string, Partial<Record<keyof AssignmentProblem, unknown>>, string[]]>([
    ['sizes', { rows: -1, columns: 1.5 }, ['rows', 'columns']],
    ['a matrix of the wrong size', { cost: new Int32Array(5) }, ['cost']],
    [
      'NaN, fractions and infinities in a plain matrix',
      { cost: [1, Number.NaN, 0.5, Number.POSITIVE_INFINITY] },
      ['cost[0][1]', 'cost[1][0]', 'cost[1][1]', 'cost'],
    ],
    ['NaN in a float matrix', { cost: Float64Array.of(1, 2, 3, Number.NaN) }, ['cost[1][1]', 'cost']],
    ['no matrix', { cost: undefined }, ['cost']],
    ['a source of another size', { cost: denseCostSource(new Int32Array(6), 2, 3) }, ['cost']],
    [
      'bounds',
      { rowMin: [0, -1], rowMax: [1.5, 1], columnMax: [1] },
      ['rowMin[1]', 'rowMax[0]', 'columnMax'],
    ],
    [
      'minimum above maximum',
      { rowMin: [2, 0], columnMin: [0, 3], columnMax: [1, 2] },
      ['rowMin[0]', 'columnMin[1]'],
    ],
    ['orders', { rowOrder: [0, 0], columnOrder: [1, 2] }, ['rowOrder[1]', 'columnOrder[1]']],
    [
      'locks',
      {
        locks: [
          [0, 0],
          [0, 0],
          [2, 0],
          [0, Number.NaN],
        ],
      },
      ['locks[2]', 'locks[3]', 'locks[1]'],
    ],
    ['seed and solver', { seed: -1, solver: 'fast' }, ['seed', 'solver']],
    ['a start', { start: { v: [0, Number.NaN], pairs: [[9, 9]] } }, ['start.v[1]', 'start.pairs[0]']],
    [
      'objectives',
      {
        objectives: [
          { kind: 'row-minimums', wanted: [1] },
          { kind: 'cover-columns', classes: [0, -1] },
          { kind: 'first-pairs', side: 'all' },
          { kind: 'listed-pairs', pairs: [[0, 2]] },
          { kind: 'total-cost', rowEmptyCost: [1, 0.5] },
          { kind: 'happiness' },
          { kind: 'row-minimums' },
          { kind: 'listed-pairs', pairs: [null] },
          { kind: 'listed-pairs' },
          null,
        ],
      },
      [
        'objectives[0].wanted',
        'objectives[1].classes[1]',
        'objectives[2].side',
        'objectives[3].pairs[0]',
        'objectives[4].rowEmptyCost[1]',
        'objectives[5]',
        'objectives[6].wanted',
        'objectives[7].pairs[0]',
        'objectives[8].pairs',
        'objectives[9]',
      ],
    ],
    [
      'a reward for staying empty beside several places',
      { rowMax: [2, 1], objectives: [{ kind: 'total-cost', rowEmptyCost: [-1, -1] }] },
      ['objectives[0].rowEmptyCost[0]'],
    ],
  ])('%s: every fault is listed with its place', (_, fault, paths) => {
    const error = errorOf(() => solveAssignment({ ...two, ...fault } as AssignmentProblem));
    expect(error.code).toBe('invalid-problem');
    expect(error.issues.map(({ path }) => path)).toEqual(paths);
    for (const issue of error.issues) expect(issue.expected.length).toBeGreaterThan(0);
  });

  it('stays data with any objective; one that lost its solver on the way is refused with the remedy', () => {
    const problem = { ...two, objectives: [leximin] };
    const copy = structuredClone(problem);
    expect(copy).toEqual({ ...two, objectives: [{ kind: 'leximin' }] });
    expect(errorOf(() => solveAssignment(copy)).message).toContain('the constant leximin');
    for (const lost of [copy.objectives[0]!, { ...leximin }, JSON.parse(JSON.stringify(leximin))]) {
      const given = { ...two, objectives: [lost] };
      const remedy = 'the constant leximin of mentor-match/assignment itself';
      expect(errorOf(() => solveAssignment(given)).issues[0]?.expected).toBe(remedy);
      expect(errorOf(() => verifyAssignment(given, solveAssignment(problem))).issues[0]?.expected).toContain(
        remedy,
      );
    }
    expect(() => verifyAssignment(copy, solveAssignment(problem))).toThrow(
      /objectives\[0\].*the constant leximin/,
    );
  });

  it('has a lock on a forbidden pair: row and column are named', () => {
    const cost = Int32Array.of(FORBIDDEN, 1, 1, 1);
    const error = errorOf(() => solveAssignment({ ...two, cost, locks: [[0, 0]] }));
    expect(error.issues[0]).toMatchObject({
      path: 'locks[0]',
      message: 'row 0 and column 0 are locked, but the pair is forbidden',
    });
  });

  it('lists twenty faults of a kind and says how many more there are', () => {
    const n = 40;
    const error = errorOf(() =>
      solveAssignment({ rows: n, columns: n, cost: new Array(n * n).fill(Number.NaN) as never }),
    );
    expect(error.issues).toHaveLength(21);
    expect(error.issues[19]).toMatchObject({ path: 'cost[0][19]', more: n * n - 20 });
    expect(error.issues[20]).toMatchObject({ path: 'cost' });
    expect(error.total).toBe(n * n + 1);
    expect(error.message).toContain('1580 more of this kind');
  });

  it('is refused before it could overflow', () => {
    const half = Math.floor(Number.MAX_SAFE_INTEGER / 2);
    const objectives = [{ kind: 'total-cost' as const, rowEmptyCost: [half, half + 2] }];
    expect(errorOf(() => solveAssignment({ ...two, objectives })).code).toBe('possible-overflow');
    const columns = 5_000_000;
    const long = { rows: 1, columns, cost: new Int32Array(columns).fill(FORBIDDEN - 1), rowMax: [columns] };
    expect(errorOf(() => solveAssignment(long)).code).toBe('possible-overflow');
  });

  it('gets an answer that holds, or a typed error, whatever the numbers', () => {
    const odd = fc.constantFrom(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      -1,
      0.5,
      -0,
      2 ** 31,
      -(2 ** 31),
      2 ** 53,
      null,
      undefined,
      '1',
    );
    const weird = fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 3 }), weight: 100 },
      { arbitrary: odd, weight: 1 },
    );
    const list = (length: number) => fc.array(weird, { minLength: length, maxLength: length });
    const pairs = fc.array(fc.tuple(weird, weird), { maxLength: 3 });
    const problem = fc.record(
      {
        rows: fc.constant(2),
        columns: fc.constant(3),
        cost: list(6),
        rowMin: list(2),
        rowMax: list(2),
        columnMin: list(3),
        columnMax: list(3),
        locks: pairs,
      },
      { requiredKeys: ['rows', 'columns', 'cost'] },
    );
    let answered = 0;
    fc.assert(
      fc.property(problem, fc.boolean(), (given, typed) => {
        const cost = typed ? Int32Array.from(given.cost, (value) => Number(value) | 0) : given.cost;
        let outcome: ReturnType<typeof solveAssignment>;
        try {
          outcome = solveAssignment({ ...given, cost } as unknown as AssignmentProblem);
        } catch (error) {
          expect(error).toBeInstanceOf(MentorMatchError);
          return;
        }
        expect(typed).toBe(true);
        answered++;
        expect(verifyAssignment({ ...given, cost } as unknown as AssignmentProblem, outcome)).toEqual({
          ok: true,
        });
      }),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(30);
    expect(2000 - answered).toBeGreaterThan(100);
  });
});

describe('costMatrix', () => {
  it('lays rows out one after the other; null, Infinity and FORBIDDEN are forbidden', () => {
    expect([
      ...costMatrix([
        [1, null],
        [Number.POSITIVE_INFINITY, -4],
        [FORBIDDEN, 2_147_483_646],
      ]),
    ]).toEqual([1, FORBIDDEN, FORBIDDEN, -4, FORBIDDEN, 2_147_483_646]);
    expect(costMatrix([])).toHaveLength(0);
  });

  it('names ragged rows and every number that is not a cost', () => {
    const error = errorOf(() => costMatrix([[1, 2], [3], [Number.NaN, 2 ** 31]]));
    expect(error.issues.map(({ path }) => path)).toEqual(['cost[1]', 'cost[2][0]', 'cost[2][1]']);
  });
});

describe('munkresEngine', () => {
  it('is refused beyond its size, with the remedy', () => {
    const n = MUNKRES_LIMIT + 1;
    const problem = { rows: n, columns: n, cost: new Int32Array(n * n), rowMin: new Int32Array(n).fill(1) };
    const error = errorOf(() => solveAssignment(problem, { engine: munkresEngine }));
    expect(error.code).toBe('too-large');
    expect(error.message).toMatch(/the default engine has no such limit/);
  });

  it('says what is infeasible, where munkres-js alone would not end', () => {
    const cost = costMatrix([
      [1, null],
      [2, null],
      [null, 3],
    ]);
    const problem = { rows: 3, columns: 2, cost, rowMin: [1, 1, 1] };
    expect(solveAssignment(problem, { engine: munkresEngine })).toMatchObject({
      status: 'infeasible',
      conflict: { rowMinimums: [0, 1], columnMaximums: [0], demand: 2, supply: 1 },
    });
  });

  it('prefers no forbidden pair however bad the allowed ones are', () => {
    const cost = costMatrix([
      [-5, 2_000_000_000],
      [null, -5],
    ]);
    const outcome = solveAssignment(
      { rows: 2, columns: 2, cost, rowMin: [1, 1], locks: [] },
      { engine: munkresEngine },
    );
    expect(outcome).toMatchObject({
      solver: 'munkres',
      pairs: [
        [0, 0],
        [1, 1],
      ],
      totalCost: -10,
    });
  });
});

describe('verifyAssignment', () => {
  const problem: AssignmentProblem = {
    rows: 2,
    columns: 2,
    cost: Int32Array.of(1, 5, 2, 9),
    rowMin: [1, 1],
    objectives: [{ kind: 'cover-rows' }, { kind: 'total-cost' }],
  };
  const outcome = solveAssignment(problem);
  if (outcome.status !== 'optimal') throw new Error('feasible');
  const [cover, total] = outcome.levels;
  if (cover === undefined || total === undefined) throw new Error('two levels');
  const reject = (claim: unknown) => {
    const verification = verifyAssignment(problem, claim as typeof outcome);
    if (verification.ok) throw new Error('a false claim was accepted');
    return verification.problems.map(({ path }) => path);
  };

  /** Another assignment, honestly added up: worse, so no duals can prove it. */
  const worse = {
    ...outcome,
    pairs: [
      [0, 0],
      [1, 1],
    ],
    totalCost: 10,
  };

  it('accepts the truth and refuses what is not', () => {
    expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
    expect(outcome.pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(reject({ ...worse, levels: [cover, { ...total, value: 10 }] })).toEqual(['levels[1]']);
    expect(reject({ ...outcome, totalCost: 6 })).toEqual(['totalCost']);
    expect(reject({ ...outcome, pairs: [[0, 1]] })).toEqual(['pairs']);
    expect(
      reject({
        ...outcome,
        pairs: [
          [0, 1],
          [0, 1],
          [1, 0],
        ],
      }),
    ).toContain('pairs[1]');
    expect(
      reject({
        ...outcome,
        pairs: [
          [0, 1],
          [1, 7],
        ],
      }),
    ).toContain('pairs[1]');
    expect(reject({ ...outcome, levels: [cover] })).toEqual(['levels[1]']);
    expect(reject({ ...outcome, levels: [...outcome.levels, total] })).toEqual(['levels']);
    expect(reject({ ...outcome, levels: [cover, { ...total, u: [0.5, 0] }] })).toEqual(['levels[1]']);
    expect(reject({ ...outcome, levels: [cover, { ...total, u: [0] }] })).toEqual(['levels[1]']);
    expect(reject({ status: 'infeasible', conflict: { u: [0, 0], v: [0, 0] } })).toContain(
      'conflict.rowMinimums',
    );
    expect(reject({ status: 'infeasible', conflict: { u: [2, 0], v: [0, 0] } })).toEqual(['conflict']);
    expect(reject({ status: 'stopped' })).toEqual(['status']);
    expect(reject({ ...outcome, pairs: 3, levels: undefined })).toEqual(['pairs', 'levels']);
  });

  it('refuses forbidden pairs and missing locks', () => {
    const strict = { ...problem, cost: Int32Array.of(1, FORBIDDEN, 2, 9), rowMin: [0, 0] };
    expect(verifyAssignment(strict, outcome)).toMatchObject({
      ok: false,
      problems: [{ path: 'pairs[0]' }],
    });
    expect(verifyAssignment({ ...problem, locks: [[0, 0]] }, outcome)).toMatchObject({
      problems: [{ message: 'the locked pair [0, 0] is missing' }],
    });
  });

  it('refuses random duals of random wrong assignments', () => {
    const dual = fc.integer({ min: -20, max: 20 });
    const duals = fc.tuple(dual, dual);
    fc.assert(
      fc.property(duals, duals, (u, v) => {
        reject({ ...worse, levels: [cover, { ...total, value: 10, u, v }] });
      }),
    );
  });
});
