import type { EffectMessages } from '../subjects';
import type { Templates } from '../types';

export const EFFECTS_EN: Templates<EffectMessages> = {
  'effect.none': 'the matching stays as good by every objective',
  'effect.score':
    '{objective, select, total-score {the total score} other {the lowest score that changes}} ' +
    '{direction, select, better {rises} other {falls}} by {score}',
  'effect.count':
    '{objective, select, cover-mentees {{count, plural, one {# mentee} other {# mentees}}{priority, given, { of priority #}} with a mentor} ' +
    'cover-mentors {{count, plural, one {# mentor} other {# mentors}} with a mentee} ' +
    'load-balance {{count, plural, one {# mentee} other {# mentees}} with a less busy mentor} ' +
    'cover-groups {{count, plural, one {# mentee} other {# mentees}} of what groups are to have} ' +
    'first-come {{count, plural, one {# earlier mentee} other {# earlier mentees}} with a mentor} ' +
    'mentor-minimums {{count, plural, one {# seat} other {# seats}} of mentors’ minimums filled} ' +
    'mentee-minimums {{count, plural, one {# place} other {# places}} of mentees’ minimums filled} ' +
    'other {{count}, by {objective, label},}} {direction, select, better {more} other {fewer}}',
  'effect.exchange': '{effect}{ends, given, {; ends #}}{begins, given, {; begins #}}',
  'remedy.effect': '{change}: {effect}',
  'remedy.one-more-seat': 'give {who} {seats, plural, one {# seat} other {# seats}} instead of {before}',
  'remedy.lift-rules': 'lift “{rules, label}” for {who}',
  'remedy.lift-rules-and-add-seat':
    'lift “{rules, label}” for {who} and give {mentor} {seats, plural, one {# seat} other {# seats}} instead of {before}',
  'remedy.force': 'lock {who}',
  'remedy.weight': 'set the weight of {criterion, label} to {to} (now {from})',
};
