/** The panel beside the tables: one pair, or why there is none. */

import { useEffect, useRef } from 'preact/hooks';
import { stateOfPair } from '../policy/choices';
import type { NamedPair, PairDetail, WhyNotAnswer } from '../protocol';
import { usePage } from './context';
import { Bar, Failed, ProgressBar, Sentences } from './parts';

export function PairsPanel() {
  const { state, t, act } = usePage();
  const { panel } = state;
  const heading = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current ??= document.activeElement;
    if (panel.kind !== 'waiting') heading.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [panel]);
  const close = () => {
    const back = opener.current;
    act.close();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
    else document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  };
  return (
    <aside
      class="aside panel card"
      ref={heading}
      aria-busy={panel.kind === 'waiting'}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <button type="button" class="close" aria-label={t.close} onClick={close}>
        ×
      </button>
      {panel.kind === 'waiting' && <ProgressBar label={t.busy} progress={panel.progress} />}
      {panel.kind === 'failed' && <Failed failure={panel.failure} />}
      {panel.kind === 'pair' && <Pair detail={panel.detail} />}
      {panel.kind === 'why-not' && <Answer answer={panel.answer} />}
    </aside>
  );
}

function Pair({ detail }: { readonly detail: PairDetail }) {
  const { t, act } = usePage();
  return (
    <>
      <h2 tabIndex={-1}>{t.pair.heading(detail.menteeName, detail.mentorName)}</h2>
      <p>{t.pair.score(t.percent(detail.score), t.percent(detail.coverage))}</p>
      {detail.place !== null && <p>{t.pair.places(detail.place.ofMentor, detail.place.ofMentee)}</p>}
      <PairChoice pair={detail} eligible={detail.eligible} />
      <PairsOf title={t.pair.speaksFor} pairs={detail.reasons.for} />
      <PairsOf title={t.pair.missing} pairs={detail.reasons.missing} />
      <h3>{t.pair.criteria}</h3>
      <ul class="plain criterion-lines">
        {detail.criteria.map(({ criterion, share, most, reasons }) => (
          <li key={criterion}>
            <p class="criterion-line">
              <strong>{t.policy.criterionNames[criterion] ?? criterion}</strong>
              <span>{t.pair.of(t.number(share * 100, 0), t.number(most * 100, 0))}</span>
            </p>
            <Bar share={share} most={most} />
            <Sentences notes={reasons} />
          </li>
        ))}
      </ul>
      <h3>{t.pair.rules}</h3>
      <ul class="plain verdicts">
        {detail.rules.map(({ text, passed }) => (
          <li key={text} class={passed ? 'passed' : 'failed'}>
            <span class="tag">{passed ? t.pair.passed : t.pair.failed}</span> {text}
          </li>
        ))}
      </ul>
      {detail.alternatives.length > 0 && (
        <>
          <h3>{t.pair.alternatives}</h3>
          <ul class="plain alternatives">
            {detail.alternatives.map(({ id, name, score }) => (
              <li key={id}>
                <span>
                  {name} <span class="quiet">{t.percent(score)}</span>
                </span>
                <button
                  type="button"
                  onClick={() => void act.ask('whyNot', { menteeId: detail.menteeId, mentorId: id })}
                >
                  {t.pair.askInstead(name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Whether the pair must be, must not be, or is free: it counts from the next matching on. */
function PairChoice({ pair, eligible }: { readonly pair: NamedPair; readonly eligible: boolean }) {
  const { state, t, act } = usePage();
  const chosen = stateOfPair(state.choices, pair);
  return (
    <fieldset class="pair-choice">
      <legend>{t.pair.stateLegend}</legend>
      <div class="segments">
        {(['free', 'lock', 'forbid'] as const).map((one) => (
          <label key={one} class={`segment ${one}`}>
            <input
              type="radio"
              name="pair-state"
              checked={chosen === one}
              // What a rule forbids cannot be demanded.
              disabled={one === 'lock' && !eligible && chosen !== one}
              onChange={() => act.setPair(pair, `${pair.menteeName} – ${pair.mentorName}`, one)}
            />
            <span>{t.pair.states[one]}</span>
          </label>
        ))}
      </div>
      {chosen !== 'free' && <p class="quiet">{t.pair.changed}</p>}
    </fieldset>
  );
}

function Answer({ answer }: { readonly answer: WhyNotAnswer }) {
  const { t } = usePage();
  const { menteeName, mentorName, status } = answer;
  const words = {
    matched: t.whyNot.matched,
    'not-eligible': t.whyNot.notEligible,
    'not-chosen': t.whyNot.notChosen,
    unproven: t.whyNot.unproven,
  }[status];
  return (
    <>
      <h2 tabIndex={-1}>{words(menteeName, mentorName)}</h2>
      {status !== 'matched' && <PairChoice pair={answer} eligible={status !== 'not-eligible'} />}
      {answer.beforeDecisions && <p class="quiet">{t.whyNot.beforeDecisions}</p>}
      {answer.rules.length > 0 && <Sentences notes={answer.rules} />}
      {answer.score !== null && status !== 'matched' && <p>{t.whyNot.score(t.percent(answer.score))}</p>}
      {status !== 'matched' && !answer.proven && <p>{t.whyNot.stopped}</p>}
      {status !== 'matched' && answer.proven && (
        <>
          <h3>{status === 'not-eligible' ? t.whyNot.ifAllowed : t.whyNot.ifChosen}</h3>
          <p>{answer.effect ?? t.whyNot.noRoom}</p>
        </>
      )}
      <PairsOf title={t.whyNot.ends} pairs={answer.ends} />
      <PairsOf title={t.whyNot.begins} pairs={answer.begins} />
      <PairsOf title={t.whyNot.remedies} pairs={answer.remedies} />
    </>
  );
}

function PairsOf({ title, pairs }: { readonly title: string; readonly pairs: readonly string[] }) {
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Sentences notes={pairs} />
    </>
  );
}
