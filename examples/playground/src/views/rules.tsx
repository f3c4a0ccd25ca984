/** Hard rules in words: taken away, and added. */
import type { Rule } from 'mentor-match';
import { ruleId } from 'mentor-match/schemas';
import { useId, useState } from 'preact/hooks';
import { ADDABLE, type Addable, type Draft, fieldsFor, ruleOf, ruleWords, withRule } from '../policy/rules';
import { fieldName } from '../texts';
import { usePage } from './context';

export function Rules() {
  const { state, t, act } = usePage();
  const title = useId();
  const { choices } = state;
  const change = (rules: readonly Rule[]) => act.choose({ ...choices, rules });
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t.policy.rules}</h2>
      {choices.rules.length === 0 && <p class="quiet">{t.policy.noRules}</p>}
      <ul class="plain rule-list">
        {choices.rules.map((rule) => {
          const words = ruleWords(t, rule);
          return (
            <li key={ruleId(rule)}>
              <span>{words}</span>
              <button
                type="button"
                aria-label={t.policy.removeRule(words)}
                onClick={() => {
                  change(choices.rules.filter((one) => one !== rule));
                  document.getElementById('add-rule')?.focus();
                }}
              >
                {t.policy.remove}
              </button>
            </li>
          );
        })}
      </ul>
      <AddRule onAdd={(rule) => change(withRule(choices.rules, rule))} />
    </section>
  );
}

const BLANK: Draft = { kind: 'different', field: '', minutes: '60', min: '1', max: '', scale: '' };

function AddRule({ onAdd }: { readonly onAdd: (rule: Rule) => void }) {
  const { state, t } = usePage();
  const [draft, setDraft] = useState(BLANK);
  const facts = state.people.understood?.people?.facts ?? [];
  const fields = fieldsFor(draft.kind, facts);
  const field = fields.find((one) => one.field === draft.field) ?? fields[0];
  const complete = { ...draft, field: field?.field ?? '' };
  const scaled = { ...complete, scale: draft.scale || (field?.values.join(', ') ?? '') };
  const rule = ruleOf(scaled, facts);
  const edit = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const needsField = draft.kind === 'different' || draft.kind === 'same' || draft.kind === 'gap';
  return (
    <form
      class="add-rule"
      onSubmit={(event) => {
        event.preventDefault();
        if (rule === undefined) return;
        onAdd(rule);
        setDraft(BLANK);
      }}
    >
      <label class="field">
        <span>{t.policy.addRule}</span>
        <select
          id="add-rule"
          value={draft.kind}
          onChange={({ currentTarget }) =>
            edit({
              kind: ADDABLE.find((kind): kind is Addable => kind === currentTarget.value) ?? 'different',
            })
          }
        >
          {ADDABLE.map((kind) => (
            <option key={kind} value={kind}>
              {t.policy.ruleKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {needsField && (
        <label class="field">
          <span>{t.policy.field}</span>
          <select
            value={complete.field}
            onChange={({ currentTarget }) => edit({ field: currentTarget.value, scale: '' })}
          >
            {fields.map((one) => (
              <option key={one.field} value={one.field}>
                {fieldName(t, one.field)}
              </option>
            ))}
          </select>
        </label>
      )}
      {draft.kind === 'availability-overlap' && (
        <TextField name={t.policy.minutes} value={draft.minutes} onInput={(minutes) => edit({ minutes })} />
      )}
      {draft.kind === 'gap' && (
        <>
          <TextField name={t.policy.atLeast} value={draft.min} onInput={(min) => edit({ min })} />
          <TextField name={t.policy.atMost} value={draft.max} onInput={(max) => edit({ max })} />
        </>
      )}
      {draft.kind === 'gap' && field !== undefined && field.kind !== 'number' && (
        <TextField name={t.policy.scale} value={scaled.scale} wide onInput={(scale) => edit({ scale })} />
      )}
      <button type="submit" disabled={rule === undefined}>
        {t.policy.add}
      </button>
    </form>
  );
}

function TextField({
  name,
  value,
  wide = false,
  onInput,
}: {
  readonly name: string;
  readonly value: string;
  readonly wide?: boolean;
  readonly onInput: (value: string) => void;
}) {
  return (
    <label class={`field ${wide ? 'wide' : 'short'}`}>
      <span>{name}</span>
      <input
        type="text"
        inputMode={wide ? 'text' : 'decimal'}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
