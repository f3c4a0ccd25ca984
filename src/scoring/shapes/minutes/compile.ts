import type { Cohort, Person } from '../../../model';
import { isBlank } from '../../answers';
import {
  bytesOf,
  groupMembers,
  Interner,
  integersOf,
  NumberInterner,
  packClasses,
  profilesBy,
  toLists,
} from '../../flat';
import { NO_TAG, TagCodes, type TagSpace } from '../../similarity';
import type { Earnings } from '../../stakes';
import { compileFreeTimeOverlap, freeTimeProfiles, type OffsetReader, pickFreeTimes } from '../../time';
import type { TimeParams } from './credit';
import { BLANK, type MinutesData } from './data';

/** What decides over the minutes of a policy. */
export interface MinutesSetup {
  readonly params: TimeParams;
  readonly tags: TagSpace;
  readonly offset: OffsetReader;
  /** What a part counts that is not known, and how many parts count. */
  readonly prior: number;
  readonly parts: number;
}

/** Free time, time zones and languages as classes and profiles. O(people + length of their lists). */
export function compileMinutes(
  cohort: Cohort,
  { params, tags, offset, prior, parts }: MinutesSetup,
  earnings: Earnings,
): MinutesData {
  const offsets = new NumberInterner();
  const zoneOf = ({ timeZone }: Person): number =>
    timeZone === undefined ? BLANK : offsets.code(offset(timeZone));
  const names = new TagCodes({ canonical: (name) => tags.language(name) });
  const ofMentors = languageSets(cohort.mentors, names);
  const ofMentees = languageSets(cohort.mentees, names);
  const mentors = sortOut(cohort.mentors, ofMentors.codes, zoneOf, offset);
  const mentees = sortOut(cohort.mentees, ofMentees.codes, zoneOf, offset);
  const sharing = ofMentees.members.map((set) =>
    [...ofMentors.members.keys()].filter((other) =>
      ofMentors.members[other]!.some((name) => set.includes(name)),
    ),
  );
  return {
    shape: 'minutes',
    earnings,
    prior,
    parts,
    params,
    offsets: Int32Array.from(offsets.keys()),
    mentorClass: packClasses(mentors.classOf, mentors.classes.zone.length),
    menteeClass: mentees.classOf,
    mentorClasses: mentors.classes,
    menteeClasses: mentees.classes,
    sharing: toLists(sharing),
    mentorProfile: mentors.profile,
    menteeProfile: mentees.profile,
    profileClass: mentors.profileClass,
    mentorsOf: groupMembers(mentors.profile, mentors.profileClass.length),
    overlap: compileFreeTimeOverlap(mentors.free, mentees.free),
  };
}

/** The distinct sets of languages that people name, as sets of numbers. */
function languageSets(people: readonly Person[], names: TagCodes) {
  const sets = new Interner();
  const members: number[][] = [];
  const codes = new Int32Array(people.length);
  for (const [index, person] of people.entries()) {
    const spoken = person.languages ?? [];
    // Lists in another order count as another set: that is rare, and changes nothing but the number of sets.
    codes[index] = spoken.length === 0 ? BLANK : sets.code(spoken.join('\n'));
    if (codes[index] === members.length)
      members.push(spoken.map((name) => names.code(name)).filter((code) => code !== NO_TAG));
  }
  return { codes, members };
}

/** Sorts the people of one side into classes and profiles. */
function sortOut(
  people: readonly Person[],
  languages: Int32Array,
  zoneOf: (person: Person) => number,
  offset: OffsetReader,
) {
  const free = bytesOf(people, (person) => (isBlank(person.availability) ? 0 : 1));
  const zone = integersOf(people, zoneOf);
  const classes = profilesBy(
    people.length,
    (person) => ((languages[person]! + 1) * ZONES + zone[person]! + 1) * 2 + free[person]!,
  );
  const times = freeTimeProfiles(people, offset);
  const profiles = profilesBy(
    people.length,
    (person) => classes.profile[person]! * people.length + times.profile[person]!,
  );
  return {
    classOf: classes.profile,
    classes: {
      free: bytesOf(classes.first, (person) => free[person]!),
      zone: integersOf(classes.first, (person) => zone[person]!),
      languages: integersOf(classes.first, (person) => languages[person]!),
    },
    profile: profiles.profile,
    profileClass: integersOf(profiles.first, (person) => classes.profile[person]!),
    free: pickFreeTimes(
      times.free,
      profiles.first.map((person) => times.profile[person]!),
    ),
  };
}

/** More than there are distinct offsets from UTC, in minutes. */
const ZONES = 2 * 24 * 60;
