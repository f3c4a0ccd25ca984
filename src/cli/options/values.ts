import type { InputOptions } from './input';
import { usage } from './usage';
import type { OptionValues } from './value';

/** What the options of a call are given; of those that say what to read, the kind is known. */
export type Values = InputOptions & OptionValues;

/** The two ids that a command about a pair needs. @throws UsageError */
export function givenPair(values: Values): { readonly mentorId: string; readonly menteeId: string } {
  const { mentor, mentee } = values;
  if (typeof mentor !== 'string' || typeof mentee !== 'string') {
    throw usage('Name the pair: --mentor ID --mentee ID.');
  }
  return { mentorId: mentor, menteeId: mentee };
}
