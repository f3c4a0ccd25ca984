import { ruleEvidence, ruleWarning } from '../../messages';
import { type AvailabilityOverlapRule, type Person, SIDES, type Warning } from '../../model';
import {
  bytesOf,
  commonMinutes,
  compileFreeTimeOverlap,
  freeTimeProfiles,
  longestCommonWindow,
  type OffsetReader,
  offsetsOn,
  packClasses,
} from '../../scoring';
import { blankSide } from '../compiled-rule';
import type { RuleKind, RuleSetup } from '../definition';
import { type FreeMinutesData, isComparable, NOT_FREE, WITH_ZONE, WITHOUT_ZONE } from '../filters';

/**
 * The rule `availability-overlap`: common free minutes a week, exact to the minute, in all or in one stretch. Where
 * either availability is blank, or only one of the two has a time zone, there is nothing to compare and `whenBlank`
 * decides.
 */
export const availabilityOverlap: RuleKind<AvailabilityOverlapRule> = {
  kind: 'availability-overlap',
  compares: () => ({ mentors: 'availability', mentees: 'availability' }),
  reads: () => ['availability', 'timeZone'],
  compile: (rule, setup) => {
    const { id, path, cohort, policy } = setup;
    const offset = offsetsOn(policy.params.logistics.referenceDate);
    const mentors = sortByFreeTime(cohort.mentors, offset);
    const mentees = sortByFreeTime(cohort.mentees, offset);
    const overlap = compileFreeTimeOverlap(mentors.free, mentees.free);
    const source: FreeMinutesData = {
      shape: 'minutes',
      minutes: rule.minutes,
      contiguous: rule.contiguous === true,
      blankAllowed: rule.whenBlank !== 'forbid',
      mentorProfile: packClasses(mentors.profile, mentors.kind.length),
      menteeProfile: mentees.profile,
      mentorKind: mentors.kind,
      menteeKind: mentees.kind,
      overlap,
    };
    return {
      id,
      source,
      describe: (mentor, mentee, passed) => {
        const outcome = passed ? 'passed' : 'failed';
        const ofMentor = mentors.profile[mentor]!;
        const ofMentee = mentees.profile[mentee]!;
        const mentorKind = mentors.kind[ofMentor]!;
        const menteeKind = mentees.kind[ofMentee]!;
        if (mentorKind === NOT_FREE || menteeKind === NOT_FREE) {
          const blank = blankSide(mentorKind === NOT_FREE, menteeKind === NOT_FREE);
          return ruleEvidence(`rules.blank.${outcome}`, { field: 'availability', blank });
        }
        if (!isComparable(mentorKind, menteeKind)) {
          const blank = mentorKind === WITHOUT_ZONE ? 'mentor' : 'mentee';
          return ruleEvidence(`rules.blank.${outcome}`, { field: 'timeZone', blank });
        }
        if (source.contiguous) {
          const longest = longestCommonWindow(overlap, ofMentor, ofMentee);
          return ruleEvidence(`rules.common-window.${outcome}`, { minutes: longest, minimum: rule.minutes });
        }
        const minutes = commonMinutes(overlap, ofMentor, ofMentee);
        return ruleEvidence(`rules.availability-overlap.${outcome}`, { minutes, minimum: rule.minutes });
      },
      voids: () =>
        isComparableAtAll(source)
          ? tooLong(setup, source)
          : [ruleWarning('warnings.rule-zones-apart', { rule: id, effect: rule.whenBlank ?? 'allow' }, path)],
    };
  },
};

function sortByFreeTime(people: readonly Person[], offset: OffsetReader) {
  const { profile, first, free } = freeTimeProfiles(people, offset);
  return { profile, free, kind: bytesOf(first, (person) => kindOf(people[person]!)) };
}

function kindOf(person: Person): number {
  if ((person.availability ?? []).length === 0) return NOT_FREE;
  return person.timeZone === undefined ? WITHOUT_ZONE : WITH_ZONE;
}

/** Whether anybody of one side can be compared with anybody of the other. */
function isComparableAtAll({
  mentorProfile,
  menteeProfile,
  mentorKind,
  menteeKind,
}: FreeMinutesData): boolean {
  const has = (profiles: ArrayLike<number>, kindOfProfile: Uint8Array, kind: number) => {
    for (let at = 0; at < profiles.length; at++) if (kindOfProfile[profiles[at]!] === kind) return true;
    return false;
  };
  return [WITH_ZONE, WITHOUT_ZONE].some(
    (kind) => has(mentorProfile, mentorKind, kind) && has(menteeProfile, menteeKind, kind),
  );
}

/** Free time that a side never has as much of as is asked for. */
function tooLong({ id, path }: RuleSetup, { minutes, overlap }: FreeMinutesData): Warning[] {
  for (const side of SIDES) {
    const { starts, items } = overlap[side].spans;
    let most = 0;
    for (let profile = 0; profile + 1 < starts.length; profile++) {
      let free = 0;
      for (let at = starts[profile]!; at < starts[profile + 1]!; at += 2) free += items[at + 1]! - items[at]!;
      most = Math.max(most, free);
    }
    if (most < minutes)
      return [ruleWarning('warnings.rule-too-little-time', { rule: id, minutes, most, side }, path)];
  }
  return [];
}
