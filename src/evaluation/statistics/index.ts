export { addIssue, checkConfidence, expectRecord, refuseIssues } from './check';
export * from './counts';
export { fUpperTail, normalCritical, studentCritical, studentTwoSided } from './distributions';
export { DEFAULT_CONFIDENCE, excludes, type Interval, type SampleSize, sampleSize } from './interval';
export { holmAdjust } from './multiplicity';
export * from './numbers';
