export { neverWith } from './never-with';
export { notSelf } from './not-self';
export { fieldsOfRule, kindOf } from './registry';
