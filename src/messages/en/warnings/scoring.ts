import type { ScoringWarningMessages } from '../../subjects';
import type { Templates } from '../../types';

const UNANSWERED =
  '{both, given, {; nobody gave anything for {both, label}}}{mentors, given, {; no mentor gave anything for {mentors, label}}}' +
  '{mentees, given, {; no mentee gave anything for {mentees, label}}}' +
  '{apart, given, {; no two answers for {apart, label} can be compared}}{near, given, {; did you mean #?}}';

const KINDS =
  '{kind, select, skills {skills} goals {goals} interests {interests} languages {languages} roles {roles} ' +
  'functions {venture functions} other {venture sectors}}';

export const SCORING_WARNINGS_EN: Templates<ScoringWarningMessages> = {
  'warnings.unused-criterion':
    'the criterion “{criterion}” was passed, but the policy gives it no weight, so it never counts; ' +
    'add it to “weights” of the policy, or leave it out',
  'warnings.unanswered-criteria': `{count, plural, one {# criterion is} other {# criteria are}} left out for everybody, for want of answers${UNANSWERED}`,
  'warnings.constant-criteria':
    '{count, plural, one {# criterion counts} other {# criteria count}} the same for everybody, at ' +
    `{count, plural, one {its prior} other {their priors}}, for want of answers${UNANSWERED}`,
  'warnings.importance-unread':
    '{count, plural, one {# mentee says} other {# mentees say}} how important the criteria are, which the policy does not read; ' +
    'add “personalWeights” to it, or leave the field out',
  'warnings.importance-unknown':
    '{count, plural, one {# mentee says} other {# mentees say}} how important a criterion is that the policy does not know: ' +
    '{criteria}{more, given, { and # more}}{near, given, {; did you mean #?}}',
  'warnings.importance-weightless':
    '{count, plural, one {# mentee says} other {# mentees say}} how important a criterion is that has no weight in the policy, ' +
    'and so never counts: {criteria, label}{more, given, { and # more}}',
  'warnings.importance-must':
    '{count, plural, one {# mentee calls} other {# mentees call}} a criterion a must: {criteria, label}{more, given, { and # more}}; ' +
    'one person’s must is no rule and counts as “high”; add a rule to the policy, such as “if-asked”, where it has to hold',
  'warnings.unknown-people':
    'nothing is known of {count, plural, one {# {side, select, mentors {mentor} other {mentee}}} ' +
    'other {# {side, select, mentors {mentors} other {mentees}}}} that the policy scores: ' +
    '{people}{more, given, { and # more}}; ask them for more, or take them out',
  'warnings.near-tags':
    `{count, plural, one {one pair of ${KINDS} is} other {# pairs of ${KINDS} are}} spelt differently by mentees and mentors, ` +
    'it seems, and never met: {pairs}{more, given, {, and # more}}; where they mean the same, add them to ' +
    '“similarity.synonyms” of the policy',
  'warnings.no-tags':
    `{count, plural, one {one text among the ${KINDS} has} other {# texts among the ${KINDS} have}} neither letters nor ` +
    'digits and never met another: {texts}{more, given, {, and # more}}',
  'warnings.unspaced-texts':
    '{count, plural, one {# {side, select, mentors {mentor writes} other {mentee writes}}} ' +
    'other {# {side, select, mentors {mentors} other {mentees}} write}} in a script without spaces between words, such as Chinese, ' +
    'Japanese or Thai: what they write about themselves has in common with others only whole clauses that are equal: ' +
    '{people}{more, given, {, and # more}}; give their texts vectors (“embedTags”), or give “text” no weight',
};
