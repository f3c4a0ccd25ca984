/** The matching by department, place or any field with one value, and by protected attributes as an audit tells it. */
import type { GroupFigure, GroupFigures, Part } from 'mentor-match/report';
import { useEffect } from 'preact/hooks';
import type { Impact, ReadPeople, Side } from '../protocol';
import { fieldName } from '../texts';
import { usePage } from './context';

/** Fields with one value for a person, as far as people of the side have them; then what is protected. */
const groupable = (people: ReadPeople | null, side: Side): readonly string[] => [
  ...(people?.facts ?? [])
    .filter((fact) => fact.kind === 'value' && fact[side] > 0 && !NAMES.has(fact.field))
    .map(({ field }) => field),
  ...(people?.protectedAttributes[side] ?? []).map((name) => `protectedAttributes.${name}`),
];
/** Almost everybody's own. */
const NAMES: ReadonlySet<string> = new Set(['manager', 'role', 'biography', 'motivation']);

export function Groups() {
  const { state, t, act } = usePage();
  const { groups } = state;
  const side = groups?.side ?? 'mentees';
  const people = state.people.understood?.people ?? null;
  const fields = groupable(people, side);
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
              const known = groupable(people, next);
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
            {groups.impact !== null && <th scope="col">{t.groups.impact}</th>}
          </tr>
        </thead>
        <tbody>
          {groups.rows.map((row, at) => (
            <GroupLine
              key={row.value ?? ''}
              name={row.value ?? t.groups.unknown}
              figures={row}
              impact={groups.impact?.[at]}
            />
          ))}
          <GroupLine
            name={t.groups.all}
            figures={groups.total}
            impact={groups.impact === null ? undefined : NOBODY_ELSE}
          />
        </tbody>
      </table>
      <p class="quiet">{t.groups.hiddenMeans(groups.minimum)}</p>
      {groups.notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
    </>
  );
}

/** All people are compared with nobody. */
const NOBODY_ELSE: GroupFigure<Impact> = { hidden: false, value: null };

function GroupLine({
  name,
  figures,
  impact,
}: {
  readonly name: string;
  readonly figures: GroupFigures;
  readonly impact: GroupFigure<Impact> | undefined;
}) {
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
      {impact !== undefined && (
        <td data-label={t.groups.impact}>
          {shown(impact, ({ ratio, underFourFifths }) =>
            underFourFifths ? t.groups.underFourFifths(t.percent(ratio)) : t.percent(ratio),
          )}
        </td>
      )}
    </tr>
  );
}
