import type { RuleMessages } from '../subjects';
import type { Templates } from '../types';

const BOUNDS = '{min, given, {, at least # needed}}{max, given, {, at most # allowed}}';
const BLANK =
  'nothing is known of {blank, select, mentor {the mentor’s {field, label}} mentee {the mentee’s {field, label}} ' +
  'other {either’s {field, label}}}';

export const RULES_EN: Templates<RuleMessages> = {
  'rules.not-self.passed': 'two different people',
  'rules.not-self.failed': 'the same person stands on both sides',
  'rules.never-with.passed': 'neither has refused the other',
  'rules.never-with.failed':
    '{by, select, mentor {the mentor has refused the mentee} mentee {the mentee has refused the mentor} ' +
    'other {both have refused each other}}',
  'rules.different.passed': 'different {field, label}: {mentor} and {mentee}',
  'rules.different.failed': 'same {field, label}: {mentor}',
  'rules.same.passed': 'same {field, label}: {mentor}',
  'rules.same.failed': 'different {field, label}: {mentor} and {mentee}',
  'rules.gap.passed': `{field, label}: the mentor’s {mentor} and the mentee’s {mentee} are {gap} apart${BOUNDS}`,
  'rules.gap.failed': `{field, label}: the mentor’s {mentor} and the mentee’s {mentee} are {gap} apart${BOUNDS}`,
  'rules.shared-value.passed': '{field, label} in common: {shared}',
  'rules.shared-value.failed':
    '{field, label}: {count, plural, =0 {nothing in common} other {only {shared} in common}}{minimum, plural, =1 {} other {, # needed}}',
  'rules.no-shared-value.passed': '{field, label}: nothing in common, as the rule asks',
  'rules.no-shared-value.failed': '{field, label}: {shared} in common, which the rule does not allow',
  'rules.availability-overlap.passed':
    'both are free at the same time for {minutes, plural, one {# minute} other {# minutes}} a week',
  'rules.availability-overlap.failed':
    'both are free at the same time for only {minutes, plural, one {# minute} other {# minutes}} a week, ' +
    '{minimum} needed',
  'rules.common-window.passed':
    'both are free for {minutes, plural, one {# minute} other {# minutes}} in one stretch',
  'rules.common-window.failed':
    'both are free for only {minutes, plural, one {# minute} other {# minutes}} in one stretch, {minimum} needed',
  'rules.time-zones.passed': 'their clocks are {hours, plural, one {# hour} other {# hours}} apart',
  'rules.time-zones.failed':
    'their clocks are {hours, plural, one {# hour} other {# hours}} apart, at most {maximum} allowed',
  'rules.if-asked.passed': 'nothing that either asked of the partner stands against it',
  'rules.if-asked.failed':
    '{by, select, mentor {a request of the mentor is not met} mentee {a request of the mentee is not met} ' +
    'other {requests of both are not met}}',
  'rules.blank.passed': `${BLANK}, which the rule allows`,
  'rules.blank.failed': `${BLANK}, which the rule does not allow`,
  'rules.no-reporting-line.passed': 'neither reports to the other',
  'rules.no-reporting-line.failed':
    '{above, select, mentor {the mentor stands above the mentee} other {the mentee stands above the mentor}} ' +
    'in the reporting line, {steps, plural, one {# step} other {# steps}} up',
  'rules.no-previous-pair.passed':
    'they have not been paired before{direction, select, either {, in either role} other { in these roles}}',
  'rules.no-previous-pair.failed':
    'they have been paired before{roles, select, changed {, the other way round} other {}}',
  'rules.excluded-pairs.passed': 'the pair is not excluded',
  'rules.excluded-pairs.failed': 'the pair is excluded by the policy',
  'rules.not-both-ways.passed': 'the two are no pair the other way round',
  'rules.not-both-ways.failed': 'this direction is closed, so that the two are not paired both ways round',
  'rules.minimum-score.passed': 'the score of {score} reaches the minimum of {minimum}',
  'rules.minimum-score.failed': 'the score of {score} is under the minimum of {minimum}',
  'rules.custom.passed': 'the rule “{rule, label}” allows it',
  'rules.custom.failed': 'the rule “{rule, label}” forbids it{text, given, {: #}}',
};
