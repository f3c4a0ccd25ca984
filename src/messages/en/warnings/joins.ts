import type { JoinWarningMessages } from '../../subjects';
import type { Templates } from '../../types';

export const JOIN_WARNINGS_EN: Templates<JoinWarningMessages> = {
  'warnings.join-unmatched':
    '{count, plural, one {one row has} other {# rows have}} no row of the same key in {table}, so what it says is blank ' +
    'there: {examples}',
  'warnings.join-key-blank':
    '{count, plural, one {one row has} other {# rows have}} no key, so nothing of {table} belongs to ' +
    '{count, plural, one {it} other {them}}: {count, plural, one {row} other {rows}} {rows}',
  'warnings.join-unused':
    '{count} of {of} keys {count, plural, one {is} other {are}} in none of the tables of people, as {examples}',
  'warnings.join-unread':
    'the column “{column}” of the joined table is not read, and nothing else gives {field}: map it, as ' +
    '"{field}": "{column}", or list it under “ignore”',
  'warnings.join-blank':
    '{count, plural, one {one row has} other {# rows have}} no key and {count, plural, one {is} other {are}} not used',
  'warnings.join-repeated':
    '{count, plural, one {one key stands} other {# keys stand}} here more than once, and the first row counts: {examples}',
  'warnings.join-conflict':
    '{count, plural, one {one row says} other {# rows say}} something else than {table}, and ' +
    '{kept, select, joined {the other table counts} other {this table counts}}: {examples}; “prefer” in “join” of the mapping ' +
    'says which counts',
  'warnings.tables-swapped':
    '{mentors} is given as mentors, and holds only what mentees want; {mentees} is given as mentees, and holds only what mentors ' +
    'give: are the files swapped?',
  'warnings.managers-own':
    '{count, plural, one {one person is their} other {# people are their}} own manager here, which is read as having none: {examples}',
  'warnings.wishes-by-name':
    '{count, plural, one {one wish or refusal names somebody by name and is} other {# wishes and refusals name somebody by name and are}} ' +
    'read as the id of the one person who is called so: {examples}',
  'warnings.ids-rewritten':
    '{count, plural, one {one id looks} other {# ids look}} as if a spreadsheet had rewritten {count, plural, one {it} other {them}} ' +
    'in one of the tables: {examples}; format the column as text before the file is opened',
  'warnings.ids-lost':
    '{count, plural, one {one id looks} other {# ids look}} like {count, plural, one {a rounded number or a day} other {rounded numbers or days}} that a spreadsheet made of ' +
    '{count, plural, one {another} other {others}}: {examples, place}; format the column as text before the file is opened',
  'warnings.ids-counted':
    'the ids in “{column}” count from 1, as response and row numbers do, and say nothing of who somebody is; ' +
    '{columns} may tell people apart: name it under “id” in the mapping',
  'warnings.pairs-incomplete':
    '{count, plural, one {one row names} other {# rows name}} fewer than two people and {count, plural, one {is} other {are}} no ' +
    '{count, plural, one {pair} other {pairs}}: {count, plural, one {row} other {rows}} {rows}',
  'warnings.pairs-repeated':
    '{count, plural, one {one row repeats a pair} other {# rows repeat pairs}} that stands above: ' +
    '{count, plural, one {row} other {rows}} {rows}',
  'warnings.pairs-without-outcome':
    '{count, plural, one {one pair has} other {# pairs have}} no outcome and {count, plural, one {is} other {are}} left out: {count, plural, one {row} other {rows}} {rows}',
  'warnings.pairs-rated-again':
    '{count, plural, one {one row rates a pair} other {# rows rate pairs}} a second time in the same program, and each counts: ' +
    '{count, plural, one {row} other {rows}} {rows}',
  'warnings.pairs-status-unread':
    'the column “{column}” is not read, and every row is a pair whatever stands there ({values}): take out the rows that are none',
  'warnings.outcomes-beside':
    'outcomes are read from the column “{column}”, and {columns} may hold some too: name the column that is meant',
  'warnings.outcomes-in-words':
    '{count, plural, one {one outcome in words was} other {# outcomes in words were}} read as {count, plural, one {a number} other {numbers}}: ' +
    '{examples}',
  'warnings.pairs-none': 'the table names no pair',
  'warnings.json-inactive':
    '{count, plural, one {one user is} other {# users are}} not active and {count, plural, one {is} other {are}} left out',
  'warnings.json-other':
    '{count, plural, one {one resource is} other {# resources are}} no {count, plural, one {user} other {users}}, as groups are, and ' +
    '{count, plural, one {is} other {are}} left out',
  'warnings.json-open-work':
    'the work of {count, plural, one {one person} other {# people}} goes on, so years of experience are not known: “asOf” in the ' +
    'mapping says until which day they count',
};
