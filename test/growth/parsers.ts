import { normalizeTag } from '../../src';
import { goalList, goalSupportedList, skillList } from '../../src/interchange/cells/levels/leveled';
import { skillWantedList } from '../../src/interchange/cells/levels/wanted';
import { pathList, tagList } from '../../src/interchange/cells/list';
import { numberCell } from '../../src/interchange/cells/numbers/number';
import { capacityCell, ventureList } from '../../src/interchange/cells/structured';
import { availabilityList } from '../../src/interchange/cells/times/availability';
import { booleanCell, jsonCell, textCell } from '../../src/interchange/cells/words';
import { formatCell, neutralizeText, restoreText } from '../../src/interchange/csv/cell';
import { detectDelimiter, separatorLine } from '../../src/interchange/csv/delimiter';
import { parseNamedHeader } from '../../src/interchange/fields/attributes';
import { fieldKey } from '../../src/interchange/tables/header/names';
import { canonicalId } from '../../src/model/ids/canonical';
import { closest } from '../../src/spelling';

const notations = {
  availabilityList,
  goalList,
  goalSupportedList,
  skillList,
  skillWantedList,
  pathList,
  tagList,
  numberCell,
  capacityCell,
  ventureList,
  booleanCell,
  jsonCell,
  textCell,
};
const none = () => {};

/** Everything that takes a text that somebody wrote. */
export const TEXT_PARSERS: { readonly [name: string]: (text: string) => unknown } = {
  ...Object.fromEntries(
    Object.entries(notations).map(([name, notation]) => [
      `reading a cell: ${name}`,
      (text: string) => notation.read(text.trim(), {}, none),
    ]),
  ),
  'a number with a decimal comma': (text) => numberCell.read(text, { decimal: ',' }, none),
  'writing a list': (text) => tagList.write([text, 'b']),
  'writing wanted skills': (text) => skillWantedList.write([{ name: text }]),
  'a cell made harmless and back': (text) => restoreText(neutralizeText(text)) + formatCell(text),
  'the delimiter': (text) => [detectDelimiter(text), separatorLine(text)],
  'a header': (text) => [fieldKey(text), parseNamedHeader(`attributes.${text}`)],
  'an id': canonicalId,
  'a near name': (text) => closest(text, [text.slice(1), 'a']),
  'a tag': normalizeTag,
};
