export { type BinomialTest, binomialTest, fisherExact, type GroupCount } from './exact';
export { countPromoters, type NetPromoterScore, netPromoterScore, type PromoterCounts } from './net-promoter';
export { type NonResponseBounds, nonResponseBounds } from './non-response';
export { compareShares, estimateShare, type ShareDifference, type ShareEstimate } from './proportion';
export { type ShareRatio, shareRatio } from './ratio';
