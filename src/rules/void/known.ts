import type { RuleData } from '../kernels';
import { NOT_FREE } from '../kernels/availability-overlap';
import { BLANK } from '../kernels/equal-value';

/** How many people of each side give the rule something to work on. */
export interface KnownPeople {
  readonly mentors: number;
  readonly mentees: number;
}

/** `undefined` for rules that list pairs and read no value. O(people). */
export function knownPeople(data: RuleData): KnownPeople | undefined {
  switch (data.kind) {
    case 'equal-value':
      return {
        mentors: count(data.mentorCode, (code) => code !== BLANK),
        mentees: count(data.menteeCode, (code) => code !== BLANK),
      };
    case 'gap':
      return {
        mentors: count(data.mentorClass, (one) => !Number.isNaN(data.mentorValue[one]!)),
        mentees: count(data.menteeClass, (one) => !Number.isNaN(data.menteeValue[one]!)),
      };
    case 'shared-value':
      return {
        mentors: count(data.mentorPattern, (one) => data.mentorBlank[one] === 0),
        mentees: count(data.menteePattern, (one) => data.menteeBlank[one] === 0),
      };
    case 'availability-overlap':
      return {
        mentors: count(data.mentorProfile, (one) => data.mentorKind[one] !== NOT_FREE),
        mentees: count(data.menteeProfile, (one) => data.menteeKind[one] !== NOT_FREE),
      };
    case 'listed-pairs':
    case 'reporting-line':
      return undefined;
  }
}

function count(classes: ArrayLike<number>, counts: (one: number) => boolean): number {
  let known = 0;
  for (let at = 0; at < classes.length; at++) if (counts(classes[at]!)) known += 1;
  return known;
}
