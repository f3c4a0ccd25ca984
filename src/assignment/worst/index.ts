export { bottleneck, leximin, SOLVED_WORST } from './objectives';
