import type { ReportPair } from '../../data';
import type { PageContext } from '../parts';

/**
 * A line of what is asked for when a pair is opened: a heading, a figure, and texts, each by its place among the texts.
 */
type Line = readonly [heading: number, figure: number, texts: readonly number[]];

/** All there is to say of each pair, every text once: what the page's script shows when a row is opened. */
export interface Details {
  readonly texts: readonly string[];
  readonly pairs: readonly (readonly Line[])[];
}

/** The details of all pairs, in the order of the table. */
export function pairDetails(page: PageContext, pairs: readonly ReportPair[]): Details {
  const places = new Map<string, number>();
  const at = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const unknown = page.text('page.details.not-known', {});
  const lists = pairs.map((pair): Line[] => {
    const place =
      pair.placeOfMentor === null || pair.placeOfMentee === null
        ? []
        : [
            page.text('page.pair.places', {
              mentor: page.numbers.count(pair.placeOfMentor),
              mentee: page.numbers.count(pair.placeOfMentee),
            }),
          ];
    const known = page.text('page.pair.known', { percent: page.numbers.percent(pair.coverage) });
    return [
      [at(page.text('page.column.score', {})), at(page.numbers.part(pair.score)), [known, ...place].map(at)],
      ...pair.contributions.map(({ criterion, value, share, reasons }): Line => {
        const figure =
          value === null ? unknown : `${page.numbers.score(value)} (+${page.numbers.part(share)})`;
        return [
          at(page.heading(criterion)),
          at(figure),
          reasons.map((reason) => at(page.translated(reason))),
        ];
      }),
      ...pair.rules
        .filter(({ rule, passed }) => rule !== 'not-self' || !passed)
        .map(
          ({ rule, passed, reason }): Line => [
            at(page.heading(rule)),
            at(passed ? '✓' : '✗'),
            [at(page.translated(reason))],
          ],
        ),
    ];
  });
  return { texts: [...places.keys()], pairs: lists };
}
