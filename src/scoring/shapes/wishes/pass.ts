import { findIn } from '../../flat';
import type { CriterionPass } from '../pass';
import { gainOfWish, type WishData } from './data';

export class WishPass implements CriterionPass {
  private readonly gains: Int32Array;

  constructor(private readonly data: WishData) {
    this.gains = new Int32Array(data.maxCodes);
  }

  addRow(mentee: number, earned: Int32Array): void {
    const { wishStarts, wishQuery, single, singleCode, several, severalCode } = this.data;
    const { gains } = this;
    const last = wishStarts[mentee + 1]!;
    for (let wish = wishStarts[mentee]!; wish < last; wish++) {
      const query = wishQuery[wish]!;
      this.fillGains(wish, query);
      addPostings(earned, single.items, singleCode, single.starts[query]!, single.starts[query + 1]!, gains);
      const end = several.starts[query + 1]!;
      let at = several.starts[query]!;
      while (at < end) {
        const mentor = several.items[at]!;
        let best = 0;
        for (; at < end && several.items[at] === mentor; at++) {
          best = Math.max(best, gains[severalCode[at]!]!);
        }
        earned[mentor]! += best;
      }
    }
  }

  pair(mentor: number, mentee: number): number {
    const { wishStarts, wishQuery, single, singleCode, several, severalCode } = this.data;
    let earned = 0;
    for (let wish = wishStarts[mentee]!; wish < wishStarts[mentee + 1]!; wish++) {
      const query = wishQuery[wish]!;
      const only = findIn(single.items, single.starts[query]!, single.starts[query + 1]!, mentor);
      if (only >= 0) {
        earned += this.gain(wish, query, singleCode[only]!);
        continue;
      }
      const end = several.starts[query + 1]!;
      let at = findIn(several.items, several.starts[query]!, end, mentor);
      let best = 0;
      for (; at >= 0 && at < end && several.items[at] === mentor; at++) {
        best = Math.max(best, this.gain(wish, query, severalCode[at]!));
      }
      earned += best;
    }
    return earned;
  }

  /** What a wish earns with each code of its query. */
  private fillGains(wish: number, query: number): void {
    const { codeStarts } = this.data;
    const count = codeStarts[query + 1]! - codeStarts[query]!;
    for (let code = 0; code < count; code++) this.gains[code] = this.gain(wish, query, code);
  }

  private gain(wish: number, query: number, code: number): number {
    return gainOfWish(this.data, wish, this.data.codeStarts[query]! + code);
  }
}

/** The hot loop, alone so that it is compiled well. */
function addPostings(
  earned: Int32Array,
  mentors: Int32Array,
  codes: Int32Array,
  from: number,
  to: number,
  gains: Int32Array,
): void {
  for (let at = from; at < to; at++) earned[mentors[at]!]! += gains[codes[at]!]!;
}
