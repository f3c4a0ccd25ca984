export { type CellCost, withBonus, withCosts } from './costs';
export { priceOf, solveWithin } from './solve';
