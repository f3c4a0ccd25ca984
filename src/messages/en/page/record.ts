import type { PageRecordMessages } from '../../subjects';
import type { Templates } from '../../types';

export const PAGE_RECORD_EN: Templates<PageRecordMessages> = {
  'page.levels': 'Objectives, level by level',
  'page.levels.text':
    'Each level reaches the best that the levels before it leave open, and no level trades against one before it. Prices of every person, in the stored result, prove it: a checker of a few lines adds them up.',
  'page.levels.none': 'This result is not proven level by level.',
  'page.level':
    '{kind, select, row-minimums {places of mentees’ minimums filled} column-minimums {seats of mentors’ minimums filled} ' +
    'cover-rows {mentees with a mentor} ' +
    'by-priority {mentees with a mentor, each counted by the rank of their priority, the lowest as 1} ' +
    'first-come {mentees with a mentor, each counted by their turn, the last as 1} ' +
    'cover-groups {mentees whom groups lack, as few as possible} cover-columns {mentors with a mentee} ' +
    'first-pairs {{step, plural, one {pairs, one of each mentor} other {pairs, at most # of each mentor}}} ' +
    'pair-count {pairs} listed-pairs {pairs of a list} ' +
    'total-cost {total score{bonus, given, {, with # more for each pair that is kept}}} ' +
    'worst-cost {lowest score} next-cost {lowest score above that} ' +
    'pairs-at-worst {pairs at that score, as few as possible} other {{kind}}}',
  'page.levels.more':
    'And {count, plural, one {{shown} level} other {{shown} levels}} more, in the stored result.',
  'page.level.value': 'Reached',
  'page.level.objective': 'Objective',
  'page.level.what': 'What is counted',
  'page.checks': 'What was checked again',
  'page.check.belongs': 'The result belongs to these people and this policy.',
  'page.check.pairs': 'Every pair is eligible and scored as stated.',
  'page.check.seats': 'Locks, seats and the lists of people without a partner hold.',
  'page.check.stopped':
    'Locks and seats hold. The bound on the total is taken as stated, and a better matching may exist.',
  'page.check.proof':
    '{kind, select, optimal {The prices prove that no matching is better.} ' +
    'stable {No pair blocks the matching.} ' +
    'limited {The prices prove that no matching within the limit on changes is better.} ' +
    'searched {Searching again finds no better matching within the limit on changes.} ' +
    'open {The prices prove the matching the best with the directions closed; with others a better one may exist.} ' +
    'infeasible {Locks, required minimums and seats leave no matching, for the reason stated.} ' +
    'other {The search was stopped: a better matching may exist.}}',
  'page.check.log': 'The log of decisions is whole, and every broken rule was waived.',
  'page.check.problems': 'What does not hold',
  'page.check.withheld':
    'Something does not hold. What it is names people, and stands in a report that names them.',
  'page.manifest': 'The run',
  'page.manifest.version': 'Version of mentor-match',
  'page.manifest.solver': 'Solver',
  'page.manifest.hash': 'SHA-256 of what was read of the people',
  'page.manifest.extensions': 'Criteria and rules of one’s own',
  'page.manifest.files': 'Files',
  'page.manifest.rows': '{count, plural, one {{shown} row} other {{shown} rows}}',
  'page.decisions': 'Decisions',
  'page.decisions.none': 'No decision has been recorded.',
  'page.decision.kind':
    '{kind, select, approve {Approved} reject {Declined} change {Changed} other {Reopened}}',
  'page.decision.what': 'Decision',
  'page.decision.who': 'By',
  'page.decision.when': 'When',
  'page.decision.why': 'Why',
  'page.decision.effect': 'Effect',
  'page.decision.pairs': 'Pairs',
  'page.decision.to': 'to {pairs}',
  'page.decision.waived': 'waived: {rules}',
};
