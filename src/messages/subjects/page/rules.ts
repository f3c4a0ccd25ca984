import type { Counted, None } from '../../params';
import type { Why } from './params';

/** Rules with what they cost, and warnings. */
export interface PageRulesMessages {
  'page.rules.text': { readonly proven: 'yes' | 'no'; readonly method: string };
  'page.rules.unknown': None;
  'page.rules.left-out': Why;
  'page.rules.against-best': None;
  'page.price.kind': { readonly kind: string };
  'page.price.mentees': Counted;
  'page.price.score': { readonly shown: string };
  'page.price.changed': Counted;
  'page.price.nothing': None;
  'page.warnings.none': None;
  'page.warnings.text': Counted;
}
