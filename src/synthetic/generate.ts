import type { Capacity, Cohort, Importance, Mentee, Mentor, Person, Preferences, Skill } from '../model';
import { PersonDraws, Shared } from './draw';
import { parseOptions, type SyntheticCohortOptions } from './options';
import { organize, type Place } from './organization';
import { createRandom, type Random, weightTable } from './random';
import { drawBiography, drawMotivation, type Subject } from './texts';
import {
  DEPARTMENTS,
  type DepartmentVocabulary,
  FAMILY_NAMES,
  GIVEN_NAMES,
  SITES,
  type Site,
  SYNTHETIC_GRADES,
} from './vocabulary';

type Settings = Required<SyntheticCohortOptions>;

/** What is drawn of a person before anything is left blank. */
interface Profile extends Place {
  readonly name: string;
  readonly site: Site;
  readonly experienceYears: number;
  readonly role: string;
  readonly path: readonly string[];
  readonly nextRole: string;
  readonly nextDepartment: number;
  readonly skills: readonly Skill[];
  readonly languages: readonly string[];
  readonly interests: readonly string[];
  readonly protectedAttributes: { readonly gender: string; readonly ageBand: string };
}

/** What many people have alike. */
interface Alike {
  readonly paths: Shared<readonly string[]>;
  readonly protectedAttributes: Shared<Profile['protectedAttributes']>;
}

const siteTable = weightTable([30, 22, 20, 16, 12]);
const MENTOR_STANDINGS = weightTable([0, 0, 4, 8, 10, 7, 4, 2]);
const MENTEE_STANDINGS = weightTable([10, 12, 9, 5, 2, 0, 0, 0]);
const BOTH_STANDINGS = weightTable([0, 0, 5, 4, 2, 0, 0, 0]);
const AGE_BANDS = ['under 30', '30-39', '40-49', '50-59', '60 and over'];
/** By standing. */
const genderTables = SYNTHETIC_GRADES.map((_, standing) =>
  weightTable([50 - 3 * standing, 47 + 3 * standing, 3]),
);
const GENDERS = ['woman', 'man', 'non-binary'];

/**
 * Makes up a cohort that looks like a real one, for trials, tests and benchmarks. Nobody in it exists.
 *
 * Skills, goals and interests follow Zipf's law over real words. Skills and roles depend on the department; experience,
 * levels and managers on the grade (`SYNTHETIC_GRADES`), which is higher for mentors; languages and time zones on one
 * of five sites. The shares of `protectedAttributes.gender` shift with the grade, so that an audit has something to
 * find. All ids that people name exist.
 *
 * Deterministic: the same options give the same cohort, byte for byte as JSON, on any engine; a version that gives
 * another one is a breaking change. `blankRate` changes what is left blank and nothing else.
 *
 * O(mentors + mentees). Equal small objects and lists are frozen and shared between people.
 *
 * @returns people by id, the first being "p0000001"; who stands on both sides has one id.
 *
 * @throws MentorMatchError `invalid-input` with every option that is unknown or out of range.
 *
 * @example
 * ```ts
 * import { generateCohort } from 'mentor-match/synthetic';
 *
 * const cohort = generateCohort({ mentors: 30, mentees: 40, seed: 'spring' });
 * cohort.mentees.length; // => 40
 * generateCohort({ mentors: 30, mentees: 40, seed: 'spring' }).mentees[7]; // => cohort.mentees[7]
 * ```
 */
export function generateCohort(options: SyntheticCohortOptions): Cohort {
  const settings = parseOptions(options);
  const both = Math.floor(Math.min(settings.mentors, settings.mentees) * settings.bothRate);
  const total = settings.mentors + settings.mentees - both;
  const firstMentee = settings.mentors - both;

  const stream = (name: string) => createRandom(settings.seed, name);
  const people = stream('people');
  const draws = new PersonDraws(people);
  const alike: Alike = { paths: new Shared(), protectedAttributes: new Shared() };
  const profiles: Profile[] = [];
  for (let index = 0; index < total; index++) {
    const standings =
      index < firstMentee ? MENTOR_STANDINGS : index < settings.mentors ? BOTH_STANDINGS : MENTEE_STANDINGS;
    profiles.push(drawProfile(index, people.pick(standings), draws, alike, people));
  }
  const organization = organize(profiles, stream('organization'));

  const blank = stream('blanks');
  const keep = () => !blank.chance(settings.blankRate);
  const persons = profiles.map((profile, index) =>
    toPerson(profile, organization.managerOf[index] ?? '', draws, keep),
  );

  const mentorProfiles = profiles.slice(0, settings.mentors);
  const menteeProfiles = profiles.slice(firstMentee);
  const wishes = stream('wishes');
  const mentorWish = wishMaker(menteeProfiles, settings, wishes);
  const menteeWish = wishMaker(mentorProfiles, settings, wishes);
  const roles = stream('roles');
  const roleDraws = new PersonDraws(roles);
  const texts = stream('texts');
  const weighs = stream('importance');
  const writes = () => settings.textRate > 0 && texts.chance(settings.textRate);

  const mentors = mentorProfiles.map((profile, index): Mentor => {
    const goalsSupported = roleDraws.goalsToSupport(profile.standing);
    const venture = roleDraws.venture(profile.standing);
    const hasVenture = roles.chance(Math.min(1, settings.ventureRate * 1.5));
    const capacity = mentorCapacity(settings, roles);
    const preferences = mentorWish(profile);
    const mentor: Draft<Mentor> = { ...persons[index]! };
    if (keep()) mentor.goalsSupported = goalsSupported;
    if (hasVenture) mentor.ventures = [venture];
    if (capacity !== undefined) mentor.capacity = capacity;
    if (preferences !== undefined) mentor.preferences = preferences;
    if (writes()) mentor.biography = drawBiography(aboutOf(profile, goalsSupported, profile.skills), texts);
    return mentor;
  });
  const mentees = menteeProfiles.map((profile, index): Mentee => {
    const goals = roleDraws.goalsToReach();
    const skillsWanted = roleDraws.skillsToBuild(profile.nextDepartment, profile.skills);
    const venture = roleDraws.venture(0);
    const hasVenture = roles.chance(settings.ventureRate);
    const wantsTwo = roles.chance(settings.multipleRate / 5);
    const isUrgent = roles.chance(settings.priorityRate);
    const priority = roles.below(4) === 0 ? 2 : 1;
    const preferences = menteeWish(profile);
    const mentee: Draft<Mentee> = { ...persons[firstMentee + index]! };
    if (keep()) mentee.goals = goals;
    if (keep()) mentee.skillsWanted = skillsWanted;
    if (keep()) mentee.nextRole = profile.nextRole;
    if (hasVenture) mentee.venture = venture;
    if (wantsTwo) mentee.capacity = { max: 2 };
    if (isUrgent) mentee.priority = priority;
    if (settings.importanceRate > 0 && weighs.chance(settings.importanceRate))
      mentee.importance = drawImportance(weighs);
    if (preferences !== undefined) mentee.preferences = preferences;
    if (writes()) mentee.motivation = drawMotivation(aboutOf(profile, goals, skillsWanted), texts);
    return mentee;
  });
  return Object.keys(organization.outside).length === 0
    ? { mentors, mentees }
    : { mentors, mentees, managers: organization.outside };
}

function drawProfile(
  index: number,
  standing: number,
  draws: PersonDraws,
  alike: Alike,
  random: Random,
): Profile {
  const department = draws.department();
  const given = GIVEN_NAMES[random.below(GIVEN_NAMES.length)] ?? '';
  const family = FAMILY_NAMES[random.below(FAMILY_NAMES.length)] ?? '';
  const site = SITES[random.pick(siteTable)] ?? { location: '', timeZone: 'UTC', language: 'en', others: [] };
  const experienceYears = standing * 3 + random.below(9) / 2;
  const age = 21 + Math.floor(experienceYears) + random.below(8) + random.below(12);
  const gender = random.pick(genderTables[standing] ?? []);
  const ladder = Math.floor((standing * 5) / 8);
  const changedAt = random.below(10) < 3 ? 1 + random.below(2) : 0;
  const earlier = draws.department();
  const steps = (earlier * 4 + changedAt) * 8 + ladder;
  const path = alike.paths.get(DEPARTMENTS[department]?.name ?? '', steps, () =>
    Array.from({ length: ladder }, (_, step) => roleAt(step < changedAt ? earlier : department, step)),
  );
  const decade = Math.max(0, Math.min(4, Math.floor(age / 10) - 2));
  const moves = random.below(5) === 0;
  const elsewhere = draws.department();
  return {
    id: `p${String(index + 1).padStart(7, '0')}`,
    department,
    standing,
    name: `${given} ${family}`,
    site,
    experienceYears,
    role: roleAt(department, ladder),
    path,
    nextRole: moves ? roleAt(elsewhere, ladder) : roleAt(department, ladder + 1),
    nextDepartment: moves ? elsewhere : department,
    skills: draws.skillsHeld(department, standing),
    languages: draws.languages(site),
    interests: draws.interests(),
    protectedAttributes: alike.protectedAttributes.get(GENDERS[gender] ?? '', decade, () => ({
      gender: GENDERS[gender] ?? '',
      ageBand: AGE_BANDS[decade] ?? '',
    })),
  };
}

/** A person being put together, field by field: no object is made for a field that stays blank. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

const WEIGHED = ['goals', 'skills', 'experience', 'interests', 'logistics'] as const;
const GRADES = ['high', 'high', 'medium', 'low'] as const;

/** What a mentee says of one to three criteria. */
function drawImportance(random: Random): NonNullable<Mentee['importance']> {
  const importance: { [criterion: string]: Importance } = {};
  const named = 1 + random.below(3);
  for (let at = 0; at < named; at++)
    importance[WEIGHED[random.below(WEIGHED.length)]!] = GRADES[random.below(GRADES.length)]!;
  return importance;
}

/** What a person's text is about. */
function aboutOf(
  { role, department, experienceYears }: Profile,
  goals: readonly { readonly name: string }[],
  skills: readonly { readonly name: string }[],
): Subject {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return {
    role,
    department: DEPARTMENTS[department]?.name ?? '',
    years: experienceYears,
    skills: names(skills),
    goals: names(goals),
  };
}

/** The part of a person that is the same on both sides, with blanks. */
function toPerson(profile: Profile, manager: string, draws: PersonDraws, keep: () => boolean): Person {
  const availability = draws.availability();
  const person: Draft<Person> = { id: profile.id, name: profile.name };
  if (keep()) person.skills = profile.skills;
  if (keep()) person.experienceYears = profile.experienceYears;
  if (keep()) person.grade = SYNTHETIC_GRADES[profile.standing] ?? '';
  if (keep()) person.role = profile.role;
  if (keep() && profile.path.length > 0) person.path = profile.path;
  if (keep()) person.interests = profile.interests;
  if (keep()) person.department = DEPARTMENTS[profile.department]?.name ?? '';
  if (keep()) person.manager = manager;
  if (keep()) person.location = profile.site.location;
  if (keep()) person.timeZone = profile.site.timeZone;
  if (keep()) person.languages = profile.languages;
  if (keep()) person.availability = availability;
  person.protectedAttributes = profile.protectedAttributes;
  return person;
}

function mentorCapacity(settings: Settings, random: Random): Capacity | undefined {
  const several = random.chance(settings.multipleRate);
  const seats = 2 + random.below(3);
  const wantsOne = random.chance(settings.minimumRate);
  if (!several && !wantsOne) return undefined;
  return { ...(wantsOne && { min: 1 }), ...(several && { max: seats }) };
}

/** Returns a function that draws one person's preferences among `partners`, half of them in the department. */
function wishMaker(partners: readonly Place[], settings: Settings, random: Random) {
  const byDepartment = DEPARTMENTS.map((_: DepartmentVocabulary, department) =>
    partners.filter((partner) => partner.department === department),
  );
  const draw = (person: Place): string | undefined => {
    const near = byDepartment[person.department] ?? [];
    const from = random.below(2) === 0 && near.length > 0 ? near : partners;
    return from.length === 0 ? undefined : from[random.below(from.length)]?.id;
  };
  return (person: Place): Preferences | undefined => {
    const wanted: string[] = [];
    const ranks = random.chance(settings.rankedRate);
    const wishes = 1 + random.below(3);
    for (let wish = 0; ranks && wish < wishes; wish++) {
      const id = draw(person);
      if (id !== undefined && id !== person.id && !wanted.includes(id)) wanted.push(id);
    }
    const refused = random.chance(settings.neverRate) ? draw(person) : undefined;
    const refuses = refused !== undefined && refused !== person.id && !wanted.includes(refused);
    if (wanted.length === 0 && !refuses) return undefined;
    return { ...(wanted.length > 0 && { ranked: wanted }), ...(refuses && { never: [refused] }) };
  };
}

function roleAt(department: number, step: number): string {
  const roles = DEPARTMENTS[department]?.roles ?? [];
  return roles[Math.min(step, roles.length - 1)] ?? '';
}
