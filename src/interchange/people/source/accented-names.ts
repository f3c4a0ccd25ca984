/** Names that are remembered. */
const SHOWN = 3;
const LONGEST = 60;
const BEYOND_ASCII = /[\x80-\uFFFF]/;

/** The first names with a letter beyond ASCII: by them a person sees whether an encoding is the right one. */
export class AccentedNames {
  readonly found: string[] = [];

  /** @param texts the name of a person, and what stands for it. */
  look(...texts: readonly unknown[]): void {
    if (this.found.length === SHOWN) return;
    const text = texts.find((one) => typeof one === 'string' && BEYOND_ASCII.test(one));
    if (typeof text === 'string') this.found.push(text.slice(0, LONGEST));
  }
}
