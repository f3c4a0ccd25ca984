import type { PageBriefMessages } from '../../subjects';
import type { Templates } from '../../types';
import { PARTNER } from '../partner';
import { LEFT_OUT } from './parts';

const PEOPLE =
  '{role, select, mentor {{count, plural, one {{shown} mentor} other {{shown} mentors}}} ' +
  'other {{count, plural, one {{shown} mentee} other {{shown} mentees}}}}';

const REASON =
  '{kind, select, ' +
  `no-capacity {no seat for a ${PARTNER}} ` +
  `nobody-there {there is no ${PARTNER}} ` +
  `no-eligible-partner {the rules allow no ${PARTNER}} ` +
  `all-partners-taken {every eligible ${PARTNER} is taken} ` +
  `better-without {a ${PARTNER} is free, but the matching would be worse} ` +
  `free-when-stopped {a ${PARTNER} was still free when the run was stopped} ` +
  'on-demand {the reason was not asked} other {a decision took the partner away}}';

export const PAGE_BRIEF_EN: Templates<PageBriefMessages> = {
  'page.badge':
    '{kind, select, optimal {Proven best} stable {Stable} limited {Proven best within the limit} ' +
    'searched {Best within the limit} open {Not proven} stopped {Not proven} infeasible {No matching possible} ' +
    'unverified {Does not hold} decided {Changed by decisions} other {Limit too tight}}',
  'page.claim':
    '{kind, select, ' +
    'optimal {Proven: under this policy no matching is better.} ' +
    'stable {Stable: no mentor and mentee would both rather have each other than whom they have.} ' +
    'limited {Proven: within the limit on changes no matching is better.} ' +
    'searched {A complete search found no better matching within the limit on changes.} ' +
    'open {The search for the best matching without a pair both ways round ended early: a better one may exist.} ' +
    'stopped {The run was stopped: this is the best matching that was found by then, and a better one may exist.} ' +
    'infeasible {Required minimums, maximums and locked pairs contradict each other, so there is no matching.} ' +
    'unverified {What this result claims of itself is not confirmed.} ' +
    'other {More pairs would have to end than the limit on changes allows, so there is no matching.}}',
  'page.claim.bound': 'No matching has a total score above {bound}, which is {gap} more than this one.',
  'page.claim.stability': 'Stability costs {score} of the total score that could be had without it.',
  'page.verified':
    '{holds, select, yes {Checked again for this page, without trust in the solver: everything holds.} ' +
    'no {Checked again for this page: something does not hold, see the end.} other {Not checked again for this page.}}',
  'page.lead':
    '{all, plural, one {{matched} of {mentees} mentee has} ' +
    'other {{matched} of {mentees} mentees {count, plural, one {has} other {have}}}} a mentor',
  'page.lead.empty': 'There are no mentees in this cohort',
  'page.tile.matched': 'Mentees with a mentor',
  'page.tile.of': 'of {whole}',
  'page.tile.everybody': 'everybody has one',
  'page.tile.left': '{shown} without one',
  'page.tile.score': 'Mean score',
  'page.tile.possible': '{score} if every pair had the mentee’s best mentor',
  'page.tile.seats': 'Seats used',
  'page.tile.free': '{count, plural, one {{shown} free} other {{shown} free}}',
  'page.tile.firm': 'Firm pairs',
  'page.tile.loose':
    '{count, plural, =0 {none could change at little cost} one {{shown} could change at little or no cost} other {{shown} could change at little or no cost}}',
  'page.tile.unknown': 'not known',
  'page.left': 'Who is left, and why',
  'page.left.nobody': 'Everybody has a partner.',
  'page.no-loss': 'no loss',
  'page.reason': REASON,
  'page.left.reason': `${PEOPLE}: ${REASON}`,
  'page.brings': 'What one more seat would bring',
  'page.brings.seat': 'One more seat with {who}: {effect}.',
  'page.brings.somewhere': 'One more seat, where it helps most: {effect}.',
  'page.brings.nothing': 'No mentor’s further seat would make the matching better.',
  'page.brings.unknown': `What a further seat brings ${LEFT_OUT}`,
  'page.dearest': 'The dearest constraint is “{what}”. Without it: {effect}.',
  'page.dearest.none': 'No single rule or minimum costs anything.',
  'page.dearest.unknown': `What each rule costs ${LEFT_OUT}`,
  'page.decided':
    'Decisions have ended {ended} of the pairs that were proposed, and made {made} by hand. What is said here of proof, reasons, firmness, further seats, rules and recruits is of the matching as it was proposed.',
  'page.claim.proposed': 'Of the matching as it was proposed, before decisions:',
  'page.recruits': 'Mentors to look for',
  'page.recruits.text':
    'The best of some profiles that were tried, each with one seat: what each adds to those before it, found by matching again with all of them.',
  'page.recruits.rules':
    'Each must be one whom the rules allow: what a profile does not say, such as grade or department, keeps nobody away here.',
  'page.recruits.none': 'None of the profiles that were tried would make the matching better.',
  'page.recruits.left-out': `Which mentors to look for ${LEFT_OUT}`,
  'page.recruit': '{what}: {effect}.',
  'page.recruit.any': 'A mentor of whatever skills',
  'page.recruit.skills': 'Skills',
  'page.recruit.goals': 'Goals',
  'page.recruit.years': 'Years of experience',
  'page.recruit.languages': 'Languages',
  'page.recruit.zone': 'Time zone',
  'page.recruit.takes': 'Mentees taken',
  'page.recruit.adds': 'Adds',
  'page.conflict': 'Why there is no matching',
};
