import type { PeopleWarningMessages } from '../../subjects';
import type { Templates } from '../../types';

const LIST = '{examples}{more, plural, =0 {} other { and # more}}';
const WHOSE =
  '{people, plural, one {# {side, select, mentors {mentor} other {mentee}}} other {# {side, select, mentors {mentors} other {mentees}}}}';
const PARTNER = '{side, select, mentors {mentee} other {mentor}}';

export const PEOPLE_WARNINGS_EN: Templates<PeopleWarningMessages> = {
  'warnings.load-of-one':
    '{mentors, plural, one {the only mentor takes} other {none of the # mentors takes more than}} one mentee, so “load-balance” has nothing to even out: ' +
    'give mentors a capacity above 1, or use “cover-mentors”',
  'warnings.groups-unknown':
    'no mentee has “{field, label}”, so “cover-groups” has no group to cover{near, given, {; did you mean “#”?}}',
  'warnings.groups-blank':
    '{count, plural, one {# mentee has} other {# mentees have}} no “{field, label}” and {count, plural, one {is} other {are}} in no ' +
    'group: “cover-groups” does not count {count, plural, one {this one} other {them}}',
  'warnings.groups-of-one':
    'each of the {groups} values of “{field, label}” is that of one mentee, so “cover-groups” asks for everybody alike: is this the ' +
    'field that was meant?',
  'warnings.group-of-nobody':
    '“coverGroups” names {count, plural, one {# value} other {# values}} of “{field, label}” that no mentee has: ' +
    LIST,
  'warnings.groups-met-already':
    'locks and required minimums alone match as many of each group by “{field, label}” as “cover-groups” asks for, so it changes nothing',
  'warnings.first-come-unknown':
    'no mentee has “{field, label}”, so “first-come” decides nothing{near, given, {; did you mean “#”?}}',
  'warnings.first-come-equal':
    'all {mentees} mentees have the same “{field, label}”, so “first-come” decides nothing',
  'warnings.first-come-blank':
    '{count, plural, one {# mentee has} other {# mentees have}} no “{field, label}” and {count, plural, one {comes} other {come}} last ' +
    'by “first-come”',
  'warnings.priorities-like-ranks':
    'a higher priority goes first: the {first, plural, one {mentee} other {# mentees}} of priority {highest} before the ' +
    '{last, plural, one {one} other {#}} of priority 1; if 1 is meant to be first, turn the numbers round ' +
    '(written from 0 on they are taken as they are)',
  'warnings.wishes-for-nobody': `${WHOSE} wished for ids that no ${PARTNER} has, which are passed over: ${LIST}`,
  'warnings.wishes-misspelt':
    `${WHOSE} wished for ids that no ${PARTNER} has, but that nearly name somebody; as written they are passed over: ` +
    `${LIST}; correct the spelling if these are meant`,
  'warnings.refusals-of-nobody': `${WHOSE} refused ids that no ${PARTNER} has, which rule nobody out: ${LIST}`,
  'warnings.refusals-misspelt':
    `${WHOSE} refused ids that no ${PARTNER} has, but that nearly name somebody; as written they rule nobody out, so these ` +
    `people may be matched against their will: ${LIST}; correct the spelling if these are meant`,
  'warnings.wishes-misplaced': `${WHOSE} wished for themselves or for people who are no ${PARTNER}s, which is passed over: ${LIST}`,
  'warnings.refusals-misplaced': `${WHOSE} refused themselves or people who are no ${PARTNER}s, which rules nobody out: ${LIST}`,
  'warnings.wishes-repeated': `${WHOSE} wished for the same ${PARTNER} twice, which counts once, at the better place: ${LIST}`,
  'warnings.wishes-refused': `${WHOSE} both wished for and refused the same ${PARTNER}; the refusal holds: ${LIST}`,
  'warnings.two-spellings':
    '{count, plural, one {# person stands} other {# people stand}} on both sides in two spellings of the id, and ' +
    `{count, plural, one {is} other {are}} read as one: ${LIST}`,
  'warnings.ids-separate':
    '{count, plural, one {# id stands} other {# ids stand}} on both sides, but ' +
    '{by, select, counted {the ids count from 1 on each side} other {the names or addresses are of different people}}, so equal ' +
    'ids are not assumed to be one person, who may then be matched with the other: ' +
    `${LIST}; say “ids”: “shared” in the policy if equal ids are one person, “separate” if not`,
  'warnings.one-address-two-ids':
    '{count, plural, one {# mail address stands} other {# mail addresses stand}} on both sides under different ids, so ' +
    `a person may be matched with themselves: ${LIST}; give each person one id in both tables`,
  'warnings.names-differ':
    '{count, plural, one {# id stands} other {# ids stand}} on both sides with clearly different names, and ' +
    `{count, plural, one {is} other {are}} read as one person: ${LIST}; give two people two ids, or say “ids”: ` +
    '“separate” in the policy if each side has ids of its own',
};
