/** Step 2: what matters, in words, and what a change would do. */

import type { PairRef } from 'mentor-match';
import { useId } from 'preact/hooks';
import { type Choices, FORMS, withPair } from '../policy/choices';
import { withForm } from '../state/reducer';
import { pairKey } from '../state/state';
import { usePage } from './context';
import { Criteria } from './criteria';
import { StepHeading } from './parts';
import { Rules } from './rules';
import { Trial } from './trial';

export function Policy() {
  const { state, t, act } = usePage();
  const matched = state.matching.matched !== null;
  return (
    <>
      <StepHeading heading={t.policy.heading} lead={t.policy.lead} />
      <div class="with-aside">
        <div class="main-column">
          <Forms />
          <Criteria />
          <Rules />
          <Further />
          <LockedPairs />
        </div>
        <aside class="aside">
          <button type="button" class="primary wide" onClick={() => void act.match()}>
            {matched ? t.policy.matchAgain : t.policy.match}
          </button>
          <Trial />
        </aside>
      </div>
    </>
  );
}

function Forms() {
  const { state, t, act } = usePage();
  return (
    <fieldset class="card">
      <legend>{t.policy.form}</legend>
      <div class="form-choices">
        {FORMS.map((form) => (
          <label key={form} class="choice">
            <input
              type="radio"
              name="form"
              checked={state.choices.form === form}
              onChange={() => act.choose(withForm(state.choices, form))}
            />
            <span>
              <strong>{t.policy.forms[form].name}</strong>
              <span class="quiet">{t.policy.forms[form].about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Further() {
  const { state, t, act } = usePage();
  const { choices } = state;
  const change = (part: Partial<Choices>) => act.choose({ ...choices, ...part });
  return (
    <fieldset class="card further">
      <legend>{t.policy.further}</legend>
      <NumberField
        name={t.policy.seats}
        value={choices.seats}
        least={1}
        most={50}
        onChange={(seats) => change({ seats })}
      />
      <NumberField
        name={t.policy.minimumScore}
        value={choices.minimumScore}
        least={0}
        most={100}
        onChange={(minimumScore) => change({ minimumScore })}
      />
      <label class="field">
        <span>{t.policy.aim}</span>
        <select
          value={choices.aim}
          onChange={({ currentTarget }) =>
            change({ aim: currentTarget.value === 'worst-off' ? 'worst-off' : 'total' })
          }
        >
          <option value="total">{t.policy.aims.total}</option>
          <option value="worst-off">{t.policy.aims['worst-off']}</option>
        </select>
      </label>
    </fieldset>
  );
}

/** A whole number within bounds: what is not one is put right when the field is left. */
function NumberField({
  name,
  value,
  least,
  most,
  onChange,
}: {
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={value}
        onChange={({ currentTarget }) => {
          const typed = Math.round(Number(currentTarget.value));
          const next = Number.isFinite(typed) ? Math.min(most, Math.max(least, typed)) : value;
          currentTarget.value = String(next);
          onChange(next);
        }}
      />
    </div>
  );
}

function LockedPairs() {
  const { state, t } = usePage();
  const { locks, forbidden } = state.choices;
  if (locks.length + forbidden.length === 0) return null;
  return (
    <section class="card">
      {locks.length > 0 && <PairList title={t.policy.locked} pairs={locks} />}
      {forbidden.length > 0 && <PairList title={t.policy.forbidden} pairs={forbidden} />}
    </section>
  );
}

function PairList({ title, pairs }: { readonly title: string; readonly pairs: readonly PairRef[] }) {
  const { state, t, act } = usePage();
  return (
    <>
      <h2>{title}</h2>
      <ul class="plain rule-list">
        {pairs.map((pair) => {
          const name = state.pairNames[pairKey(pair)] ?? `${pair.menteeId} – ${pair.mentorId}`;
          return (
            <li key={pairKey(pair)}>
              <span>{name}</span>
              <button
                type="button"
                aria-label={t.policy.freePair(name)}
                onClick={() => act.choose(withPair(state.choices, pair, 'free'))}
              >
                {t.policy.free}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
