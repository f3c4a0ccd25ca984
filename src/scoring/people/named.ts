import { type Cohort, normalizeTag, type Person, type Venture } from '../../model';

/**
 * The cohort as the built-in criteria read it: without entries that have neither letter nor digit ("-", "!!!"), which
 * are blanks. People who have none are the same objects. O(length of all lists).
 */
export function withoutNamelessEntries(cohort: Cohort): Cohort {
  const mentors = changed(cohort.mentors);
  const mentees = changed(cohort.mentees);
  return mentors === cohort.mentors && mentees === cohort.mentees ? cohort : { ...cohort, mentors, mentees };
}

function changed<P extends Person>(people: readonly P[]): readonly P[] {
  let read: P[] | undefined;
  for (let at = 0; at < people.length; at++) {
    const person = people[at]!;
    if (isNamedThroughout(person)) continue;
    read ??= [...people];
    read[at] = named(person);
  }
  return read ?? people;
}

function isNamedThroughout(person: Person): boolean {
  return (
    allNamed(person.skills) &&
    allNamed(person.skillsWanted) &&
    allNamed(person.goals) &&
    allNamed(person.goalsSupported) &&
    allTags(person.interests) &&
    allTags(person.languages) &&
    allTags(person.path) &&
    (person.role === undefined || isTag(person.role)) &&
    (person.nextRole === undefined || isTag(person.nextRole)) &&
    (person.venture === undefined || isNamedVenture(person.venture)) &&
    (person.ventures === undefined || person.ventures.every(isNamedVenture))
  );
}

function isNamedVenture({ sector, functions }: Venture): boolean {
  return (sector === undefined || isTag(sector)) && allTags(functions);
}

function named<P extends Person>(person: P): P {
  const { skills, skillsWanted, goals, goalsSupported, interests, languages, path } = person;
  const { role, nextRole, venture, ventures } = person;
  return {
    ...person,
    ...(skills && { skills: skills.filter(hasName) }),
    ...(skillsWanted && { skillsWanted: skillsWanted.filter(hasName) }),
    ...(goals && { goals: goals.filter(hasName) }),
    ...(goalsSupported && { goalsSupported: goalsSupported.filter(hasName) }),
    ...(interests && { interests: interests.filter(isTag) }),
    ...(languages && { languages: languages.filter(isTag) }),
    ...(path && { path: path.filter(isTag) }),
    ...(role !== undefined && !isTag(role) && { role: undefined }),
    ...(nextRole !== undefined && !isTag(nextRole) && { nextRole: undefined }),
    ...(venture && { venture: namedVenture(venture) }),
    ...(ventures && { ventures: ventures.map(namedVenture) }),
  };
}

function namedVenture({ stage, sector, functions }: Venture): Venture {
  return {
    ...(stage !== undefined && { stage }),
    ...(sector !== undefined && isTag(sector) && { sector }),
    ...(functions && { functions: functions.filter(isTag) }),
  };
}

function allNamed(list: readonly { readonly name: string }[] | undefined): boolean {
  if (list === undefined) return true;
  for (const { name } of list) if (!isTag(name)) return false;
  return true;
}

function allTags(list: readonly string[] | undefined): boolean {
  if (list === undefined) return true;
  for (const name of list) if (!isTag(name)) return false;
  return true;
}

function hasName({ name }: { readonly name: string }): boolean {
  return isTag(name);
}

/** Whether a text has a letter or a digit; mostly the first character tells. */
function isTag(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || normalizeTag(text) !== '';
}
