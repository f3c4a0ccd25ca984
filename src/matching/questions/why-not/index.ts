export type { WeightRemedy } from './weight-remedy';
export { type PersonEffect, type Remedy, type WhyNot, type WhyNotOptions, whyNot } from './why-not';
