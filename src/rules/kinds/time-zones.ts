import { mapBoth } from '../../lists';
import { ruleEvidence } from '../../messages';
import { SIDES, type TimeZonesRule } from '../../model';
import { clockDifferenceHours, NumberInterner, offsetsOn, packClasses } from '../../scoring';
import type { RuleKind } from '../definition';
import type { ClocksData } from '../filters';
import { describeValues } from './shared';

/** The rule `time-zones`: clocks at most so many hours apart, on the reference date of the policy. */
export const timeZones: RuleKind<TimeZonesRule> = {
  kind: 'time-zones',
  compares: () => ({ mentors: 'timeZone', mentees: 'timeZone' }),
  reads: () => ['timeZone'],
  compile: ({ maxHours, whenBlank }, { id, cohort, policy }) => {
    const offset = offsetsOn(policy.params.logistics.referenceDate);
    const [mentorZones, menteeZones] = mapBoth(SIDES, (side) => cohort[side].map(({ timeZone }) => timeZone));
    const classesOf = (zones: readonly (string | undefined)[]) => {
      const offsets = new NumberInterner();
      const classOf = Int32Array.from(zones, (zone) =>
        offsets.code(zone === undefined ? Number.NaN : offset(zone)),
      );
      return { classOf, offsets: offsets.keys() };
    };
    const mentors = classesOf(mentorZones);
    const mentees = classesOf(menteeZones);
    const source: ClocksData = {
      shape: 'clocks',
      maxHours,
      mentorClass: packClasses(mentors.classOf, mentors.offsets.length),
      menteeClass: mentees.classOf,
      mentorOffset: mentors.offsets,
      menteeOffset: mentees.offsets,
      blankAllowed: whenBlank !== 'forbid',
    };
    return {
      id,
      source,
      describe: describeValues(
        { mentors: 'timeZone', mentees: 'timeZone' },
        mentorZones,
        menteeZones,
        ({ ofMentor, ofMentee }, outcome) =>
          ruleEvidence(`rules.time-zones.${outcome}`, {
            hours: clockDifferenceHours(offset(ofMentor), offset(ofMentee)),
            maximum: maxHours,
          }),
      ),
    };
  },
};
