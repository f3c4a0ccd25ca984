import type { Instrument } from '../instrument';
import { CLOSING, LASTING } from './closing';
import { MENTEE_GROWTH, MENTOR_GROWTH } from './growth';
import { FIT_CHECK, MIDPOINT } from './relationship';

/**
 * Instruments to start from, one or two for each moment of a program. The wording is our own and has not been
 * validated on any population: look at Cronbach's alpha in your own data before you rely on a scale, and change
 * what does not suit you. Every scale of three items or more has one that is reversed, so that a "yes" to all shows.
 */
export const READY_INSTRUMENTS: readonly Instrument[] = [
  MENTEE_GROWTH,
  MENTOR_GROWTH,
  FIT_CHECK,
  MIDPOINT,
  CLOSING,
  LASTING,
];
