import type { ChangeMessages } from '../subjects';
import type { Templates } from '../types';

export const CHANGES_EN: Templates<ChangeMessages> = {
  'rematch.too-few-changes':
    'at least {least, plural, one {# pair has} other {# pairs have}} to be broken, {allowed, plural, =0 {none is} ' +
    'one {only # is} other {only # are}} allowed; raise maxChanges to {least}',
  'relax.lock': 'unlock {who}',
  'relax.mentor-minimum': 'ask {who} to take at least {to} instead of {from} mentees',
  'relax.mentor-maximum': 'ask {who} to take up to {to} instead of {from} mentees',
  'relax.mentee-minimum': 'give {who} at least {to} instead of {from} mentors',
  'relax.mentee-maximum': 'allow {who} up to {to} instead of {from} mentors',
  'relax.rule': 'lift the rule “{rule, label}”{pairs, given, {, which then allows #}}',
  'relax.outcome':
    '{matches, plural, one {# match} other {# matches}}, {mentees, plural, one {# mentee} other {# mentees}} ' +
    'with a mentor, total score {total}',
};
