import type { AuditMessages } from '../subjects';
import type { Templates } from '../types';

export const AUDIT_EN: Templates<AuditMessages> = {
  'audit.no-advice': 'This is no legal advice.',
  'audit.four-fifths':
    'A ratio under four fifths is a sign to look closer, not a finding; with few people it arises by chance.',
  'audit.changed-few':
    'So few people joined, left or changed groups since what was told before that it would tell of them: all groups are hidden.',
  'audit.by':
    '{by, select, answers {answers given} other {{labelled, select, no {“{by}”} other {{by, label}}}}}',
  'audit.group':
    '{by, select, answers {{value, select, all {all} most {most} other {less than half}}} other {{value}}}',
  'audit.p': '{size, select, under {<{shown}} other {{shown}}}',
  'audit.aside':
    '{count, plural, one {One} other {#}} of the {side, select, mentors {mentors} other {mentees}} {count, plural, one {takes} other {take}} no partner and {count, plural, one {is} other {are}} in no figure.',
  'audit.close':
    'What would close the gap between {value} and {reference}: the fewest changes of the policy, each matched again',
  'audit.close.closed':
    '{value} has a mentor as often as the group of the highest share: there is no gap to close.',
  'audit.close.none':
    'Nothing that was tried closes it: rules lifted, no priorities, locks and minimums, and a higher share of the group, where one can be asked for.',
  'audit.close.rules': 'without {rules, label}',
  'audit.close.first': 'without priorities, locks and minimums',
  'audit.close.share': 'at least {shown} of the group matched ({count})',
  'audit.close.remedy':
    '{changes}: {left} points are left; {count, plural, one {# mentee gains or loses a mentor} other {# mentees gain or lose a mentor}}' +
    '{loss, given, {; the total score falls by #}}',
  'audit.curve': 'What a higher share costs, by {by}: {groups}',
  'audit.curve.share': 'At least of each',
  'audit.curve.total': 'Total score',
  'audit.curve.loss': 'Loss',
  'audit.curve.new': 'New pairs',
  'audit.curve.impossible': '{shown} of each is not possible.',
  'warnings.audit-strangers':
    '{count, plural, one {one row is} other {# rows are}} of nobody in the matching: {examples}',
  'warnings.audit-missing':
    '{count, plural, one {one} other {#}} of the {side, select, mentors {mentors} other {mentees}} {count, plural, one {has} other {have}} no row and {count, plural, one {is} other {are}} in no group: {examples}',
  'warnings.audit-blank':
    '{count, plural, one {one row has} other {# rows have}} nothing under “{column}” and {count, plural, one {is} other {are}} in no group of it',
  'warnings.audit-no-id':
    '{count, plural, one {one row has} other {# rows have}} no id and {count, plural, one {is} other {are}} left out: {count, plural, one {row} other {rows}} {rows}',
  'warnings.audit-spellings':
    '{count, plural, one {one value} other {# values}} of “{column}” {count, plural, one {is} other {are}} written in several ways, each read as one group: {examples}',
  'warnings.audit-nothing':
    '{rows, plural, =0 {the table has no rows} other {the table has no column beside the ids}} and says nothing of anybody',
  'warnings.audit-id-beside':
    'ids are read from the column “{column}”, and the column “id” beside it is left out',
};
