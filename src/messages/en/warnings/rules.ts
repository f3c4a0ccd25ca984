import type { RuleWarningMessages } from '../../subjects';
import type { Templates } from '../../types';

const RULE = 'the rule “{rule, label}”';
const EFFECT = `${RULE} {effect, select, forbid {forbids every pair} other {never applies}}`;
const SIMILAR =
  '{names, plural, =0 {} one {; # is somebody’s name} other {; # are somebody’s name}}' +
  '{spellings, plural, =0 {} one {; # is an id but for its spelling} other {; # are ids but for their spelling}}' +
  '{attributes, plural, =0 {} one {; # is an attribute of somebody} other {; # are attributes of somebody}}' +
  '{examples, given, {: #}}';

export const RULE_WARNINGS_EN: Templates<RuleWarningMessages> = {
  'warnings.unused-rule':
    'the rule “{rule, label}” was passed, but the policy does not name it, so it never applies; ' +
    'add it to “rules” of the policy as kind “custom”, or leave it out',
  'warnings.rule-field-blank':
    `${EFFECT}: {side, select, mentors {no mentor has} mentees {no mentee has} other {nobody has}} “{field, label}”` +
    '{near, given, {; did you mean “#”?}}',
  'warnings.rule-field-protected': `${EFFECT}: “{field, label}” is a protected attribute, which no rule reads but “if-asked”`,
  'warnings.rule-values-apart':
    `${RULE} {effect, select, forbid {forbids every pair whose values are known} other {never forbids a pair}}: no mentor ` +
    'has a value of “{field, label}” that a mentee has (mentors: {mentors}; mentees: {mentees}); are they written alike?',
  'warnings.rule-minimum-too-high':
    `${RULE} forbids every pair whose values are known: it asks for {minimum} in common, and no ` +
    '{side, select, mentors {mentor} other {mentee}} has more than {most} in “{field, label}”',
  'warnings.rule-too-little-time':
    `${RULE} forbids every pair whose values are known: it asks for {minutes} common minutes a week, and no ` +
    '{side, select, mentors {mentor} other {mentee}} is free for more than {most}',
  'warnings.rule-values-mixed':
    `${RULE} does not take a text for a number: {count, plural, one {# value} other {# values}} of “{field, label}” ` +
    '{count, plural, one {is} other {are}} a text for some people and none for others ({values}); write them alike',
  'warnings.rule-gap-out-of-reach':
    `${RULE} forbids every pair whose values are known: “{field, label}” of the mentor less that of the mentee lies ` +
    'between {lowest} and {highest}{min, given, {, at least # needed}}{max, given, {, at most # allowed}}',
  'warnings.rule-asked-unmet':
    `${RULE} finds requests about “{field, label}” that nobody can meet: ` +
    '{unmet, plural, =0 {} one {# person asks for a value that nobody on the other side has} other {# people ask for values that nobody on the other side has}}' +
    '{unmet, plural, =0 {} other {{withoutOwn, plural, =0 {} other {; }}}}' +
    '{withoutOwn, plural, =0 {} one {# person asks for the same as their own, which is not known} other {# people ask for the same as their own, which is not known}}',
  'warnings.rule-nobody-both':
    `${RULE} never applies: {both, plural, =0 {nobody stands} other {only one person stands}} on both sides; ` +
    'if the same people stand there under the same ids, set “ids” of the policy to “shared”',
  'warnings.one-way-open':
    'no pair stands both ways round, but the search for the best such matching ended after {solved} solves: another one may be ' +
    'better by up to {most} in {objective, label}',
  'warnings.rule-zones-apart': `${EFFECT}: one side gives time zones with the availability and the other does not, so no two can be compared`,
  'warnings.rule-no-managers': `${RULE} never applies: nobody has a manager; fill in “manager”, or give the managers of people{attribute, given, {; does the attribute “#” hold them?}}`,
  'warnings.rule-managers-unknown':
    `${RULE} {scope, select, all {never applies} other {does not apply to everybody}}: ` +
    '{unknown, plural, one {# manager is nobody’s id} other {# managers are nobody’s id}}' +
    `${SIMILAR}. “manager” holds the id of a person`,
  'warnings.managers-table-unknown':
    'the managers given beside the people are never met: {people, plural, one {the person there is not} other {none of the # people there is}} ' +
    'in the cohort or the manager of somebody in it; are the ids written as in the cohort?',
  'warnings.rule-pairs-unknown':
    `${RULE} {known, plural, =0 {never applies} other {does not apply to every pair}}: ` +
    'of {pairs, plural, one {# pair} other {# pairs}} of {list, select, history {the history} other {its list}}, ' +
    '{known, plural, =0 {none is} one {# is} other {# are}} of a mentor and a mentee of this cohort; ' +
    '{turned, plural, =0 {} one {# id is of the other side only} other {# ids are of the other side only}}' +
    '{turned, plural, =0 {} other {{unknown, plural, =0 {} other {, and }}}}' +
    `{unknown, plural, =0 {} one {# id is nobody’s} other {# ids are nobody’s}}${SIMILAR}`,
  'warnings.minimum-score-unreached':
    'nobody is matched: {pairs, plural, one {the one pair} other {each of the # pairs}} that the rules leave scores less than the ' +
    'minimum score of {minimum}',
  'warnings.history-not-read':
    'the history names {pairs, plural, one {# pair} other {# pairs}} of people of this cohort, and no rule reads it: ' +
    'add the rule “no-previous-pair” if nobody shall meet the same person again',
  'warnings.sensitive-unknown':
    'nobody has the attribute “{attribute}”, which the policy calls sensitive{near, given, {; did you mean “#”?}}',
};
