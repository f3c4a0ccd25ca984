import type { PagePeopleMessages } from '../../subjects';
import type { Templates } from '../../types';
import { LEFT_OUT } from './parts';

export const PAGE_PEOPLE_EN: Templates<PagePeopleMessages> = {
  'page.column.criterion': 'Criterion',
  'page.column.mentee': 'Mentee',
  'page.column.mentor': 'Mentor',
  'page.column.person': 'Person',
  'page.column.role': 'Role',
  'page.column.score': 'Score',
  'page.column.why': 'Why these two',
  'page.column.firm': 'How firm',
  'page.column.alternatives': 'Next best mentors, and their cost',
  'page.column.reason': 'Reason',
  'page.column.help': 'What would help',
  'page.column.used': 'Seats used',
  'page.column.one-more': 'One seat more brings',
  'page.column.rule': 'Rule',
  'page.column.forbids': 'Pairs forbidden',
  'page.column.blank': 'Let through as not known',
  'page.column.without': 'Without it',
  'page.pairs.text':
    'Each pair with the two reasons that add most to its score. The bar shows the score, the mark on it the best that the mentee could have had.',
  'page.pairs.none': 'There are no pairs.',
  'page.pair.known': '{percent} of the weight known',
  'page.pair.places': 'Mentor is no. {mentor} on the mentee’s list, mentee no. {mentee} on the mentor’s',
  'page.pair.mark':
    '{mark, select, locked {locked} approved {approved} byHand {made by hand} other {proposed}}',
  'page.firm':
    '{kind, select, fixed {Fixed} firm {Firm} close {Close} tie {Interchangeable} other {Not known}}',
  'page.firm.text':
    'Fixed: nothing can replace the pair. Firm: without it the matching loses. Close: it loses less than 0.01. Interchangeable: another matching is as good.',
  'page.firm.without': 'Without it: {effect}',
  'page.firm.left-out': `How firm each pair is ${LEFT_OUT}`,
  'page.alternatives.left-out': `Who else could be the mentor ${LEFT_OUT}`,
  'page.role': '{role, select, mentor {Mentor} other {Mentee}}',
  'page.alone.text':
    'Everybody without a partner, why, and what would give them one. Each change was tried by solving again.',
  'page.alone.none': 'Nobody is without a partner.',
  'page.alone.left-out': `What would help each of them ${LEFT_OUT}`,
  'page.alone.decision': 'a decision took the partner away; match again to fill the place',
  'page.help.one-more-seat': 'One more seat with {who}: {effect}',
  'page.help.lift-rules': 'Lift {rules} for {who}: {effect}',
  'page.help.force': 'Lock the pair with {who}: {effect}',
  'page.help.none': 'None of the changes that were tried',
  'page.seats.text': 'Mentors with their seats, the most valuable further seat first.',
  'page.seats.left-out': `What a further seat brings ${LEFT_OUT}`,
  'page.seats.of': '{used} of {seats}',
  'page.seats.below': 'below the minimum of {minimum}',
};
