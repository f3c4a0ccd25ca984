export { Chart } from './chart';
export { describeValues } from './describe-values';
export { equalValue } from './equal-value';
export { forbidListed, pairLists } from './pairs';
