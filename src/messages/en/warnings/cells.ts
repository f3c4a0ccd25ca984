import type { CellWarningMessages } from '../../subjects';
import type { Templates } from '../../types';

export const CELL_WARNINGS_EN: Templates<CellWarningMessages> = {
  'warnings.cells-nothing':
    '{count, plural, one {one answer says} other {# answers say}} “nothing” and {count, plural, one {is} other {are}} read ' +
    'as blank: {examples}; “blank” in the mapping adds words, or false turns this off',
  'warnings.cells-nothing-kept':
    '{count, plural, one {one cell looks} other {# cells look}} like “nothing”, but may be a name, an id or a code, and ' +
    '{count, plural, one {is} other {are}} kept: {examples}; list the word under “blank” of this column if it is none',
  'warnings.cells-commas-kept':
    '{count, plural, one {one cell has} other {# cells have}} commas, which do not separate in the rest of this column, and ' +
    '{count, plural, one {is} other {are}} read as one item: {examples}; “list” in the mapping says what separates',
  'warnings.cells-options-learned':
    '{count, plural, one {one answer seems} other {# answers seem}} to hold a comma and {count, plural, one {is} other {are}} ' +
    'left whole: {examples}; list the answers under “options” in the mapping',
  'warnings.cells-levels-in-words':
    '{count, plural, one {one level in words was} other {# levels in words were}} read as ' +
    '{count, plural, one {a number} other {numbers}}: {examples}; “scale” in the mapping says where the scale ends',
  'warnings.cells-levels-off-scale':
    '{count, plural, one {one level lies} other {# levels lie}} beyond {top}, where the scale of this column seems to end: ' +
    '{examples}; “scale” in the mapping says otherwise',
  'warnings.cells-levels-unread':
    'after the colon of {count, plural, one {one item} other {# items}} stands no level, as it does in the rest of this column, and ' +
    '{count, plural, one {it is} other {they are}} read as {count, plural, one {a name} other {names}}: {examples}; “values” in the mapping says what is meant',
  'warnings.cells-levels-nothing':
    '{count, plural, one {one item says} other {# items say}} “nothing” for a level and {count, plural, one {is} other {are}} left out: {examples}',
  'warnings.cells-weights-in-words':
    '{count, plural, one {one word for how much an item matters was} other {# words for how much an item matters were}} read as ' +
    '{count, plural, one {a number} other {numbers}}: {examples}',
  'warnings.cells-musts-unread':
    '{count, plural, one {one item is} other {# items are}} said to be a must, which is no weight, and ' +
    '{count, plural, one {is} other {are}} read without that word: {examples}; “rules” in the policy say what must be',
  'warnings.cells-ticks-in-words':
    '{count, plural, one {one answer is} other {# answers are}} neither yes nor no and {count, plural, one {is} other {are}} read as such: ' +
    '{examples}; “yes” and “no” in the mapping say otherwise',
  'warnings.cells-numbers-read':
    '{count, plural, one {one cell is} other {# cells are}} read as {count, plural, one {a number} other {numbers}}: {examples}',
  'warnings.cells-zones-read':
    '{count, plural, one {one time zone is} other {# time zones are}} read from {count, plural, one {another name} other {other names}}: {examples}',
};
