/** What a change of the policy does, before it is taken. */
import type { PolicyOutcome } from 'mentor-match/schemas';
import { useId } from 'preact/hooks';
import { sameChoices } from '../policy/choices';
import { usePage } from './context';
import { ConflictWords, Failed, ProgressBar } from './parts';

export function Trial() {
  const { state, t, act } = usePage();
  const title = useId();
  const { trial, choices, taken } = state;
  const changed = !sameChoices(choices, taken);
  const [now, next] = trial.compared?.outcomes ?? [];
  const conflict = trial.compared?.conflict ?? null;
  const isTold =
    changed && trial.phase === 'done' && now !== undefined && next !== undefined && next.summary !== null;
  return (
    <section class="card trial" aria-labelledby={title}>
      <h2 id={title}>{t.policy.effect}</h2>
      {!changed && <p class="quiet">{t.policy.noChange}</p>}
      {trial.phase === 'running' && <ProgressBar label={t.policy.trying} progress={trial.progress} />}
      {trial.phase === 'failed' && trial.failure !== null && <Failed failure={trial.failure} />}
      {changed && trial.phase === 'done' && conflict !== null && (
        <div class="notice bad">
          <p>{t.policy.infeasible}</p>
          <ConflictWords conflict={conflict} />
        </div>
      )}
      {isTold && <p class="differ">{t.policy.differ(next.otherPairs, next.samePairs + next.otherPairs)}</p>}
      {changed && trial.phase === 'none' && (
        <button type="button" onClick={() => void act.tryOut()}>
          {t.policy.tryNow}
        </button>
      )}
      {changed && (
        <div class="actions">
          <button type="button" onClick={act.take}>
            {t.policy.take}
          </button>
          <button type="button" onClick={act.undo}>
            {t.policy.undo}
          </button>
        </div>
      )}
      {isTold && <Outcome now={now} next={next} />}
    </section>
  );
}

/** Both by the policy of now: scores of different policies are not on one scale. */
function Outcome({ now, next }: { readonly now: PolicyOutcome; readonly next: PolicyOutcome }) {
  const { t } = usePage();
  if (next.summary === null) return null;
  const by = (outcome: PolicyOutcome) => outcome.scoredBy.find(({ name }) => name === now.name);
  const score = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : t.percent(value);
  const rows: readonly (readonly [name: string, now: string, next: string])[] = [
    [t.policy.mentees, t.number(now.summary?.menteesMatched ?? 0), t.number(next.summary.menteesMatched)],
    [t.policy.pairs, t.number(now.summary?.matches ?? 0), t.number(next.summary.matches)],
    [t.policy.mean, score(by(now)?.meanScore), score(by(next)?.meanScore)],
    [t.policy.worst, score(by(now)?.minimumScore), score(by(next)?.minimumScore)],
    [t.policy.breaks, t.number(by(now)?.forbidden ?? 0), t.number(by(next)?.forbidden ?? 0)],
  ];
  const criteria = next.criteria.map(({ criterion, mean }): readonly [string, string, string] => [
    t.policy.criterionNames[criterion] ?? criterion,
    score(now.criteria.find((one) => one.criterion === criterion)?.mean),
    score(mean),
  ]);
  return (
    <table class="compare">
      <thead>
        <tr>
          <td />
          <th scope="col">{t.policy.now}</th>
          <th scope="col">{t.policy.next}</th>
        </tr>
      </thead>
      <CompareRows rows={rows} />
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={3} class="group">
            {t.policy.criteriaChange}
          </th>
        </tr>
      </tbody>
      <CompareRows rows={criteria} />
    </table>
  );
}

function CompareRows({
  rows,
}: {
  readonly rows: readonly (readonly [name: string, now: string, next: string])[];
}) {
  return (
    <tbody>
      {rows.map(([name, now, next]) => (
        <tr key={name} class={now === next ? '' : 'differs'}>
          <th scope="row">{name}</th>
          <td>{now}</td>
          <td>{next}</td>
        </tr>
      ))}
    </tbody>
  );
}
