export { type ChanceProblem, type Chances, equalChances } from './equal-chances';
