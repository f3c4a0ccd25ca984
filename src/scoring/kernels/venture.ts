import { ventureValue } from '../criteria/venture';
import type { Lists } from '../flat/lists';
import type { Relations } from '../similarity/relations';
import { largest } from './career';
import { roundEarned } from './kernel';
import { type ProfileData, ProfileKernel, type ProfileScorer } from './profiles';

/** Ventures as numbers, people as profiles of them. -1 stands for a blank sector or stage. */
export interface VentureData extends ProfileData {
  readonly stake: number;
  /** What a part counts that is not known. */
  readonly prior: number;
  /** How many parts count. */
  readonly parts: number;
  /** Numbers of distinct functions and sectors of mentors. */
  readonly functions: number;
  readonly sectors: number;
  /** For each mentor profile: functions carried out, sectors, and the furthest stage. */
  readonly carriedOut: Lists;
  readonly sectorsOf: Lists;
  readonly reached: Int32Array;
  /** For each mentee profile: queries for the functions needed, for the sector, and the stage. */
  readonly needed: Lists;
  readonly sectorQuery: Int32Array;
  readonly stage: Int32Array;
  readonly closeFunctions: Relations;
  readonly closeSectors: Relations;
}

export function ventureKernel(data: VentureData): ProfileKernel {
  return new ProfileKernel(data, new VentureScorer(data));
}

class VentureScorer implements ProfileScorer {
  readonly mentorProfiles: number;
  /** Closeness of functions and sectors to one query; all 0 between calls. */
  private readonly toFunction: Float64Array;
  private readonly toSector: Float64Array;
  /** Sum over the functions needed, and the value of the sector, for each mentor profile. */
  private readonly functionSum: Float64Array;
  private readonly sectorValue: Float64Array;

  constructor(private readonly data: VentureData) {
    this.mentorProfiles = data.reached.length;
    this.toFunction = new Float64Array(data.functions);
    this.toSector = new Float64Array(data.sectors);
    this.functionSum = new Float64Array(this.mentorProfiles);
    this.sectorValue = new Float64Array(this.mentorProfiles);
  }

  fill(menteeProfile: number, gains: Int32Array): void {
    this.measure(menteeProfile, 0, this.mentorProfiles);
    for (let profile = 0; profile < this.mentorProfiles; profile++) {
      gains[profile] = this.measured(profile, menteeProfile);
    }
  }

  gain(mentorProfile: number, menteeProfile: number): number {
    this.measure(menteeProfile, mentorProfile, mentorProfile + 1);
    return this.measured(mentorProfile, menteeProfile);
  }

  /** Compares the functions and the sector of one mentee with mentor profiles `from` to `to`. */
  private measure(menteeProfile: number, from: number, to: number): void {
    const { needed, sectorQuery, closeFunctions, closeSectors, carriedOut, sectorsOf } = this.data;
    const { functionSum, sectorValue, toFunction, toSector } = this;
    functionSum.fill(0, from, to);
    for (let at = needed.starts[menteeProfile]!; at < needed.starts[menteeProfile + 1]!; at++) {
      const query = needed.items[at]!;
      mark(closeFunctions, query, toFunction, 1);
      for (let profile = from; profile < to; profile++) {
        functionSum[profile]! += largest(carriedOut, profile, toFunction);
      }
      mark(closeFunctions, query, toFunction, 0);
    }
    const sector = sectorQuery[menteeProfile]!;
    if (sector < 0) return;
    mark(closeSectors, sector, toSector, 1);
    for (let profile = from; profile < to; profile++) {
      sectorValue[profile] = largest(sectorsOf, profile, toSector);
    }
    mark(closeSectors, sector, toSector, 0);
  }

  /** The mean over the parts, times the stake; 0 where no part is known. */
  private measured(profile: number, menteeProfile: number): number {
    const { stake, prior, needed, sectorQuery, stage, carriedOut, sectorsOf, reached } = this.data;
    const functions = needed.starts[menteeProfile + 1]! - needed.starts[menteeProfile]!;
    let sum = 0;
    let known = 0;
    if (functions > 0 && isFilled(carriedOut, profile)) {
      sum += this.functionSum[profile]! / functions;
      known += 1;
    }
    if (sectorQuery[menteeProfile]! >= 0 && isFilled(sectorsOf, profile)) {
      sum += this.sectorValue[profile]!;
      known += 1;
    }
    if (stage[menteeProfile]! >= 0 && reached[profile]! >= 0) {
      sum += reached[profile]! >= stage[menteeProfile]! ? 1 : 0;
      known += 1;
    }
    return known === 0 ? 0 : roundEarned(stake * ventureValue(sum, known, prior, this.data.parts));
  }
}

function mark({ starts, items, values }: Relations, query: number, to: Float64Array, factor: number): void {
  for (let at = starts[query]!; at < starts[query + 1]!; at++) to[items[at]!] = factor * values[at]!;
}

function isFilled({ starts }: Lists, list: number): boolean {
  return starts[list + 1]! > starts[list]!;
}
