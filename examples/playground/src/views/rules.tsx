/** Hard rules in words: taken away, and added. */
import type { Rule } from 'mentor-match';
import { criterionId, ruleId } from 'mentor-match/schemas';
import { useId, useState } from 'preact/hooks';
import type { Importance, Wish } from '../policy/choices';
import {
  ADDABLE,
  type Addable,
  type Draft,
  fieldsFor,
  ruleOf,
  ruleWords,
  WISHED,
  wishOf,
  wishWords,
  withRule,
  withWish,
} from '../policy/rules';
import { fieldName } from '../texts';
import { usePage } from './context';

export function Rules() {
  const { state, t, act } = usePage();
  const title = useId();
  const { choices } = state;
  const { rules, wishes } = choices;
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t.policy.rules}</h2>
      {rules.length + wishes.length === 0 && <p class="quiet">{t.policy.noRules}</p>}
      <ul class="plain rule-list">
        {rules.map((rule) => (
          <Line
            key={ruleId(rule)}
            words={ruleWords(t, rule)}
            importance="must"
            onRemove={() => act.choose({ ...choices, rules: rules.filter((one) => one !== rule) })}
          />
        ))}
        {wishes.map((wish) => (
          <Line
            key={criterionId(wish.spec)}
            words={wishWords(t, wish)}
            importance={wish.importance}
            onRemove={() => act.choose({ ...choices, wishes: wishes.filter((one) => one !== wish) })}
          />
        ))}
      </ul>
      <AddRule
        onRule={(rule) => act.choose({ ...choices, rules: withRule(rules, rule) })}
        onWish={(wish) => act.choose({ ...choices, wishes: withWish(wishes, wish) })}
      />
    </section>
  );
}

function Line({
  words,
  importance,
  onRemove,
}: {
  readonly words: string;
  readonly importance: Exclude<Importance, 'off'>;
  readonly onRemove: () => void;
}) {
  const { t } = usePage();
  return (
    <li>
      <span>
        <span class={`tag ${importance}`}>{t.policy.importances[importance]}</span> {words}
      </span>
      <button
        type="button"
        aria-label={t.policy.removeRule(words)}
        onClick={() => {
          onRemove();
          document.getElementById('add-rule')?.focus();
        }}
      >
        {t.policy.remove}
      </button>
    </li>
  );
}

const WORDS = ['must', 'high', 'medium', 'low'] as const;
const BLANK: Draft = {
  kind: 'different',
  field: '',
  minutes: '60',
  min: '1',
  max: '',
  scale: '',
  importance: 'must',
};

function AddRule({
  onRule,
  onWish,
}: {
  readonly onRule: (rule: Rule) => void;
  readonly onWish: (wish: Wish) => void;
}) {
  const { state, t } = usePage();
  const [draft, setDraft] = useState(BLANK);
  const facts = state.people.understood?.people?.facts ?? [];
  const fields = fieldsFor(draft.kind, facts);
  const field = fields.find((one) => one.field === draft.field) ?? fields[0];
  const complete = { ...draft, field: field?.field ?? '' };
  const scaled = { ...complete, scale: draft.scale || (field?.values.join(', ') ?? '') };
  const rule = ruleOf(scaled, facts);
  const wish = WISHED.has(draft.kind) ? wishOf(scaled, facts) : undefined;
  const edit = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const needsField = draft.kind === 'different' || draft.kind === 'same' || draft.kind === 'gap';
  return (
    <form
      class="add-rule"
      onSubmit={(event) => {
        event.preventDefault();
        if (rule === undefined) return;
        if (wish === undefined) onRule(rule);
        else onWish(wish);
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
      {WISHED.has(draft.kind) && (
        <label class="field">
          <span>{t.policy.importance}</span>
          <select
            value={draft.importance}
            onChange={({ currentTarget }) =>
              edit({ importance: WORDS.find((word) => word === currentTarget.value) ?? 'must' })
            }
          >
            {WORDS.map((word) => (
              <option key={word} value={word}>
                {t.policy.importances[word]}
              </option>
            ))}
          </select>
        </label>
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
