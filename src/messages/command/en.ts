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
  'why.matched': 'Yes: {who} are matched with each other.',
  'why.forbidden': 'No: {count, plural, one {a rule forbids} other {# rules forbid}} {who}.',
  'why.rule': '{rule, label}: {reason}',
  'why.lifted': 'If that were lifted and they were matched: {effect}.',
  'why.never': 'That stands, whatever else changes.',
  'why.no-room': 'No: locks or required minimums leave no room for {who}.',
  'why.not-chosen': 'No, others were better. With {who}, {effect}.',
  'why.exchange':
    'For it, {ends, plural, =0 {no pair ends} one {# pair ends} other {# pairs end}} and {begins, plural, one {# begins} other {# begin}}.',
  'why.people':
    'Of those people {gain, plural, =0 {nobody gains} one {# gains} other {# gain}} and {lose, plural, =0 {nobody loses} one {# loses} other {# lose}}.',
  'why.ends': 'ends:   {pair}, {score}',
  'why.begins': 'begins: {pair}, {score}',
  'why.person': '{role, select, mentor {mentor} other {mentee}} {who}: from {before} to {after}',
  'why.remedies': 'What would bring it about:',
  'why.no-remedy': 'Nothing that was tried would bring it about.',
  'why.more': 'Who would end, begin, gain and lose: --all',
  'explain.heading': '{mentor} for {mentee}: score {score}, {known}% of the weight known',
  'explain.place': 'Place {ofMentor} on the mentee’s list, {ofMentee} on the mentor’s',
  'explain.not-eligible': 'Not eligible:',
  'explain.criterion': '{criterion, label}: {value}, adds {share}',
  'explain.unknown': '{criterion, label}: not known',
  'explain.rule': '{rule, label}: {reason}',
  'shortlist.heading': '{who}: {count, plural, =0 {nobody eligible} other {{shown} eligible}}',
  'rematch.counts':
    '{kept, plural, one {# pair stays} other {# pairs stay}}, {ended, plural, one {# ends} other {# end}} ({broken} of them broken), {begun, plural, one {# is} other {# are}} new',
  'rematch.ended': 'ended: {pair}, {cause}',
  'rematch.begun': 'new:   {pair}, {score}',
  'rematch.price': 'Against matching afresh, {effect}.',
  'rematch.free': 'Keeping them costs nothing.',
  'rematch.none': 'No matching within the limit: {reason}',
  'cause.mentor-left': 'the mentor left',
  'cause.mentee-left': 'the mentee left',
  'cause.both-left': 'both left',
  'cause.declined': 'declined',
  'cause.not-eligible': 'forbidden by {rules, label}',
  'cause.broken': 'for a better pair',
  with: '{mentor} with {mentee}',
  'match.counts':
    '{matches, plural, one {{shownMatches} match} other {{shownMatches} matches}}: {menteesMatched} of {mentees, plural, one {{shownMentees} mentee} other {{shownMentees} mentees}}, {mentorsMatched} of {mentors, plural, one {{shownMentors} mentor} other {{shownMentors} mentors}} ({seats, plural, one {{shownSeats} seat} other {{shownSeats} seats}})',
  'match.total': 'Total score {total} (exactly {units} / {unit}), mean {mean}, lowest {lowest}',
  'match.eligible': 'Eligible pairs: {pairs} of {all}',
  'match.not-counted': 'Pairs: {all}, the eligible ones not counted',
  'match.rule':
    '{rule}: forbids {forbidden}{blanks, plural, =0 {} other {, lets {blank} through because of blanks}}',
  'match.rule-not-counted':
    '{rule}: not counted{blanks, plural, =0 {} other {, lets {blank} through because of blanks}}',
  'match.on-demand':
    'Reasons were left out: "mentor-match explain" and "why-not" give them for the pairs you ask about.',
  'match.priorities': 'Mentees matched by priority, the highest first: {counts}',
  'match.priority': '{priority}: {matched} of {mentees}',
  'match.unknown':
    'Nothing is known of one of the two: {shown} of {count, plural, one {{all} match} other {{all} matches}}; the warnings name these people.',
  'match.little':
    'Scored on little information: {count, plural, one {{shown} match} other {{shown} matches}}; see the column coverage, and ask these people for more.',
  'match.shortfalls': 'Below their minimum:',
  'match.shortfall': '{role, select, mentor {mentor} other {mentee}} {who}: {matched} of at least {minimum}',
  'match.scores': 'Scores',
  'match.proven': 'Proven: no matching under this policy is better. "mentor-match verify" checks the proof.',
  'match.stable':
    'Stable: no mentor and mentee would both give up a partner or fill a free seat to have each other{locked, plural, =0 {} other {, locked pairs aside}}, {lists, plural, =0 {by the scores of the pairs} other {each by their own list first ({shownLists} gave one) and the scores of the pairs after it}}. No stable matching is better for any of the {proposer, select, mentors {mentors} other {mentees}}, who propose.',
  'match.proposal': 'This is a proposal until a person approves it.',
  'match.infeasible': 'No matching is possible: {reason}.',
  'match.stopped': 'STOPPED before the proof: the best matching so far, not proven the best there is.',
  'match.so-far': '{count, plural, one {{shown} match} other {{shown} matches}}, total score {total}',
  'match.gap-unknown': 'How far it is from the best is not known yet.',
  'match.gap': 'No matching has a total score above {bound}: at most {gap} more ({share}).',
  'warnings.heading':
    'WARNING: {count, plural, one {# thing means} other {# things mean}} less than it seems',
  'warnings.more': '… and {count} more; "mentor-match check --json" lists them all',
  written: 'Written: {paths}',
  'more-in': '… and {shown} more in {where}',
};
