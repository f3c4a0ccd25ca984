import type { Cohort, Person } from '../../model';
import { isBlank } from '../criteria/criterion';
import { preferenceValue } from '../criteria/preferences';
import type { Facts } from '../facts';
import {
  bytesOf,
  groupMembers,
  Interner,
  integersOf,
  ListBuilder,
  type Lists,
  NumberInterner,
  packClasses,
  toLists,
  transposeLists,
} from '../flat/lists';
import { compileOverlap } from '../flat/overlap';
import { freeTimeProfiles, pickFreeTimes, profilesBy } from '../flat/profiles';
import { forEachNamed, indexById } from '../people';
import { TagCodes } from '../similarity/tag-codes';
import { bothKnown } from './assessable';
import type { Compiled } from './compile-wishes';
import type { ExperienceData } from './experience';
import type { InterestData } from './interests';
import { roundEarned } from './kernel';
import type { ListedPairData } from './listed-pairs';
import { BLANK, type LogisticsData } from './logistics';
import { NO_PROFILE, packProfiles } from './profiles';

/** The criterion `interests` as posting lists. */
export function compileInterests(cohort: Cohort, facts: Facts, stake: number): Compiled<InterestData> {
  const codes = new TagCodes(facts.tags);
  const encode = (people: readonly Person[]): Lists => {
    const lists = new ListBuilder();
    for (let person = 0; person < people.length; person++) {
      const { interests } = people[person]!;
      if (interests === undefined) continue;
      for (const interest of interests) lists.add(person, codes.code(interest));
    }
    return lists.finish(people.length);
  };
  const ofMentor = encode(cohort.mentors);
  const ofMentee = encode(cohort.mentees);
  const weight = Int32Array.from(codes.tags, (tag) => facts.interests.of(tag));
  const totals = ({ starts, items }: Lists) => {
    const total = new Int32Array(starts.length - 1);
    for (let person = 0; person < total.length; person++) {
      for (let at = starts[person]!; at < starts[person + 1]!; at++) total[person]! += weight[items[at]!]!;
    }
    return total;
  };
  return {
    data: {
      stake,
      ofMentee,
      mentorsOf: transposeLists(ofMentor, codes.tags.length),
      weight,
      mentorTotal: totals(ofMentor),
      menteeTotal: totals(ofMentee),
      shrinkage: facts.interests.shrinkage,
    },
    assessability: bothKnown(
      cohort,
      (mentor) => !isBlank(mentor.interests),
      (mentee) => !isBlank(mentee.interests),
    ),
  };
}

/** The criterion `preferences` as the few pairs in which one ranks the other. */
export function compilePreferences(cohort: Cohort, stake: number): Compiled<ListedPairData> {
  const { mentors, mentees } = cohort;
  const mentorIndex = indexById(mentors);
  const menteeIndex = indexById(mentees);
  const pairs = new ListBuilder();
  forEachNamed(mentees, 'ranked', mentorIndex, (mentee, mentor) => pairs.add(mentee, mentor));
  forEachNamed(mentors, 'ranked', menteeIndex, (mentor, mentee) => pairs.add(mentee, mentor));
  const ranks = (person: Person) => (isBlank(person.preferences?.ranked) ? 0 : 1);
  const { starts, items } = pairs.finish(mentees.length);
  const earned = new Int32Array(items.length);
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    if (starts[mentee] === starts[mentee + 1]) continue;
    const { id: menteeId, preferences: ofMentee } = mentees[mentee]!;
    for (let at = starts[mentee]!; at < starts[mentee + 1]!; at++) {
      const { id: mentorId, preferences: ofMentor } = mentors[items[at]!]!;
      const value = preferenceValue(ofMentee?.ranked ?? [], mentorId, ofMentor?.ranked ?? [], menteeId);
      earned[at] = roundEarned(stake * (value ?? 0));
    }
  }
  return {
    data: { starts, mentors: items, earned },
    assessability: {
      mentorClass: bytesOf(mentors, ranks),
      menteeClass: bytesOf(mentees, ranks),
      assessable: (mentor, mentee) => mentor === 1 || mentee === 1,
    },
  };
}

/** The criterion `experience` as one profile per distinct number of years. */
export function compileExperience(cohort: Cohort, facts: Facts, stake: number): Compiled<ExperienceData> {
  const encode = (people: readonly Person[]) => {
    const codes = new NumberInterner();
    const profile = integersOf(people, ({ experienceYears: years }) =>
      years === undefined ? NO_PROFILE : codes.code(years),
    );
    return { profile, years: codes.keys() };
  };
  const mentors = encode(cohort.mentors);
  const mentees = encode(cohort.mentees);
  return {
    data: {
      stake,
      mentorProfile: packProfiles(mentors.profile, mentors.years.length),
      menteeProfile: mentees.profile,
      mentorYears: mentors.years,
      menteeYears: mentees.years,
      kernel: facts.kernels.experience,
    },
    assessability: bothKnown(
      cohort,
      (mentor) => mentor.experienceYears !== undefined,
      (mentee) => mentee.experienceYears !== undefined,
    ),
  };
}

/** Bits of the classes of `logistics`. */
const HAS_ZONE = 1;
const HAS_AVAILABILITY = 2;
const HAS_LANGUAGES = 4;

/** The criterion `logistics` as classes and profiles. */
export function compileLogistics(cohort: Cohort, facts: Facts, stake: number): Compiled<LogisticsData> {
  const offsets = new NumberInterner();
  const zoneOf = ({ timeZone }: Person): number =>
    timeZone === undefined ? BLANK : offsets.code(facts.offset(timeZone));
  const names = new TagCodes(facts.tags);
  const ofMentors = languageSets(cohort.mentors, names);
  const ofMentees = languageSets(cohort.mentees, names);
  const mentors = sortOut(cohort.mentors, ofMentors.codes, zoneOf, facts);
  const mentees = sortOut(cohort.mentees, ofMentees.codes, zoneOf, facts);
  const sharing = ofMentees.members.map((set) =>
    [...ofMentors.members.keys()].filter((other) =>
      ofMentors.members[other]!.some((name) => set.includes(name)),
    ),
  );
  const fieldsOf = (person: Person) =>
    (person.timeZone === undefined ? 0 : HAS_ZONE) +
    (isBlank(person.availability) ? 0 : HAS_AVAILABILITY) +
    (isBlank(person.languages) ? 0 : HAS_LANGUAGES);
  return {
    data: {
      stake,
      kernel: facts.kernels.logistics,
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
      overlap: compileOverlap(mentors.free, mentees.free),
    },
    assessability: {
      mentorClass: bytesOf(cohort.mentors, fieldsOf),
      menteeClass: bytesOf(cohort.mentees, fieldsOf),
      assessable: (mentor, mentee) => {
        const both = mentor & mentee;
        const neitherHasZone = ((mentor | mentee) & HAS_ZONE) === 0;
        return (
          (both & (HAS_ZONE | HAS_LANGUAGES)) !== 0 || (neitherHasZone && (both & HAS_AVAILABILITY) !== 0)
        );
      },
    },
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
    if (codes[index] === members.length) members.push(spoken.map((name) => names.code(name)));
  }
  return { codes, members };
}

/** Sorts the people of one side into classes and profiles. */
function sortOut(
  people: readonly Person[],
  languages: Int32Array,
  zoneOf: (person: Person) => number,
  facts: Facts,
) {
  const free = bytesOf(people, (person) => (isBlank(person.availability) ? 0 : 1));
  const zone = integersOf(people, zoneOf);
  const classes = profilesBy(
    people.length,
    (person) => ((languages[person]! + 1) * ZONES + zone[person]! + 1) * 2 + free[person]!,
  );
  const times = freeTimeProfiles(people, facts);
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
