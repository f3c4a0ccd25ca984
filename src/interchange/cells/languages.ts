import { languageCode } from '../../model';
import { replaceWord, splitList } from './list';
import { orJson } from './notation';

/** All that stands between languages, as no language holds one: `French, English`, `FR/EN`, `anglais et français`. */
const BETWEEN = /[;,|/&+\n\u060C\u061B]|\s(?:and|et|und|y|e)\s/i;

/** A list of languages: `French; English`, `FR/EN`, `English (native), French (B1)`. */
export const languageList = orJson<readonly string[]>({
  expected: 'words separated by ; or | or commas',
  read(text, format) {
    const parts = text.split(BETWEEN).map((part) => part.trim());
    const items =
      format.list === undefined &&
      format.options === undefined &&
      format.values === undefined &&
      parts.length > 1 &&
      parts.every((part) => languageCode(part, true) !== undefined)
        ? parts
        : splitList(text, format);
    return items.map((item) => replaceWord(item, format));
  },
  write: (items) => items.join('; '),
});
