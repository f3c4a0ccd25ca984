import { hasLoneSurrogate } from './unicode';

/** Most different texts or names that are remembered, so that a cohort of free text does not fill a table for nothing. */
const REMEMBERED = 50_000;
/** Longest text that is remembered: what is longer is hardly written twice, and 50,000 of them would be a memory of its own. */
const LONGEST = 200;
/** Most different values of one name. */
const PER_NAME = 16;

/** Tags as their schema leaves them, trimmed; equal texts become one text. */
export class SharedTexts {
  private readonly tags = new Map<string, string>();

  /** The trimmed text, empty if nothing is left or half of a character is in it. */
  tag(text: string): string {
    const known = this.tags.get(text);
    if (known !== undefined) return known;
    const tag = hasLoneSurrogate(text) ? '' : text.trim();
    if (text.length <= LONGEST && this.tags.size < REMEMBERED) this.tags.set(text, tag);
    return tag;
  }
}

/** Small objects that many people have alike, such as a skill at a level: equal ones become one, frozen. */
export class SharedValues<T extends { readonly name: string }> {
  private readonly byName = new Map<string, T[]>();

  /** @param equal to the letter: 0 is not -0. */
  constructor(private readonly equal: (a: T, b: T) => boolean) {}

  /** The shared value equal to `made`; `made` itself where too many differ for sharing to pay. */
  share(made: T): T {
    const variants = this.byName.get(made.name);
    if (variants === undefined) {
      if (made.name.length <= LONGEST && this.byName.size < REMEMBERED)
        this.byName.set(made.name, [Object.freeze(made)]);
      return made;
    }
    for (const variant of variants) if (this.equal(variant, made)) return variant;
    if (variants.length < PER_NAME) variants.push(Object.freeze(made));
    return made;
  }
}
