import { printValue } from '../../errors';
import type { Capacity, Venture } from '../../model';
import { type Notation, orJson } from './notation';
import { readBounds } from './numbers';

/** Ventures as stage / sector / functions: `growth / fintech / sales + hiring; early / health`. */
export const ventureList: Notation<readonly Venture[]> = orJson<readonly Venture[]>({
  expected: 'ventures as stage / sector / functions, as "growth / fintech / sales + hiring; early / health"',
  read: (text, format, problem) =>
    text
      .split(format.list ?? /[;|\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map((item) => {
        const parts = item.split('/').map((part) => part.trim());
        if (parts.length > 3) {
          problem('more than three parts', printValue(item), 'stage / sector / functions');
        }
        const [stage = '', sector = '', functions = ''] = parts;
        return {
          ...(stage === '' ? {} : { stage }),
          ...(sector === '' ? {} : { sector }),
          ...(functions === ''
            ? {}
            : {
                functions: functions
                  .split('+')
                  .map((name) => name.trim())
                  .filter((name) => name !== ''),
              }),
        };
      }),
  write: (ventures) =>
    ventures
      .map(({ stage = '', sector = '', functions = [] }) =>
        withoutEmptyEnd([stage, sector, functions.join(' + ')]).join(' / '),
      )
      .join('; '),
});

/** The parts up to the last that says something. */
function withoutEmptyEnd(parts: readonly string[]): readonly string[] {
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
}

/** Both bounds of a capacity in one cell: `3` (at most 3) or `1-3` (at least 1, at most 3). */
export const capacityCell: Notation<Capacity> = {
  expected: 'a number of partners, as "3", or at least and at most, as "1-3"',
  list: false,
  read(text, format, problem) {
    const match = /^(\d+)(?:\s*(?:-|–|to|à)\s*(\d+))?$/.exec(text);
    if (match?.[1] === undefined) return readBounds(text, format, problem);
    return match[2] === undefined
      ? { max: Number(match[1]) }
      : { min: Number(match[1]), max: Number(match[2]) };
  },
  write: ({ min, max }) => (min === undefined ? (max ?? 1) : `${min}-${max ?? 1}`),
};
