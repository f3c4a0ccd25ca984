import type { BestReasons } from '../protocol';
import { usePage } from './context';

/** What speaks for a pair, and apart from that what is missing, as short lines. */
export function Reasons({ reasons }: { readonly reasons: BestReasons }) {
  const { t } = usePage();
  if (reasons.for.length + reasons.missing.length === 0) return null;
  return (
    <ul class="plain reasons">
      {reasons.for.map((reason) => (
        <li key={`+ ${reason}`} class="speaks">
          <span class="visually-hidden">{t.matching.speaksFor} </span>
          {reason}
        </li>
      ))}
      {reasons.missing.map((reason) => (
        <li key={`- ${reason}`} class="lacks">
          <span class="visually-hidden">{t.matching.isMissing} </span>
          {reason}
        </li>
      ))}
    </ul>
  );
}
