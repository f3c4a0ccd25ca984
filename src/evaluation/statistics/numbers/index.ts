export { type Correlation, rankCorrelation } from './correlation';
export { cronbachAlpha, type Reliability } from './cronbach-alpha';
export { hedgesCorrection, standardized } from './effect-size';
export { type GroupDifference, groupDifference } from './group-difference';
export { estimateMean, type MeanEstimate, mean, standardDeviation, sum } from './mean';
export { type PairedChange, pairedChange } from './paired-change';
export { type RankDifference, rankDifference } from './rank-sum';
