import { el } from '../../html';
import { priceText } from '../figures';
import { about, NONE, type PageContext, type Section, section, table } from '../parts';

/** Rules with what they did and what they cost, and what else could be lifted. */
export function ruleSection(page: PageContext): Section {
  const { rules, prices, effort } = page.data;
  const priceOf = new Map((prices ?? []).map((price) => [price.rule ?? price.kind, price] as const));
  const asked = (key: string) => {
    const price = priceOf.get(key);
    return price === undefined ? NONE : priceText(page, price);
  };
  const named = new Set(rules.map(({ rule }) => rule));
  const others = (prices ?? []).filter((price) => !named.has(price.rule ?? price.kind));
  const columns = [
    { title: page.text('page.column.rule', {}) },
    { title: page.text('page.column.forbids', {}), kind: 'figure' as const },
    { title: page.text('page.column.blank', {}), kind: 'figure' as const },
    ...(effort.prices ? [{ title: page.text('page.column.without', {}), kind: 'wide' as const }] : []),
  ];
  return section(
    page,
    'rules',
    about(
      effort.prices
        ? page.text('page.rules.text', {
            proven: page.data.pricesProven === false ? 'no' : 'yes',
            method: page.data.policy.method,
          })
        : page.text('page.rules.left-out', page.why('prices')),
    ),
    effort.prices && page.data.pricedAgainst === 'best' && about(page.text('page.rules.against-best', {})),
    rules.length + others.length === 0
      ? el('p', {}, page.text('page.rules.unknown', {}))
      : table(page.text('page.rules', {}), columns, [
          ...rules.map(({ rule, forbidden, allowedBecauseBlank }) => ({
            cells: [
              page.constraint({ kind: 'rule', rule }),
              forbidden === null ? NONE : page.count(forbidden),
              page.count(allowedBecauseBlank),
              ...(effort.prices ? [asked(rule)] : []),
            ],
          })),
          ...others.map((price) => ({
            cells: [page.constraint(price), NONE, NONE, priceText(page, price)],
          })),
        ]),
  );
}

/** What was read and means less than its author believes. */
export function warningSection(page: PageContext): Section | null {
  const { warnings, people, status } = page.data;
  // A result that refuses a limit has no warnings of its own.
  if (people === 'none' || status === 'too-few-changes') return null;
  return section(
    page,
    'warnings',
    warnings.length === 0
      ? el('p', {}, page.text('page.warnings.none', {}))
      : [
          about(
            page.say('page.warnings.text', { count: warnings.length, shown: page.count(warnings.length) }),
          ),
          el(
            'ul',
            { class: 'warnings' },
            warnings.map((warning) =>
              el('li', {}, page.translated(warning), ' ', el('code', {}, warning.path)),
            ),
          ),
        ],
  );
}
