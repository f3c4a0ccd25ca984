import { ListedPass } from './listed';
import { MarkedPass } from './marked';
import { MinutesPass } from './minutes';
import { OverlapPass } from './overlap';
import type { CriterionPass } from './pass';
import { ProfilePass } from './profiles';
import type { ShapeData } from './shape-data';
import { TextPass } from './texts';
import { WishPass } from './wishes';

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
    case 'marked':
      return new MarkedPass(data);
    case 'minutes':
      return new MinutesPass(data);
    case 'texts':
      return new TextPass(data);
  }
}
