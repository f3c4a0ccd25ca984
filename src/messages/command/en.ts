import type { Templates } from '../types';
import type { CommandMessages } from './subject';

export const COMMAND_EN: Templates<CommandMessages> = {
  'review.counts':
    '{approved, plural, one {# pair} other {# pairs}} approved, {rejected} declined, {changed} changed by hand; {proposed} still proposed',
  'review.cost': 'Against what was proposed, {effect}; total score now {total}.',
  'review.people':
    '{count, plural, one {Whose partner changes: {shown} person} other {Whose partner changes: {shown} people}}',
  'review.person': '{who}: {before} → {after}',
  'review.nobody': 'nobody',
  'review.read':
    'Read: {decided, plural, one {# decision} other {# decisions}}; {undecided, plural, one {# row} other {# rows}} undecided{recorded, plural, =0 {} other {, {recorded} on record before}}',
  'review.next': 'Match the others again, with approved pairs kept:',
  written: 'Written: {paths}',
  'more-in': '… and {shown} more in {where}',
};
