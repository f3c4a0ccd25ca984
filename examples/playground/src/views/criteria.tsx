/** What matters, each criterion with a word. */
import { useId } from 'preact/hooks';
import { BUILT_IN_CRITERIA, type BuiltInCriterion, importancesOf, wordOf } from '../policy/choices';
import type { FieldFacts, Side } from '../protocol';
import { usePage } from './context';

export function Criteria() {
  const { t } = usePage();
  const title = useId();
  return (
    <section class="card criteria" aria-labelledby={title}>
      <h2 id={title}>{t.policy.criteria}</h2>
      {BUILT_IN_CRITERIA.map((criterion) => (
        <CriterionField key={criterion} criterion={criterion} />
      ))}
    </section>
  );
}

function CriterionField({ criterion }: { readonly criterion: BuiltInCriterion }) {
  const { state, t, act } = usePage();
  const hint = useId();
  const word = wordOf(state.choices, criterion);
  const hints = t.policy.criterionHints[criterion];
  const must = word === 'must' ? t.policy.mustMeans[criterion] : undefined;
  return (
    <fieldset class="criterion" aria-describedby={hint}>
      <legend>{t.policy.criterionNames[criterion] ?? criterion}</legend>
      <p id={hint} class="quiet">
        {hints !== undefined && `${hints}. `}
        <Answered criterion={criterion} />
        {must !== undefined && <strong class="must-means">{must}.</strong>}
      </p>
      <div class="segments">
        {importancesOf(criterion).map((importance) => (
          <label key={importance} class={`segment ${importance}`}>
            <input
              type="radio"
              name={`importance-${criterion}`}
              checked={word === importance}
              onChange={() =>
                act.choose({
                  ...state.choices,
                  words: { ...state.choices.words, [criterion]: importance },
                })
              }
            />
            <span>{t.policy.importances[importance]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The fields that a criterion reads of each side; any of them is an answer. */
const READS: { readonly [K in BuiltInCriterion]?: { readonly [S in Side]: readonly string[] } } = {
  goals: { mentors: ['goalsSupported'], mentees: ['goals'] },
  skills: { mentors: ['skills'], mentees: ['skillsWanted'] },
  experience: { mentors: ['experienceYears'], mentees: ['experienceYears'] },
  interests: { mentors: ['interests'], mentees: ['interests'] },
  preferences: { mentors: ['preferences'], mentees: ['preferences'] },
  logistics: {
    mentors: ['availability', 'timeZone', 'languages'],
    mentees: ['availability', 'timeZone', 'languages'],
  },
  career: { mentors: ['path', 'role'], mentees: ['nextRole'] },
  venture: { mentors: ['ventures'], mentees: ['venture'] },
  text: { mentors: ['motivation', 'biography'], mentees: ['motivation', 'biography'] },
};

function Answered({ criterion }: { readonly criterion: BuiltInCriterion }) {
  const { state, t } = usePage();
  const people = state.people.understood?.people;
  const reads = READS[criterion];
  if (!people || reads === undefined) return null;
  const answered = (side: Side) =>
    reads[side].reduce((most, field) => Math.max(most, count(people.facts, field, side)), 0);
  const [mentors, mentees] = [answered('mentors'), answered('mentees')];
  // Wishes of one side are enough.
  const nobody = criterion === 'preferences' ? mentors + mentees === 0 : mentors === 0 || mentees === 0;
  if (nobody) return <span class="unanswered">{t.policy.unanswered}.</span>;
  return (
    <span>
      {t.policy.answered(t.percent(mentors / people.mentors), t.percent(mentees / people.mentees))}.
    </span>
  );
}

const count = (facts: readonly FieldFacts[], field: string, side: Side): number =>
  facts.find((fact) => fact.field === field)?.[side] ?? 0;
