export {
  fQuantile,
  fUpperTail,
  logGamma,
  normalCritical,
  normalTwoSided,
  studentCritical,
  studentTwoSided,
} from './tails';
