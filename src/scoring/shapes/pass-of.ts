import { ListedPass } from './listed/pass';
import { MinutesPass } from './minutes/pass';
import { OverlapPass } from './overlap/pass';
import type { CriterionPass } from './pass';
import { ProfilePass } from './profiles/pass';
import type { ShapeData } from './shape-data';
import { WishPass } from './wishes/pass';

/** What reads a compiled criterion. Holds buffers: one per thread. */
export function passOf(data: ShapeData): CriterionPass {
  switch (data.shape) {
    case 'wishes':
      return new WishPass(data);
    case 'profiles':
      return new ProfilePass(data);
    case 'overlap':
      return new OverlapPass(data);
    case 'listed':
      return new ListedPass(data);
    case 'minutes':
      return new MinutesPass(data);
  }
}
