import type { DifferenceMessages } from '../subjects';
import type { Templates } from '../types';
import { PARTNER } from './partner';

const BY = '{by, select, in-force { by the weights in force} changed { by the changed weights} other {}}';

export const DIFFERENCES_EN: Templates<DifferenceMessages> = {
  'difference.none':
    'nothing changes: {kept, plural, =0 {there are no pairs} one {the one pair is the same} other {all # pairs are the same}}',
  'difference.pairs':
    '{kept, plural, =0 {no pair stays} one {# pair stays} other {# pairs stay}}, ' +
    '{ends, plural, =0 {none ends} one {# ends} other {# end}}, {begins, plural, =0 {none begins} one {# begins} other {# begin}}',
  'difference.matched':
    '{role, select, mentor {{after, plural, one {# mentor} other {# mentors}} with a mentee} ' +
    'other {{after, plural, one {# mentee} other {# mentees}} with a mentor}} instead of {before}',
  'difference.total': `the scores add up to {after} instead of {before}${BY}`,
  'difference.same-total': `the scores add up to {after}${BY}, as before`,
  'difference.no-scale':
    'the two matchings were scored by different policies, so their scores are not set beside each other',
  'difference.gained': `{who} has a ${PARTNER}: {after}`,
  'difference.lost': `{who} has no ${PARTNER} any more; before: {before}`,
  'difference.changed':
    '{who}: {after} instead of {before}{direction, select, better {, a better score} worse {, a lower score} ' +
    'even {, the same score} other {}}',
  'difference.joined': '{who} is a new {role}, with {after}',
  'difference.left': '{who} is no longer there; before: {before}',
  'difference.more':
    '… and {count} more {role, select, mentor {{count, plural, one {mentor} other {mentors}}} other {{count, plural, one {mentee} other {mentees}}}}',
  'what-if.add': 'add the {role} {who}',
  'what-if.remove': 'take out the {role} {who}',
  'what-if.seats':
    '{who}: {least, given, {at least #}}{least, given, {{most, given, { and }}}}{most, given, {at most #}} ' +
    '{role, select, mentor {mentees} other {mentors}}',
  'what-if.add-rule': 'add the rule “{rule, label}”',
  'what-if.lift-rule': 'lift the rule “{rule, label}”',
  'what-if.weight': 'set the weight of {criterion, label} to {to} instead of {from}',
  'what-if.objectives': 'aim first at {objectives, label}, in this order',
  'what-if.infeasible': 'no matching is left that keeps all locks and required minimums',
};
