import { canonicalId, didYouMean, NearIds } from '../../model';
import { closest } from '../../spelling';
import type { Run } from '../run';

/** Unknown names that are compared with all others, letter by letter. */
const HINTS = 50;

/** Finds mentors by what people write: an id, a name, or both as the drop-down offers them. */
export class MentorFinder {
  private readonly byLabel = new Map<string, string>();
  private readonly byName = new Map<string, string[]>();
  private near: NearIds | undefined;
  private hints = HINTS;

  constructor(private readonly run: Run) {
    for (const mentor of run.cohort.mentors) {
      this.byLabel.set(canonicalId(run.label(mentor)), mentor.id);
      if (mentor.name === undefined) continue;
      const name = canonicalId(mentor.name);
      this.byName.set(name, [...(this.byName.get(name) ?? []), mentor.id]);
    }
  }

  /** The id of the one who is meant, or what is wrong. */
  find(text: string): { readonly id: string } | { readonly message: string; readonly expected: string } {
    const key = canonicalId(text);
    const index = this.run.mentors.get(text);
    const known = index === undefined ? this.byLabel.get(key) : this.run.cohort.mentors[index]?.id;
    if (known !== undefined) return { id: known };
    const named = this.byName.get(key) ?? [];
    if (named.length === 1) return { id: named[0]! };
    if (named.length > 1) {
      return {
        message: `${named.length} mentors are called ${JSON.stringify(text)}`,
        expected: `the id of one of them: ${named.slice(0, 5).join(', ')}`,
      };
    }
    const { mentors } = this.run.cohort;
    this.near ??= new NearIds(mentors);
    const ids = didYouMean(this.near.near(text));
    const spelt = [
      ...mentors.map((mentor) => this.run.label(mentor)),
      ...mentors.flatMap((one) => one.name ?? []),
    ];
    const name = ids === '' && this.hints-- > 0 ? closest(text, spelt) : undefined;
    const hint = name === undefined ? ids : `; did you mean ${JSON.stringify(name)}?`;
    return {
      message: `no mentor has this id or name${hint}`,
      expected: 'the id or the name of a mentor of this cohort, as the drop-down offers them',
    };
  }
}
