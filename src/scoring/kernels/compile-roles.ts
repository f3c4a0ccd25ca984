import type { Cohort, Venture } from '../../model';
import { rolesHeld } from '../criteria/career';
import { furthestStage, stageIndex } from '../criteria/venture';
import type { Facts } from '../facts';
import { Interner, integersOf, toLists } from '../flat/lists';
import { type Relations, relate } from '../similarity/relations';
import type { CareerData } from './career';
import { NO_PROFILE, packProfiles } from './profiles';
import type { VentureData } from './venture';

/** Number of a blank query or stage. */
const NONE = -1;

/** Gives people with equal keys one profile, and keeps the first content of each. */
class ContentBook<Content> {
  private readonly keys = new Interner();
  readonly contents: Content[] = [];

  profile(content: Content): number {
    const known = this.keys.size;
    const profile = this.keys.code(JSON.stringify(content));
    if (profile === known) this.contents.push(content);
    return profile;
  }
}

/** The criterion `career` as profiles of roles. */
export function compileCareer(cohort: Cohort, facts: Facts, stake: number): CareerData {
  const roles = new Interner();
  const queries = new Interner();
  const code = (codes: Interner, name: string | undefined) =>
    name === undefined ? NONE : codes.code(facts.tags.canonical(name));
  const ofMentors = new ContentBook<{ readonly held: number[]; readonly earlier: number[] }>();
  const mentorProfile = integersOf(cohort.mentors, (mentor) => {
    const held = rolesHeld(mentor);
    if (held.length === 0) return NO_PROFILE;
    return ofMentors.profile({
      held: held.map((role) => code(roles, role)),
      earlier: (mentor.path ?? []).map((role) => code(roles, role)),
    });
  });
  const ofMentees = new ContentBook<{ readonly next: number; readonly today: number }>();
  const menteeProfile = integersOf(cohort.mentees, (mentee) =>
    mentee.nextRole === undefined
      ? NO_PROFILE
      : ofMentees.profile({ next: code(queries, mentee.nextRole), today: code(queries, mentee.role) }),
  );
  return {
    stake,
    mentorProfile: packProfiles(mentorProfile, ofMentors.contents.length),
    menteeProfile,
    roles: roles.size,
    held: toLists(ofMentors.contents.map((content) => content.held)),
    earlier: toLists(ofMentors.contents.map((content) => content.earlier)),
    nextQuery: Int32Array.from(ofMentees.contents, (content) => content.next),
    todayQuery: Int32Array.from(ofMentees.contents, (content) => content.today),
    close: closenessOf(queries, roles, facts),
  };
}

interface VentureContent {
  readonly functions: number[];
  readonly sectors: number[];
  readonly stage: number;
}

/** The criterion `venture` as profiles of ventures. */
export function compileVenture(cohort: Cohort, facts: Facts, stake: number): VentureData {
  const offered = { functions: new Interner(), sectors: new Interner() };
  const wanted = { functions: new Interner(), sectors: new Interner() };
  const content = (ventures: readonly Venture[], codes: typeof offered, stage: number): VentureContent => ({
    functions: ventures.flatMap((one) =>
      (one.functions ?? []).map((name) => codes.functions.code(facts.tags.canonical(name))),
    ),
    sectors: ventures.flatMap((one) =>
      one.sector === undefined ? [] : [codes.sectors.code(facts.tags.canonical(one.sector))],
    ),
    stage,
  });
  const ofMentors = new ContentBook<VentureContent>();
  const mentorProfile = integersOf(cohort.mentors, ({ ventures = [] }) =>
    ofMentors.profile(content(ventures, offered, furthestStage(ventures, facts))),
  );
  const ofMentees = new ContentBook<VentureContent>();
  const menteeProfile = integersOf(cohort.mentees, ({ venture = {} }) =>
    ofMentees.profile(
      content([venture], wanted, venture.stage === undefined ? NONE : stageIndex(venture.stage, facts)),
    ),
  );
  return {
    stake,
    prior: facts.priors.venture,
    parts: facts.parts.venture,
    mentorProfile: packProfiles(mentorProfile, ofMentors.contents.length),
    menteeProfile,
    functions: offered.functions.size,
    sectors: offered.sectors.size,
    carriedOut: toLists(ofMentors.contents.map((one) => one.functions)),
    sectorsOf: toLists(ofMentors.contents.map((one) => one.sectors)),
    reached: Int32Array.from(ofMentors.contents, (one) => one.stage),
    needed: toLists(ofMentees.contents.map((one) => one.functions)),
    sectorQuery: Int32Array.from(ofMentees.contents, (one) => one.sectors[0] ?? NONE),
    stage: Int32Array.from(ofMentees.contents, (one) => one.stage),
    closeFunctions: closenessOf(wanted.functions, offered.functions, facts),
    closeSectors: closenessOf(wanted.sectors, offered.sectors, facts),
  };
}

function closenessOf(queries: Interner, targets: Interner, facts: Facts): Relations {
  return relate(queries.keys, targets.keys, facts.tags, 'tag');
}
