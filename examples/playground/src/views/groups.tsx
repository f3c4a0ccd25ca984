/** The matching by department, place or any field with one value. */
import type { GroupFigure, GroupFigures, Part } from 'mentor-match/report';
import { useEffect } from 'preact/hooks';
import type { FieldFacts, Side } from '../protocol';
import { fieldName } from '../texts';
import { usePage } from './context';

/** Fields with one value for a person, as far as people of the side have them. */
const groupable = (facts: readonly FieldFacts[], side: Side): readonly string[] =>
  facts
    .filter((fact) => fact.kind === 'value' && fact[side] > 0 && !NAMES.has(fact.field))
    .map(({ field }) => field);
/** Almost everybody's own. */
const NAMES: ReadonlySet<string> = new Set(['manager', 'role', 'biography', 'motivation']);

export function Groups() {
  const { state, t, act } = usePage();
  const { groups } = state;
  const side = groups?.side ?? 'mentees';
  const facts = state.people.understood?.people?.facts ?? [];
  const fields = groupable(facts, side);
  const field = groups !== null && fields.includes(groups.field) ? groups.field : fields[0];
  useEffect(() => {
    if (groups === null && field !== undefined) void act.group(field, side);
  }, [groups, field]);
  if (field === undefined) return <p class="empty">{t.groups.none}</p>;
  return (
    <>
      <div class="ask-fields">
        <label class="field">
          <span>{t.groups.side}</span>
          <select
            value={side}
            onChange={({ currentTarget }) => {
              const next = currentTarget.value === 'mentors' ? 'mentors' : 'mentees';
              const known = groupable(facts, next);
              void act.group(known.includes(field) ? field : (known[0] ?? field), next);
            }}
          >
            {(['mentees', 'mentors'] as const).map((one) => (
              <option key={one} value={one}>
                {t.people.roles[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t.groups.by}</span>
          <select value={field} onChange={({ currentTarget }) => void act.group(currentTarget.value, side)}>
            {fields.map((one) => (
              <option key={one} value={one}>
                {fieldName(t, one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {groups === null ? <p class="waiting">{t.busy}</p> : <Table />}
    </>
  );
}

function Table() {
  const { state, t } = usePage();
  const { groups } = state;
  if (groups === null) return null;
  return (
    <>
      <table class="stack groups">
        <thead>
          <tr>
            <th scope="col">{fieldName(t, groups.field)}</th>
            <th scope="col">{t.groups.people}</th>
            <th scope="col">{t.groups.matched}</th>
            <th scope="col">{t.matching.mean}</th>
            <th scope="col">{t.groups.firstWish}</th>
          </tr>
        </thead>
        <tbody>
          {groups.rows.map((row) => (
            <GroupLine key={row.value ?? ''} name={row.value ?? t.groups.unknown} figures={row} />
          ))}
          <GroupLine name={t.groups.all} figures={groups.total} />
        </tbody>
      </table>
      <p class="quiet">{t.groups.hiddenMeans(groups.minimum)}</p>
    </>
  );
}

function GroupLine({ name, figures }: { readonly name: string; readonly figures: GroupFigures }) {
  const { t } = usePage();
  const shown = <T,>(figure: GroupFigure<T>, words: (value: T) => string) =>
    figure.hidden ? t.groups.hidden : figure.value === null ? '–' : words(figure.value);
  const part = ({ count, of }: Part) => t.matching.of(count, of);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t.groups.people}>{shown(figures.people, (value) => t.number(value))}</td>
      <td data-label={t.groups.matched}>{shown(figures.matched, part)}</td>
      <td data-label={t.matching.mean}>{shown(figures.meanScore, t.percent)}</td>
      <td data-label={t.groups.firstWish}>{shown(figures.firstWish, part)}</td>
    </tr>
  );
}
