/** What can be done here about a file that cannot be read as it is. */
import { useId, useState } from 'preact/hooks';
import { countedUntil, encodingDoubt, needsDay } from '../people/remedies';
import type { Issue } from '../protocol';
import { usePage } from './context';

export function Remedies({ issues }: { readonly issues: readonly Issue[] }) {
  const doubt = encodingDoubt(issues);
  return (
    <>
      {doubt !== undefined && <EncodingChoice key={doubt.path} {...doubt} />}
      {needsDay(issues) && <DayChoice />}
    </>
  );
}

function EncodingChoice({
  path,
  encodings,
}: {
  readonly path: string;
  readonly encodings: readonly string[];
}) {
  const { t, act } = usePage();
  const [encoding, setEncoding] = useState(encodings[0] ?? '');
  return (
    <form
      class="ask-fields"
      onSubmit={(event) => {
        event.preventDefault();
        void act.setEncoding(path, encoding);
      }}
    >
      <label class="field">
        <span>{t.people.encoding}</span>
        <select value={encoding} onChange={({ currentTarget }) => setEncoding(currentTarget.value)}>
          {encodings.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <button type="submit">{t.people.readSo}</button>
    </form>
  );
}

function DayChoice() {
  const { state, t, act } = usePage();
  const [day, setDay] = useState(act.today());
  const id = useId();
  return (
    <form
      class="ask-fields"
      onSubmit={(event) => {
        event.preventDefault();
        void act.mend(countedUntil(state.people.columns, day), t.people.countedUntil(day));
      }}
    >
      <div class="field">
        <label for={id}>{t.people.asOf}</label>
        <input
          id={id}
          type="date"
          required
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </div>
      <button type="submit" disabled={day === ''}>
        {t.people.readSo}
      </button>
    </form>
  );
}
