import { describe, expect, it } from 'vitest';
import { munkresEngine } from '../../../src/assignment/munkres/munkres';
import {
  type AssignmentProblem,
  FORBIDDEN,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { describeSolverContract, type Solver } from '../contract';
import { solveByNetwork } from '../oracles/network/chain';
import { mulberry32 } from '../support/random';

const solvers: { readonly [name: string]: Solver } = {
  auto: (problem) => solveAssignment(problem),
  dense: (problem) => solveAssignment({ ...problem, solver: 'dense' }),
  transport: (problem) => solveAssignment({ ...problem, solver: 'transport' }),
  network: solveByNetwork,
  munkres: (problem) => solveAssignment(problem, { engine: munkresEngine }),
};

describeSolverContract('auto', solvers['auto']!, { name: /^(dense|transport)$/, largest: 1000, runs: 100 });
describeSolverContract('dense', solvers['dense']!, { name: 'dense', largest: 500, runs: 100 });
describeSolverContract('transport', solvers['transport']!, { name: 'transport', largest: 1000, runs: 100 });
describeSolverContract('network', solvers['network']!, { name: 'flow', largest: 500, runs: 100 });
describeSolverContract('munkres', solvers['munkres']!, { name: 'munkres', largest: 60, runs: 60 });

describe('all solvers at 200 by 200', () => {
  const n = 200;
  const random = mulberry32(2024);
  const uniform = Int32Array.from({ length: n * n }, () => 1 + Math.floor(random() * 100_000));
  const tied = Int32Array.from({ length: n * n }, () => -25_000 * Math.floor(random() * 20));
  const sparse = Int32Array.from({ length: n * n }, () =>
    random() < 0.05 ? Math.floor(random() * 1000) : FORBIDDEN,
  );
  const ones = new Int32Array(n).fill(1);
  const threes = new Int32Array(n).fill(3);
  const covered = [{ kind: 'cover-rows' }, { kind: 'total-cost' }] as const;
  const cases: { readonly [name: string]: AssignmentProblem } = {
    'uniform, one each': { rows: n, columns: n, cost: uniform, rowMin: ones },
    'tied, one each': { rows: n, columns: n, cost: tied, rowMin: ones },
    'sparse, as many as possible': { rows: n, columns: n, cost: sparse, objectives: covered },
    'tied, capacities on columns': {
      rows: n,
      columns: n,
      cost: tied,
      columnMax: threes,
      objectives: covered,
    },
    'tied, minimums on half the columns': {
      rows: n,
      columns: n,
      cost: tied,
      rowMin: ones,
      columnMin: ones.map((one, column) => (column % 2 === 0 ? one : 0)),
      columnMax: threes,
    },
    'tied, three on both sides': { rows: n, columns: n, cost: tied, rowMax: threes, columnMax: threes },
    'half as many columns': {
      rows: n,
      columns: n / 2,
      cost: uniform.slice(0, (n * n) / 2),
      objectives: covered,
    },
  };

  it.each(Object.entries(cases))('agree, each with its proof: %s', (_, problem) => {
    const answers = Object.entries(solvers)
      // munkres-js takes half a minute for 200 tied rows with three places each, ten seconds for rows left over.
      .filter(([name]) => name !== 'munkres' || (problem.columnMax === undefined && problem.columns === n))
      .map(([name, solve]) => {
        const outcome = solve(problem);
        expect(verifyAssignment(problem, outcome), name).toEqual({ ok: true });
        return outcome.status === 'optimal' ? outcome.levels.map(({ value }) => value) : outcome.status;
      });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});
