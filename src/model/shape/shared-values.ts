import { hasLoneSurrogate } from '../text';

/**
 * Most different texts or keys that are remembered, so that a cohort of free text does not fill a table for nothing.
 */
const REMEMBERED = 50_000;
/**
 * Longest text that is remembered: what is longer is hardly written twice, and 50,000 of them would be a memory of its
 * own.
 */
const LONGEST = 200;
/** Most different values of one key. */
const PER_KEY = 16;

/** Trimmed texts; equal ones become one text. */
export class SharedTexts {
  private readonly tags = new Map<string, string>();

  /** The trimmed text; `undefined` if half of a character is in it. */
  tag(text: string): string | undefined {
    const known = this.tags.get(text);
    if (known !== undefined) return known;
    if (hasLoneSurrogate(text)) return undefined;
    const tag = text.trim();
    if (text.length <= LONGEST && this.tags.size < REMEMBERED) this.tags.set(text, tag);
    return tag;
  }
}

/** An object with its members in order. */
interface Variant {
  readonly members: readonly unknown[];
  readonly value: object;
}

/** Small objects that many people have alike, such as a skill at a level: equal ones become one, frozen. */
export class SharedValues {
  private readonly byKey = new Map<unknown, Variant[]>();

  /** The object with these members, equal to the letter (0 is not -0); `undefined` where none is kept. */
  get(key: unknown, members: readonly unknown[]): object | undefined {
    const variants = this.byKey.get(key);
    if (variants === undefined) return undefined;
    for (const variant of variants) if (isSame(variant.members, members)) return variant.value;
    return undefined;
  }

  /** Keeps and freezes an object that {@link get} did not find, unless too many differ for sharing to pay. */
  keep(key: unknown, members: readonly unknown[], value: object): void {
    const variants = this.byKey.get(key);
    if (variants !== undefined && variants.length >= PER_KEY) return;
    if (variants === undefined && (this.byKey.size >= REMEMBERED || isLong(key))) return;
    const variant = { members: [...members], value: Object.freeze(value) };
    if (variants === undefined) this.byKey.set(key, [variant]);
    else variants.push(variant);
  }
}

const isLong = (key: unknown) => typeof key === 'string' && key.length > LONGEST;

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}
