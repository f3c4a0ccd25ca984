import { printValue } from '../../../errors';
import { joinWarning, MOST_EXAMPLES } from '../../../messages';
import { canonicalId, type Warning } from '../../../model';
import type { RawEntry } from '../source';

/** People whom an HR system names as their own managers: they are at the top, and have none. */
export class OwnManagers {
  private count = 0;
  private readonly examples: string[] = [];

  /** The person without a manager who is the person. */
  take(value: RawEntry['value'], row: number): RawEntry['value'] {
    const { manager, id } = value;
    if (typeof manager !== 'string' || typeof id !== 'string') return value;
    if (manager !== id && canonicalId(manager) !== canonicalId(id)) return value;
    if (this.count++ < MOST_EXAMPLES) this.examples.push(`row ${row} ${printValue(id)}`);
    const { manager: _manager, ...rest } = value;
    return rest;
  }

  warnings(fileName: string): Warning[] {
    const { count, examples } = this;
    return count === 0 ? [] : [joinWarning('warnings.managers-own', { count, examples }, fileName)];
  }
}
