/** One table: what it is, and what each column is read as. */
import type { ColumnProposal, MappingProposal } from 'mentor-match/interchange';
import { useId, useState } from 'preact/hooks';
import { FIELDS, fieldOf, isFixed, readAs } from '../people/mapping';
import { fieldName } from '../texts';
import { usePage } from './context';
import { Issues } from './parts';

type Table = MappingProposal['tables'][number];

export function TableCard({
  table,
  name,
  at,
}: {
  readonly table: Table;
  readonly name: string;
  readonly at: number;
}) {
  const { state, t, act } = usePage();
  const title = useId();
  // Columns in the library's own names hardly need a look.
  const [open, setOpen] = useState(table.source.id !== 'own');
  const mapping = state.people.columns[table.role] ?? {};
  // What stands above already is not said twice.
  const above = state.people.understood?.issues ?? [];
  const problems = table.problems.filter(
    ({ path, message }) => !above.some((one) => one.path === path && one.message === message),
  );
  const read = table.columns.filter((column) => fieldOf(mapping, column) !== null).length;
  return (
    <section class="card table-card" aria-labelledby={title}>
      <header>
        <h2 id={title}>{name}</h2>
        <p class="quiet">{table.source.note.text}</p>
      </header>
      <div class="table-facts">
        <label>
          <span>{t.people.role}</span>
          <select
            value={table.role}
            onChange={({ currentTarget }) =>
              void act.setSide(
                at,
                currentTarget.value === 'mentors' || currentTarget.value === 'mentees'
                  ? currentTarget.value
                  : 'both',
              )
            }
          >
            {(['mentors', 'mentees', 'people'] as const).map((role) => (
              <option key={role} value={role}>
                {t.people.roles[role]}
              </option>
            ))}
          </select>
        </label>
        <span>{t.people.people(table.count)}</span>
        <span>{t.people.columns(read, table.columns.length)}</span>
      </div>
      {problems.length > 0 && <Issues issues={problems} />}
      {table.columns.length > 0 && (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t.people.showColumns}</summary>
          {open && <Columns table={table} />}
        </details>
      )}
    </section>
  );
}

function Columns({ table }: { readonly table: Table }) {
  const { t } = usePage();
  return (
    <table class="stack columns">
      <thead>
        <tr>
          <th scope="col">{t.people.column}</th>
          <th scope="col">{t.people.readAs}</th>
          <th scope="col">{t.people.example}</th>
          <th scope="col">{t.people.why}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <ColumnRow key={column.columns.join('\n')} table={table} column={column} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnRow({ table, column }: { readonly table: Table; readonly column: ColumnProposal }) {
  const { state, t, act } = usePage();
  const mapping = state.people.columns[table.role] ?? {};
  const field = fieldOf(mapping, column);
  const [first = '', ...rest] = column.columns;
  const title = rest.length === 0 ? first : `${first} … ${rest.at(-1)}`;
  const options =
    field === null || (FIELDS as readonly string[]).includes(field) ? FIELDS : [field, ...FIELDS];
  const own = `attributes.${first}`;
  return (
    <tr class={field === null ? 'unused' : ''}>
      <th scope="row">
        {title.split(/(?<=\.)/).flatMap((part, at) => (at === 0 ? [part] : [<wbr key={at} />, part]))}
        {column.question !== undefined && <span class="quiet question">{column.question}</span>}
      </th>
      <td data-label={t.people.readAs}>
        {isFixed(field) ? (
          fieldName(t, field ?? '')
        ) : (
          <select
            aria-label={`${t.people.readAs}: ${title}`}
            value={field ?? ''}
            onChange={({ currentTarget }) => {
              const next = currentTarget.value === '' ? null : currentTarget.value;
              const words = next === null ? t.people.notUsed : fieldName(t, next);
              void act.mend(
                readAs(state.people.columns, table.role, column, next),
                t.people.mended(title, words),
              );
            }}
          >
            <option value="">{t.people.notUsed}</option>
            {options.map((one) => (
              <option key={one} value={one}>
                {fieldName(t, one)}
              </option>
            ))}
            {rest.length === 0 && field !== own && <option value={own}>{t.people.attribute(first)}</option>}
          </select>
        )}
      </td>
      <td class="example" data-label={t.people.example}>
        {column.example ?? ''}
      </td>
      <td class="quiet" data-label={t.people.why}>
        {column.reason.text}
      </td>
    </tr>
  );
}
