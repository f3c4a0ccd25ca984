import type { ListedData } from './listed';
import type { MarkedData } from './marked';
import type { MinutesData } from './minutes';
import type { OverlapData } from './overlap';
import type { ProfileData } from './profiles';
import type { TextData } from './texts';
import type { WishData } from './wishes';

/**
 * A criterion compiled for a cohort: numbers, typed arrays and plain objects of them, no people and no functions, so it
 * can be sent to a worker as it is. What reads it goes by the shape, whatever the criterion is called:
 *
 * - `wishes`: what mentees wish against what mentors offer, by tags and levels;
 * - `profiles`: people with equal profiles are scored once; numbers and closest words;
 * - `overlap`: what two lists of weighted tags have in common;
 * - `listed`: single pairs earn more than the prior;
 * - `marked`: marked pairs earn one thing, all others another;
 * - `minutes`: free time in common;
 * - `texts`: weighted words in common, or vectors.
 */
export type ShapeData =
  | WishData
  | ProfileData
  | OverlapData
  | ListedData
  | MarkedData
  | MinutesData
  | TextData;
