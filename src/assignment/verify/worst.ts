import type { AssignmentLevel } from '../problem';
import type { Claim, WorstCheck } from './claim';
import { cutBound } from './cut';
import { readDuals } from './duals';
import { LeximinCheck, type LeximinStep, readStep } from './leximin';

/**
 * `bottleneck`: the highest chosen cost; a fixed pair, or a cut of the pairs below it, proves that it cannot be lower.
 */
const checkBottleneck: WorstCheck = (claim, at, objective) => {
  const { of, pairs, isFixed, fail } = claim;
  const level = claim.levelAt(at, objective, 'worst-cost', 0);
  if (level === undefined) return at;
  const costs = pairs.map(([row, column]) => of.cost(row, column));
  const worst = costs.reduce((most, cost) => Math.max(most, cost), Number.NEGATIVE_INFINITY);
  const isProven = costs.length === 0 || costs.some((cost, index) => cost === worst && isFixed[index] === 1);
  if (level.value !== (costs.length === 0 ? null : worst))
    fail(`levels[${at}].value`, `the worst chosen cost is ${worst}, not ${level.value}`);
  else if (!isProven) proveWorst(claim, level, at, worst);
  claim.takeOut((_row, _column, cost) => cost > worst);
  return at + 1;
};

/** Is there an assignment without the free pairs at the worst cost? The duals must say no. */
function proveWorst(claim: Claim, level: AssignmentLevel, at: number, worst: number): void {
  const { of, pairs, isFixed, fail } = claim;
  const { columns } = of;
  const u = readDuals(level.u, of.rows);
  const v = readDuals(level.v, columns);
  const cells = pairs.map(([row, column]) => row * columns + column);
  const fixed = new Set(cells.filter((_, index) => isFixed[index] === 1));
  const chosen = new Set(cells);
  const isFree = (row: number, column: number, cost: number) =>
    cost < worst && (chosen.has(row * columns + column) || claim.isFree(row, column, cost));
  const bound = u && v ? cutBound(of, { ...claim, fixed, isFree }, u, v) : Number.NaN;
  if (!(bound > 0))
    fail(
      `levels[${at}]`,
      `the duals do not prove that the worst cost is not lower: the bound is ${bound}, not above 0`,
    );
}

/**
 * `leximin`: worst costs from the highest down, and after each the number of pairs that have it.
 */
const checkLeximin: WorstCheck = (claim, from, objective) => {
  const { of, pairs, fail } = claim;
  const costs = pairs.map(([row, column]) => of.cost(row, column)).sort((a, b) => b - a);
  const steps: LeximinStep[] = [];
  let at = from;
  for (let place = 0, step = 0; ; step++) {
    const level = claim.levelAt(at, objective, 'worst-cost', step);
    const worst = costs[place] ?? null;
    if (level !== undefined && level.value !== worst)
      fail(`levels[${at}].value`, `the worst chosen cost is ${worst}, not ${level.value}`);
    if (level?.value !== worst) return at;
    at++;
    if (worst === null) break;
    const count = claim.levelAt(at, objective, 'pairs-at-worst', step);
    const read = count && readStep(worst, count, at, of);
    if (count === undefined) return at;
    if (read === undefined) {
      fail(`levels[${at}]`, `the duals are not ${of.rows} and ${of.columns} integers`);
      return at;
    }
    steps.push(read);
    at++;
    while (costs[place] === worst) place++;
  }
  new LeximinCheck(claim, steps).run();
  return at;
};

/** The check that the constants `bottleneck` and `leximin` bring along. */
export const checkWorst: WorstCheck = (claim, at, objective) =>
  (claim.of.objectives[objective]?.kind === 'leximin' ? checkLeximin : checkBottleneck)(claim, at, objective);
