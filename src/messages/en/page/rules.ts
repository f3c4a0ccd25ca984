import type { PageRulesMessages } from '../../subjects';
import type { Templates } from '../../types';
import { LEFT_OUT } from './parts';

export const PAGE_RULES_EN: Templates<PageRulesMessages> = {
  'page.rules.text':
    'What each rule forbids among all pairs, whatever other rules say of them, and what the {method, select, stable {stable} other {best}} matching without it would be' +
    '{proven, select, yes {: exact, by solving again.} other {, as far as was found: a search over directions ended early.}}',
  'page.rules.unknown': 'This result does not say what each rule did.',
  'page.rules.left-out': `What each rule costs ${LEFT_OUT}`,
  'page.rules.against-best':
    'Each is set against the best matching with all of them, which may not be the one that is shown.',
  'page.price.kind':
    '{kind, select, minimum-score {minimum score} mentor-minimums {mentors’ minimums} ' +
    'mentee-minimums {mentees’ minimums} locks {locked pairs} other {rule}}',
  'page.price.mentees': '{count, plural, one {{shown} mentee} other {{shown} mentees}} with a mentor',
  'page.price.score': '{shown} total score',
  'page.price.changed': '{count, plural, one {{shown} pair changes} other {{shown} pairs change}}',
  'page.price.nothing': 'nothing gained',
  'page.warnings.none': 'There are no warnings.',
  'page.warnings.text':
    '{count, plural, one {One thing was read that may mean less than its author believes.} ' +
    'other {{shown} things were read that may mean less than their author believes.}}',
};
