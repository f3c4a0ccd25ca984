/** Pairs by tenth of the score, as bars with the same figures in words. */
import { usePage } from './context';

export function Distribution({ counts }: { readonly counts: readonly number[] }) {
  const { t } = usePage();
  const most = Math.max(1, ...counts);
  return (
    <figure class="distribution">
      <figcaption>{t.matching.distribution}</figcaption>
      <ul class="plain bars">
        {counts.map((n, at) => {
          const [from, to] = [t.percent(at / 10), t.percent((at + 1) / 10)];
          return (
            <li key={from}>
              <span class="visually-hidden">{t.matching.distributionRow(from, to, n)}</span>
              <span class="column" aria-hidden="true">
                <span class="column-count">{n === 0 ? '' : t.number(n)}</span>
                <span class="column-bar" style={{ height: `${(n / most) * 4}rem` }} />
                <span class="column-name">{t.number(at * 10)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
