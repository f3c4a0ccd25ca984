import { Growing, toLists } from '../../flat';
import { TagCodes, type TagSpace } from '../../similarity';
import { CodeBook, type Offers, type Wishes } from './data';
import { type Demand, mostDemanding } from './demand';

/** Collects wishes, mentee by mentee. A tag that a mentee wishes twice is one wish; see {@link mostDemanding}. */
export class WishBook {
  private readonly codes: TagCodes;
  private readonly starts = new Growing();
  private readonly query = new Growing();
  private readonly weight: number[] = [];
  private readonly current: number[] = [];
  private readonly target: number[] = [];
  /** The present mentee's wish of each tag. */
  private readonly wishOf = new Map<number, number>();

  constructor(space: TagSpace) {
    this.codes = new TagCodes(space);
    this.starts.push(0);
  }

  get tags(): readonly string[] {
    return this.codes.tags;
  }

  add(name: string, { weight, current, target }: Demand): void {
    const code = this.codes.code(name);
    const before = this.wishOf.get(code);
    if (before === undefined) {
      this.wishOf.set(code, this.weight.length);
      this.query.push(code);
      this.weight.push(weight);
      this.current.push(current);
      this.target.push(target);
      return;
    }
    const known = {
      weight: this.weight[before]!,
      current: this.current[before]!,
      target: this.target[before]!,
    };
    const most = mostDemanding(known, { weight, current, target });
    this.weight[before] = most.weight;
    this.current[before] = most.current;
    this.target[before] = most.target;
  }

  endMentee(): void {
    this.starts.push(this.query.length);
    this.wishOf.clear();
  }

  finish(): Wishes {
    const { weight, current, target } = this;
    return {
      starts: this.starts.take(),
      query: this.query.take(),
      weight,
      current,
      target,
    };
  }
}

/** Collects offers by tag. A mentor who offers a tag twice offers the best of both. */
export class OfferBook {
  private readonly codes: TagCodes;
  // The first tag is none, and nobody's.
  private readonly mentors: number[][] = [[]];
  private readonly offers: number[][] = [[]];
  private readonly kinds = new CodeBook();

  constructor(space: TagSpace) {
    this.codes = new TagCodes(space);
  }

  get tags(): readonly string[] {
    return this.codes.tags;
  }

  /** Mentors must come in ascending order. */
  add(mentor: number, name: string, level: number, value: number): void {
    const tag = this.codes.code(name);
    if (tag === this.mentors.length) {
      this.mentors.push([]);
      this.offers.push([]);
    }
    const mentors = this.mentors[tag]!;
    const offers = this.offers[tag]!;
    const last = mentors.length - 1;
    if (mentors[last] === mentor) {
      const { levels, values } = this.kinds;
      const before = offers[last]!;
      offers[last] = this.kinds.code(Math.max(levels[before]!, level), Math.max(values[before]!, value));
    } else {
      mentors.push(mentor);
      offers.push(this.kinds.code(level, value));
    }
  }

  finish(): Offers {
    return {
      lists: toLists(this.mentors),
      offer: toLists(this.offers).items,
      level: this.kinds.levels,
      value: this.kinds.values,
    };
  }
}
