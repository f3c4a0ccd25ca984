import { LIKE_START } from '../criteria/career';
import type { Lists } from '../flat/lists';
import type { Relations } from '../similarity/relations';
import { roundEarned } from './kernel';
import { type ProfileData, ProfileKernel, type ProfileScorer } from './profiles';

/** Roles as numbers, people as profiles of them. */
export interface CareerData extends ProfileData {
  readonly stake: number;
  /** Number of distinct roles of mentors. */
  readonly roles: number;
  /** For each mentor profile: all roles held, and the earlier ones. */
  readonly held: Lists;
  readonly earlier: Lists;
  /** For each mentee profile: the query for the next role, and for today's, -1 if that is blank. */
  readonly nextQuery: Int32Array;
  readonly todayQuery: Int32Array;
  /** For each query the roles of mentors that are close to it. */
  readonly close: Relations;
}

export function careerKernel(data: CareerData): ProfileKernel {
  return new ProfileKernel(data, new CareerScorer(data));
}

class CareerScorer implements ProfileScorer {
  readonly mentorProfiles: number;
  /** Closeness of each role to the next role and to today's; all 0 between calls. */
  private readonly toNext: Float64Array;
  private readonly toToday: Float64Array;

  constructor(private readonly data: CareerData) {
    this.mentorProfiles = data.held.starts.length - 1;
    this.toNext = new Float64Array(data.roles);
    this.toToday = new Float64Array(data.roles);
  }

  fill(menteeProfile: number, gains: Int32Array): void {
    this.mark(menteeProfile, 1);
    for (let profile = 0; profile < this.mentorProfiles; profile++) gains[profile] = this.marked(profile);
    this.mark(menteeProfile, 0);
  }

  gain(mentorProfile: number, menteeProfile: number): number {
    this.mark(menteeProfile, 1);
    const gain = this.marked(mentorProfile);
    this.mark(menteeProfile, 0);
    return gain;
  }

  /** Writes the closeness of all roles to a mentee's two, times `factor`. */
  private mark(menteeProfile: number, factor: number): void {
    const { close, nextQuery, todayQuery } = this.data;
    const write = (query: number, to: Float64Array) => {
      if (query < 0) return;
      for (let at = close.starts[query]!; at < close.starts[query + 1]!; at++) {
        to[close.items[at]!] = factor * close.values[at]!;
      }
    };
    write(nextQuery[menteeProfile]!, this.toNext);
    write(todayQuery[menteeProfile]!, this.toToday);
  }

  private marked(profile: number): number {
    const { stake, held, earlier } = this.data;
    const reached = largest(held, profile, this.toNext);
    const started = largest(earlier, profile, this.toToday);
    return roundEarned(stake * Math.max(reached, LIKE_START * started));
  }
}

/** The largest value among the items of a list; 0 for an empty one. */
export function largest({ starts, items }: Lists, list: number, value: Float64Array): number {
  let best = 0;
  for (let at = starts[list]!; at < starts[list + 1]!; at++) best = Math.max(best, value[items[at]!]!);
  return best;
}
