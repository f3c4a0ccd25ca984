/** Mentees whom the decisions left without a mentor, each of whom can be given one. */
import { useId } from 'preact/hooks';
import type { NamedPerson } from '../protocol';
import { usePage } from './context';

export function Alone({ onGive }: { readonly onGive: (mentee: NamedPerson) => void }) {
  const { state, t } = usePage();
  const { standing, reviewer, busy } = state.decisions;
  const title = useId();
  const alone = standing?.figures.alone ?? { count: 0, first: [] };
  if (alone.count === 0) return null;
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>
        {t.decisions.alone} <span class="count">{t.number(alone.count)}</span>
      </h2>
      <p class="quiet">{t.decisions.aloneLead}</p>
      <ul class="plain rule-list">
        {alone.first.map((mentee) => (
          <li key={mentee.id}>
            <span>{mentee.name}</span>
            <button
              type="button"
              disabled={reviewer.trim() === '' || busy}
              aria-label={t.decisions.giveMentorTo(mentee.name)}
              onClick={() => onGive(mentee)}
            >
              {t.decisions.giveMentor}
            </button>
          </li>
        ))}
      </ul>
      {alone.count > alone.first.length && <p class="quiet">{t.more(alone.count - alone.first.length)}</p>}
    </section>
  );
}
