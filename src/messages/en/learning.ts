import type { LearningMessages } from '../subjects';
import type { Templates } from '../types';

export const LEARNING_EN: Templates<LearningMessages> = {
  'learning.pairs':
    '{pairs, plural, one {# rated pair} other {# rated pairs}} of {mentors, plural, one {# mentor} other {# mentors}}, from {programs, plural, one {one program} other {# programs}}.',
  'learning.noise':
    'With {pairs, plural, one {# rated pair} other {# rated pairs}}, differences of weights under {noise} are noise.',
  'learning.nothing':
    'The outcomes tell nothing of weights: the score as a whole does not predict them beyond chance.',
  'learning.too-few':
    'Nothing can be said of weights: there are too few pairs or mentors for so many criteria, or what criteria say of the pairs does not vary.',
  'learning.weight':
    '{criterion, label}: weight {before}, learned {learned}; the outcomes leave room for {lower} to {upper}{held, select, proxy {; held, since it goes with a protected attribute} constant {; held, since it is the same for all pairs} other {}}.',
  'learning.proxy':
    '“{criterion, label}” goes with {attribute} ({by, select, mentors {of mentors} mentees {of mentees} other {whether the two are of one group}}): {association, percent}% of its variance.',
  'learning.selection':
    'Those who met were chosen for their scores; {by, select, margins {pairs that were nearly ties count more} propensities {each counts by the chance with which it met} scores {pairs of scores that seldom met count more} other {that is not allowed for here}}. As many pairs of equal weight would tell as much: {effective}.',
  'learning.unseen':
    'What made somebody choose a pair by hand, and is in no criterion, shows as if the criteria had done it.',
  'learning.validation':
    'Of pairs left out, {by, select, programs {one program of {folds} after another} other {one of {folds} parts of the mentors after another}}, the learned weights miss the outcome by {after} in the mean square, those before by {before}.',
  'learning.kept':
    'Of pairs left out, {by, select, programs {one program of {folds} after another} other {one of {folds} parts of the mentors after another}}, no other weights predict the outcomes better than those before.',
  'learning.claimed':
    'The outcomes speak for other weights: differences as large arise by chance with probability {p}.',
  'learning.gain':
    'Matched by them, the people at hand may expect {expected} more per pair on the scale of the outcomes ({lower} to {upper}).',
  'learning.no-gain':
    'The outcomes speak for other weights (differences as large arise by chance with probability {p}), but matched by them the people at hand would gain nothing that is beyond doubt: nothing is proposed.',
  'learning.not-better':
    'What the criteria gain differs from the weights before (differences as large arise by chance with probability {p}), but no other weights predict pairs left out better: nothing is proposed.',
  'learning.not-claimed':
    'The outcomes do not speak for other weights than those before (p {p}): nothing is proposed.',
  'learning.same-pairs':
    '{same} of {pairs, plural, one {# pair} other {# pairs}} would be the same as with the weights before.',
  'learning.proposal': 'This is a proposal: no weight changes until a person puts it into the policy.',
  'learning.column.criterion': 'Criterion',
  'learning.column.before': 'Before',
  'learning.column.learned': 'Learned',
  'learning.column.range': 'Not ruled out',
  'learning.column.noise': 'Noise',
  'learning.column.held': 'Held',
  'warnings.outcome-scales':
    '{low, plural, one {one outcome is} other {# outcomes are}} at most {upTo}, {high, plural, one {one is} other {# are}} at least {from}, and none is between{named, select, yes { in “{program}”} other {}}{programs, plural, one {} other {, and the like in other programs, # in all}}: if these are two scales, as 1 to 5 and 0 to 100, put all on one; nothing is rescaled here',
  'warnings.outcome-program-scales':
    'outcomes of “{narrow}” go from {narrowFrom} to {narrowTo}, those of “{wide}” from {wideFrom} to {wideTo}, most of them beyond {narrowTo}{programs, plural, one {} other { (the shortest and the longest scale of {programs} programs)}}: if these are two scales, put all programs on one; nothing is rescaled here, and the longer one counts for more',
  'learning.held': '{held, select, proxy {goes with a group} other {same for all}}',
};
