/** Two people are named, and why they are not matched is asked. */
import { useId, useState } from 'preact/hooks';
import type { Side } from '../protocol';
import { usePage } from './context';

export function AskWhyNot() {
  const { state, t, act } = usePage();
  const [mentee, setMentee] = useState('');
  const [mentor, setMentor] = useState('');
  const [missing, setMissing] = useState(false);
  const error = useId();
  const { matched } = state.matching;
  const stopped = matched?.kind === 'matched' && matched.figures.status === 'stopped';
  const idOf = (side: Side, words: string) =>
    state.offered[side].find(({ id, name }) => [id, name, `${name} (${id})`].includes(words.trim()))?.id;
  return (
    <form
      class="card ask"
      onSubmit={(event) => {
        event.preventDefault();
        const [menteeId, mentorId] = [idOf('mentees', mentee), idOf('mentors', mentor)];
        setMissing(menteeId === undefined || mentorId === undefined);
        if (menteeId !== undefined && mentorId !== undefined) void act.ask('whyNot', { menteeId, mentorId });
      }}
    >
      <h2>{t.whyNot.heading}</h2>
      <p class="quiet">{stopped ? t.whyNot.leadStopped : t.whyNot.lead}</p>
      <div class="ask-fields">
        <PersonField side="mentees" name={t.matching.mentee} value={mentee} onInput={setMentee} />
        <PersonField side="mentors" name={t.matching.mentor} value={mentor} onInput={setMentor} />
        <button type="submit" class="primary" aria-describedby={missing ? error : undefined}>
          {t.whyNot.ask}
        </button>
      </div>
      {missing && (
        <p id={error} class="field-error" role="alert">
          {t.whyNot.unknown}
        </p>
      )}
    </form>
  );
}

/** A field that offers the people whose names hold what was typed. */
function PersonField({
  side,
  name,
  value,
  onInput,
}: {
  readonly side: Side;
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  const { state, act } = usePage();
  const list = useId();
  return (
    <label class="field">
      <span>{name}</span>
      <input
        type="text"
        list={list}
        autocomplete="off"
        value={value}
        onFocus={() => void act.offer(side, value)}
        onInput={({ currentTarget }) => {
          onInput(currentTarget.value);
          void act.offer(side, currentTarget.value.replace(/ \(.*\)$/, ''));
        }}
      />
      <datalist id={list}>
        {state.offered[side].map(({ id, name: called }) => (
          <option key={id} value={called === id ? id : `${called} (${id})`} />
        ))}
      </datalist>
    </label>
  );
}
