import type { MatchingMessages } from '../subjects';
import type { Templates } from '../types';
import { PARTNER } from './partner';

const OTHERS = '{role, select, mentor {mentees} other {mentors}}';

export const MATCHING_EN: Templates<MatchingMessages> = {
  'unmatched.no-capacity':
    'takes no {role, select, mentor {mentee} other {mentor}}: the capacity maximum is 0; raise it to 1 or more',
  'unmatched.nobody-there': `there are no ${OTHERS} in this cohort`,
  'unmatched.on-demand': `has no ${PARTNER}; the reason was not looked for, ask explainUnmatched`,
  'unmatched.no-eligible-partner': `no ${PARTNER} is eligible; forbidden by {rules}. Add ${OTHERS}{liftable, given, {, or see whether {liftable, label} can be relaxed}}`,
  'unmatched.all-partners-taken':
    `{eligible, plural, one {the only eligible ${PARTNER} is} other {all # eligible ${OTHERS} are}} taken; ` +
    `the best, {best}, by {by}. {role, select, mentor {Recruit mentees} other {Add seats or mentors}}`,
  'unmatched.better-without':
    `eligible {eligible, plural, one {${PARTNER}} other {${OTHERS}}} with a free place: {free}; ` +
    'but no matching found that uses one is better by the policy’s objectives',
  'conflict.contradiction':
    'the minimums, maximums and locks contradict each other: they demand ' +
    '{demand, plural, one {# match} other {# matches}}, and {supply, plural, =0 {none is} one {only # is} other {only # are}} possible' +
    '{minimums, given, {; minimums of #}}{maximums, given, {; maximums of #}}{locks, given, {; locks #}}. ' +
    '{count, plural, =0 {No single one of them resolves everything: another contradiction remains} one {What resolves it: {relaxed}} ' +
    'other {Each of these alone resolves it: {relaxed}}}',
};
