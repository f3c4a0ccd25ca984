import type { Cohort, Person } from '../../model';
import type { IdIndex } from '../../model/canonical-id';
import { isBlank } from '../criteria/criterion';
import { preferenceValue, rankCredit, wishesPresent } from '../criteria/preferences';
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
import { indexById } from '../people';
import { NO_TAG, TagCodes } from '../similarity/tag-codes';
import type { ExperienceData } from './experience';
import type { InterestData } from './interests';
import { roundEarned } from './kernel';
import type { ListedPairData } from './listed-pairs';
import { BLANK, type LogisticsData } from './logistics';
import { NO_PROFILE, packProfiles } from './profiles';

/** The criterion `interests` as posting lists. */
export function compileInterests(cohort: Cohort, facts: Facts, stake: number): InterestData {
  const codes = new TagCodes(facts.tags);
  const encode = (people: readonly Person[]): Lists => {
    const lists = new ListBuilder();
    for (let person = 0; person < people.length; person++) {
      const { interests } = people[person]!;
      if (interests === undefined) continue;
      for (const interest of interests) {
        const code = codes.code(interest);
        if (code !== NO_TAG) lists.add(person, code);
      }
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
    stake,
    ofMentee,
    mentorsOf: transposeLists(ofMentor, codes.tags.length),
    weight,
    mentorTotal: totals(ofMentor),
    menteeTotal: totals(ofMentee),
    shrinkage: facts.interests.shrinkage,
  };
}

/**
 * The criterion `preferences` as the few pairs in which one names the other, with what they earn beyond the prior.
 *
 * @param blank what the prior earns.
 */
export function compilePreferences(
  { mentors, mentees }: Cohort,
  facts: Facts,
  stake: number,
  blank: number,
): ListedPairData {
  const prior = facts.priors.preferences;
  // Pair to credits: a pair is one number, which sorts by mentee, then by mentor.
  const credits = new Map<number, { mentee?: number; mentor?: number }>();
  const creditsOf = (mentor: number, mentee: number) => {
    const pair = mentee * mentors.length + mentor;
    let known = credits.get(pair);
    if (known === undefined) {
      known = {};
      credits.set(pair, known);
    }
    return known;
  };
  forEachWish(mentees, indexById(mentors), prior, (mentee, mentor, credit) => {
    creditsOf(mentor, mentee).mentee = credit;
  });
  forEachWish(mentors, indexById(mentees), prior, (mentor, mentee, credit) => {
    creditsOf(mentor, mentee).mentor = credit;
  });
  const pairs = Float64Array.from(credits.keys()).sort();
  const starts = new Int32Array(mentees.length + 1);
  const partners = new Int32Array(pairs.length);
  const earned = new Int32Array(pairs.length);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    const { mentee: ofMentee, mentor: ofMentor } = credits.get(pair)!;
    starts[Math.floor(pair / mentors.length) + 1]! += 1;
    partners[at] = pair % mentors.length;
    earned[at] = Math.max(0, roundEarned(stake * preferenceValue(ofMentee, ofMentor, prior)) - blank);
  }
  for (let mentee = 0; mentee < mentees.length; mentee++) starts[mentee + 1]! += starts[mentee]!;
  return { starts, mentors: partners, earned };
}

/** Goes through the wishes that can be met, each with its credit. O(people + length of the lists). */
function forEachWish(
  people: readonly Person[],
  partners: IdIndex,
  prior: number,
  take: (person: number, partner: number, credit: number) => void,
): void {
  for (let person = 0; person < people.length; person++) {
    const present = wishesPresent(people[person]!, partners);
    for (let at = 0; at < present.length; at++) {
      take(person, present[at]!, rankCredit(at, present.length, prior));
    }
  }
}

/** The criterion `experience` as one profile per distinct number of years. */
export function compileExperience(cohort: Cohort, facts: Facts, stake: number): ExperienceData {
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
    stake,
    mentorProfile: packProfiles(mentors.profile, mentors.years.length),
    menteeProfile: mentees.profile,
    mentorYears: mentors.years,
    menteeYears: mentees.years,
    params: facts.params.experience,
  };
}

/** The criterion `logistics` as classes and profiles. */
export function compileLogistics(cohort: Cohort, facts: Facts, stake: number): LogisticsData {
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
  return {
    stake,
    prior: facts.priors.logistics,
    parts: facts.parts.logistics,
    params: facts.params.logistics,
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
