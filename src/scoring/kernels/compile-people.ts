import type { Cohort, Person } from '../../model';
import { isBlank } from '../criteria/criterion';
import { meanCredit, rankCredit } from '../criteria/preferences';
import type { Facts } from '../facts';
import { groupMembers, Interner, type Lists, toLists, transposeLists } from '../flat/lists';
import { compileOverlap } from '../flat/overlap';
import { freeTimeKey, freeTimeOf, profilesBy } from '../flat/profiles';
import { bothKnown } from './assessable';
import type { Compiled } from './compile-wishes';
import type { ExperienceData } from './experience';
import type { InterestData } from './interests';
import { roundEarned } from './kernel';
import type { ListedPairData } from './listed-pairs';
import { BLANK, type LogisticsData } from './logistics';
import { NO_PROFILE } from './profiles';

/** The criterion `interests` as posting lists. */
export function compileInterests(cohort: Cohort, facts: Facts, stake: number): Compiled<InterestData> {
  const codes = new Interner();
  const encode = (people: readonly Person[]): Lists =>
    toLists(
      people.map((person) => [
        ...new Set((person.interests ?? []).map((interest) => codes.code(facts.tags.canonical(interest)))),
      ]),
    );
  const ofMentor = encode(cohort.mentors);
  const ofMentee = encode(cohort.mentees);
  const weight = Float64Array.from(codes.keys, (tag) => facts.interests.of(tag));
  const totals = ({ starts, items }: Lists) =>
    Float64Array.from({ length: starts.length - 1 }, (_, person) => {
      let total = 0;
      for (let at = starts[person]!; at < starts[person + 1]!; at++) total += weight[items[at]!]!;
      return total;
    });
  return {
    data: {
      stake,
      ofMentee,
      mentorsOf: transposeLists(ofMentor, codes.size),
      weight,
      mentorTotal: totals(ofMentor),
      menteeTotal: totals(ofMentee),
      shrinkage: facts.interests.shrinkage,
    },
    assessability: bothKnown(
      cohort.mentors.map((mentor) => !isBlank(mentor.interests)),
      cohort.mentees.map((mentee) => !isBlank(mentee.interests)),
    ),
  };
}

/** The criterion `preferences` as the few pairs in which one ranks the other. */
export function compilePreferences(cohort: Cohort, stake: number): Compiled<ListedPairData> {
  const mentorIndex = new Map(cohort.mentors.map((mentor, index) => [mentor.id, index]));
  const menteeIndex = new Map(cohort.mentees.map((mentee, index) => [mentee.id, index]));
  const credits = cohort.mentees.map((): Map<number, { ofMentee: number; ofMentor: number }> => new Map());
  const entry = (mentor: number, mentee: number) => {
    const known = credits[mentee]!.get(mentor);
    if (known !== undefined) return known;
    const made = { ofMentee: 0, ofMentor: 0 };
    credits[mentee]!.set(mentor, made);
    return made;
  };
  for (const [mentee, person] of cohort.mentees.entries()) {
    const ranked = person.preferences?.ranked ?? [];
    for (const [at, id] of ranked.entries()) {
      const mentor = mentorIndex.get(id);
      if (mentor !== undefined) entry(mentor, mentee).ofMentee = rankCredit(at, ranked.length);
    }
  }
  for (const [mentor, person] of cohort.mentors.entries()) {
    const ranked = person.preferences?.ranked ?? [];
    for (const [at, id] of ranked.entries()) {
      const mentee = menteeIndex.get(id);
      if (mentee !== undefined) entry(mentor, mentee).ofMentor = rankCredit(at, ranked.length);
    }
  }
  const starts = [0];
  const mentors: number[] = [];
  const earned: number[] = [];
  for (const [mentee, byMentor] of credits.entries()) {
    const menteeRanks = !isBlank(cohort.mentees[mentee]!.preferences?.ranked);
    for (const [mentor, { ofMentee, ofMentor }] of [...byMentor].sort((a, b) => a[0] - b[0])) {
      const mentorRanks = !isBlank(cohort.mentors[mentor]!.preferences?.ranked);
      const value = menteeRanks ? meanCredit(ofMentee, mentorRanks ? ofMentor : undefined) : ofMentor;
      mentors.push(mentor);
      earned.push(roundEarned(stake * value));
    }
    starts.push(mentors.length);
  }
  return {
    data: {
      starts: Int32Array.from(starts),
      mentors: Int32Array.from(mentors),
      earned: Int32Array.from(earned),
    },
    assessability: {
      mentorClass: cohort.mentors.map((mentor) => Number(!isBlank(mentor.preferences?.ranked))),
      menteeClass: cohort.mentees.map((mentee) => Number(!isBlank(mentee.preferences?.ranked))),
      assessable: (mentor, mentee) => mentor === 1 || mentee === 1,
    },
  };
}

/** The criterion `experience` as one profile per distinct number of years. */
export function compileExperience(cohort: Cohort, facts: Facts, stake: number): Compiled<ExperienceData> {
  const encode = (people: readonly Person[]) => {
    const codes = new Map<number, number>();
    const profile = Int32Array.from(people, ({ experienceYears: years }) => {
      if (years === undefined) return NO_PROFILE;
      const known = codes.get(years) ?? codes.size;
      codes.set(years, known);
      return known;
    });
    return { profile, years: Float64Array.from(codes.keys()) };
  };
  const mentors = encode(cohort.mentors);
  const mentees = encode(cohort.mentees);
  return {
    data: {
      stake,
      mentorProfile: mentors.profile,
      menteeProfile: mentees.profile,
      mentorYears: mentors.years,
      menteeYears: mentees.years,
      kernel: facts.kernels.experience,
    },
    assessability: bothKnown(
      cohort.mentors.map((mentor) => mentor.experienceYears !== undefined),
      cohort.mentees.map((mentee) => mentee.experienceYears !== undefined),
    ),
  };
}

/** Bits of the classes of `logistics`. */
const HAS_ZONE = 1;
const HAS_AVAILABILITY = 2;
const HAS_LANGUAGES = 4;

/** The criterion `logistics` as classes and profiles. */
export function compileLogistics(cohort: Cohort, facts: Facts, stake: number): Compiled<LogisticsData> {
  const offsets = new Map<number, number>();
  const zoneOf = ({ timeZone }: Person): number => {
    if (timeZone === undefined) return BLANK;
    const offset = facts.offset(timeZone);
    const known = offsets.get(offset) ?? offsets.size;
    offsets.set(offset, known);
    return known;
  };
  const names = new Interner();
  const ofMentors = languageSets(cohort.mentors, names, facts);
  const ofMentees = languageSets(cohort.mentees, names, facts);
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
      mentorClass: mentors.classOf,
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
      mentorClass: cohort.mentors.map(fieldsOf),
      menteeClass: cohort.mentees.map(fieldsOf),
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
function languageSets(people: readonly Person[], names: Interner, facts: Facts) {
  const sets = new Interner();
  const members: number[][] = [];
  const codes = Int32Array.from(people, (person) => {
    if (isBlank(person.languages)) return BLANK;
    const spoken = (person.languages ?? []).map((name) => names.code(facts.tags.canonical(name)));
    const set = [...new Set(spoken)].sort((a, b) => a - b);
    const code = sets.code(set.join());
    if (code === members.length) members.push(set);
    return code;
  });
  return { codes, members };
}

/** Sorts the people of one side into classes and profiles. */
function sortOut(
  people: readonly Person[],
  languages: Int32Array,
  zoneOf: (person: Person) => number,
  facts: Facts,
) {
  const indexed = people.map((person, index) => ({
    person,
    free: isBlank(person.availability) ? 0 : 1,
    zone: zoneOf(person),
    languages: languages[index]!,
  }));
  const classes = profilesBy(indexed, (one) => `${one.free}/${one.zone}/${one.languages}`);
  const profiles = profilesBy(
    indexed.map((one, index) => ({ ...one, kind: classes.profile[index]! })),
    ({ person, kind }) => `${kind}/${freeTimeKey(person, facts)}`,
  );
  return {
    classOf: classes.profile,
    classes: {
      free: Uint8Array.from(classes.first, (one) => one.free),
      zone: Int32Array.from(classes.first, (one) => one.zone),
      languages: Int32Array.from(classes.first, (one) => one.languages),
    },
    profile: profiles.profile,
    profileClass: Int32Array.from(profiles.first, (one) => one.kind),
    free: profiles.first.map((one) => freeTimeOf(one.person, facts)),
  };
}
