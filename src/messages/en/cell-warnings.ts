import type { CellWarningMessages } from '../rooms/cell-warnings';
import type { Templates } from '../types';

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
  'warnings.cells-numbers-read':
    '{count, plural, one {one cell is} other {# cells are}} read as {count, plural, one {a number} other {numbers}}: {examples}',
};
