import type { InspectMessages } from '../subjects';
import type { Templates } from '../types';

export const INSPECT_EN: Templates<InspectMessages> = {
  'source.survey':
    'looks like a {source} export, {rows, plural, =1 {one header row} =2 {two header rows} =3 {three header rows} other {# header rows}}',
  'source.own': 'a table in the column names of mentor-match',
  'source.plain':
    'a plain table, {rows, plural, =1 {one header row} =2 {two header rows} =3 {three header rows} other {# header rows}}',
  'source.json': 'JSON, one person an object',
  'source.ndjson': 'NDJSON, one person a line',

  'cells.emails': 'e-mail addresses',
  'cells.dates': 'dates',
  'cells.yes-no': 'yes or no',
  'cells.levels': 'words for levels',
  'cells.times': 'times of the week',
  'cells.zones': 'time zones',
  'cells.languages': 'languages',
  'cells.years': 'numbers of years',
  'cells.counts': 'small whole numbers',
  'cells.lists': 'lists, separated by {separator}',
  'cells.roles': 'words for mentor and mentee',
  'cells.ids': 'ids',
  'cells.names': 'names',
  'cells.texts': 'texts',
  'cells.ticks': '{count} columns, one an option, with ticks',
  'cells.grid': '{count} columns, one a day, with times',
  'cells.days': '{count} columns, one a time of the day, with days',
  'cells.matrix': '{count} columns, one a skill, with levels',

  'reason.own-name': 'the header is the field’s own name',
  'reason.header': '“{words}” in the header; cells: {cells}',
  'reason.cells': 'cells: {cells}',
  'reason.guess': 'a guess; cells: {cells}',
  'reason.id': '{cells}, another one in each row',
  'reason.id-composed': '{count} columns together, since one alone stands for several people',
  'reason.same-words': 'answered in the words of “{column}” on the other side',
  'reason.role-of-person': 'says who is mentor, mentee or both',
  'reason.level-beside': 'the level of “{column}” in the same row',
  'reason.filter-any': 'only rows that are filled in here count',
  'reason.filter': 'only rows with {words} count',
  'reason.time': 'when the form was sent: of two answers of one person the later counts',
  'reason.tool': 'written by {source}, no answer',
  'reason.counter': 'numbers the answers from 1: in another form the same numbers are other people',
  'reason.protected': 'may be a protected attribute; for an audit alone: “protectedAttributes.{name}”',
  'reason.blank': 'blank in every row',
  'reason.consent': 'consent, which all gave',
  'reason.prose': 'free text',
  'reason.taken': '{field} is read from another column',
  'reason.unknown': 'fits no field; for a rule of your own: “attributes.…”',

  'doubt.guess': '“{column}” is read as {field}: that is a guess',
  'doubt.direction':
    '“{column}” is read as {field}: the header does not say whether people have it or want it',
  'doubt.near-name': '“{column}” is read as {field}: it seems misspelt',
  'doubt.prose': '“{column}” holds sentences, each read as one answer of {field}; few people will share one',
  'doubt.times-of-words': '“{column}” names parts of the day; assumed: {words}',
  'doubt.id-response':
    'the only ids are numbers of responses, in “{column}”: who fills in two forms is two people',
  'doubt.id-counter':
    'the only ids are numbers that count from 1, in “{column}”; each is given the role before it, so that nobody is taken for somebody else',
  'doubt.id-name': 'names serve as ids: two people of one name would be one',
  'doubt.id-not-unique':
    '{count, plural, one {one id stands} other {# ids stand}} in several rows of “{column}”',
  'doubt.id-blank': '{count, plural, one {one row has} other {# rows have}} no id in “{column}”',
  'doubt.as-of':
    '“{column}” holds beginnings, counted until {day}, the day of the last answer; “asOf” says another day',
  'doubt.manager-names':
    '“{column}” names managers otherwise than ids do, so nobody is kept from their manager',
  'doubt.nothing-to-score':
    'nothing was found that a matching could weigh, such as skills, goals or interests',
  'doubt.duplicates':
    '{count, plural, one {one person answers} other {# people answer}} more than once: the last answer by “{column}” counts',
  'doubt.reversed':
    '“{column}” says that 1 is the highest level, so its figures are turned round; “values” in the mapping has each',
  'doubt.wishes-names': '“{column}” names people by name: a name counts where one person alone is called so',
  'doubt.merged':
    '{count, plural, one {one row says} other {# rows say}} more of somebody who stands above: lists of one person are put together',
  'doubt.filtered': '{count, plural, one {one row is} other {# rows are}} left out by “{column}”',
  'doubt.swapped': '{file} is given as {given}, but looks like {found}: are the files swapped?',
  'doubt.roles': 'which file is which is a guess: {mentors} as mentors, {mentees} as mentees',
  'doubt.ids-apart':
    'ids are of two kinds, “{mentors}” and “{mentees}”: nobody can be recognized on both sides',

  'ask.id': 'Which column tells people apart? None is filled in for all and different for each.',
  'ask.role': 'Does {file} hold mentors or mentees? Say so: --mentors FILE or --mentees FILE.',
  'ask.as-of':
    'Until which day do years count? “{column}” holds beginnings, as {example}; “asOf” in the mapping says it.',
  'ask.availability':
    'Which times does “{column}” mean, as {example}? Times such as “Mon 9:00-12:00” can be read.',
  'ask.time-zone':
    'Which time zones does “{column}” mean, as {example}? Names such as “Europe/Paris” can be read.',
  'ask.codes':
    'What do the codes of “{column}” stand for, as {codes}? Put the names in their place under “ticks” in the mapping, or export labels.',
  'ask.wishes': 'Whom does “{column}” name? Wishes are read where they name people by id or by name.',
  'ask.levels':
    'Of what does “{column}” give the level? “ticks” in the mapping names it. Columns of this kind: {count}.',
  'ask.reversed':
    'Is 1 the highest level of “{column}”, as it says? Levels are read from the lowest up: turn them round, or leave the column out.',
  'ask.who-left':
    'Do they take part of whom “{column}” says {words} ({count, plural, one {one row} other {# rows}})? “where” in the mapping says which rows count.',
  'ask.answers': 'Which column says what {role} bring or want: skills, goals, interests?',

  'ids.shared':
    '{count, plural, one {One id stands} other {# ids stand}} in both files: people in both roles.',
  'ids.apart': 'No id stands in both files.',
  'role.mentors': 'mentors',
  'role.mentees': 'mentees',
  'role.both': 'both roles',
  'role.unknown': 'unknown role',

  'report.first-rows': 'the first {count} people',
  'report.rows': '{count, plural, one {one person} other {# people}}',
  'report.columns': 'What is read, and why',
  'report.more': '… and {count} more',
  'report.as': 'as {role}',
  'report.example': 'as {example}',
  'report.unused': 'Not used',
  'report.people': 'As they were read',
  'report.doubts': 'Doubts',
  'report.questions': 'Questions',
  'report.warnings': 'Warnings',
  'report.problems': '{count, plural, one {One problem} other {# problems}} to be solved before a matching',
  'report.mapping': 'The mapping',
  'report.written': 'Written: {path}',
  'report.save': 'To read the tables so, write the mapping, look through it, and match with it:',
  'report.next': 'Look through it, change what is wrong, then:',
  'report.found': 'found {received}; expected {expected}',
  'report.stopped':
    'Nothing was matched: these headers are not the names of fields. This is how they could be read.',
};
