import { Interner } from '../flat';
import type { TagSpace } from './tag-space';

/** Number of a text without letters and digits, which is no tag. */
export const NO_TAG = 0;

/** Numbers for tags: equal canonical tags, equal numbers. Each spelling is looked up once. */
export class TagCodes {
  private readonly bySpelling = new Map<string, number>();
  private readonly canonical = new Interner();

  constructor(private readonly space: Pick<TagSpace, 'canonical'>) {
    this.canonical.code('');
  }

  code(spelling: string): number {
    const known = this.bySpelling.get(spelling);
    if (known !== undefined) return known;
    const code = this.canonical.code(this.space.canonical(spelling));
    this.bySpelling.set(spelling, code);
    return code;
  }

  /** The canonical tags, by their numbers. */
  get tags(): readonly string[] {
    return this.canonical.keys;
  }
}
