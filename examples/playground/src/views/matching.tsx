/** Step 3: the matching, its pairs, and questions about them. */
import { useState } from 'preact/hooks';
import { sameChoices } from '../policy/choices';
import type { MatchedFigures } from '../protocol';
import { AskWhyNot } from './ask-why-not';
import { usePage } from './context';
import { Distribution } from './distribution';
import { Groups } from './groups';
import { PairsPanel } from './pairs-panel';
import { PairsTable } from './pairs-table';
import { ConflictWords, Failed, Figure, Notes, ProgressBar, StepHeading } from './parts';
import { UnmatchedTable } from './unmatched-table';

export function Matching() {
  const { state, t, act } = usePage();
  const { phase, progress, matched, failure } = state.matching;
  const running = phase === 'running' || phase === 'stopping';
  const people = state.people.understood?.people;
  return (
    <>
      <StepHeading heading={t.matching.heading} lead={t.matching.lead} />
      {running && (
        <ProgressBar
          label={t.matching.running}
          progress={progress}
          stopping={phase === 'stopping'}
          onStop={act.stop}
        />
      )}
      {failure !== null && <Failed failure={failure} />}
      {phase === 'none' && people && (
        <div class="card start-match">
          {state.matching.stoppedEarly && <p>{t.matching.stoppedEarly}</p>}
          <p>{t.matching.ready(people.mentors, people.mentees)}</p>
          <button type="button" class="primary" onClick={() => void act.match()}>
            {t.matching.start}
          </button>
        </div>
      )}
      {matched?.kind === 'infeasible' && (
        <div class="notice bad" role="alert">
          <h2>{t.matching.infeasible}</h2>
          <p>{t.matching.infeasibleLead}</p>
          <ConflictWords conflict={matched} />
        </div>
      )}
      {matched?.kind === 'matched' && <Done figures={matched.figures} />}
    </>
  );
}

function Done({ figures }: { readonly figures: MatchedFigures }) {
  const { state, t, act } = usePage();
  const made = state.matching.with;
  const stale = made !== null && !sameChoices(made, state.choices);
  return (
    <>
      {figures.status === 'stopped' && <p class="notice warn">{t.matching.stopped}</p>}
      {stale && (
        <div class="notice warn with-action">
          <p>{t.matching.stale}</p>
          <button type="button" onClick={() => void act.match()}>
            {t.policy.matchAgain}
          </button>
        </div>
      )}
      <Figures figures={figures} />
      <div class="actions">
        <button type="button" class="primary" onClick={() => act.go('decisions')}>
          {t.matching.toDecisions}
        </button>
      </div>
      <Explore />
      <Notes title={t.matching.warnings} notes={figures.warnings} />
    </>
  );
}

function Figures({ figures }: { readonly figures: MatchedFigures }) {
  const { t } = usePage();
  const score = (value: number | null) => (value === null ? '–' : t.percent(value));
  return (
    <section class="figures">
      <dl class="figure-row">
        <Figure
          name={t.matching.pairs}
          value={t.number(figures.pairs)}
          note={t.matching.seconds(figures.seconds)}
        />
        <Figure
          name={t.matching.coveredMentees}
          value={t.percent(figures.mentees === 0 ? 0 : figures.menteesMatched / figures.mentees)}
          note={t.matching.of(figures.menteesMatched, figures.mentees)}
        />
        <Figure name={t.matching.mean} value={score(figures.meanScore)} />
        <Figure name={t.matching.lowest} value={score(figures.minimumScore)} />
        <div class="figure proof">
          <dt>{t.matching.proof}</dt>
          <dd>
            <Proof figures={figures} />
          </dd>
        </div>
      </dl>
      <Distribution counts={figures.distribution} />
    </section>
  );
}

function Proof({ figures }: { readonly figures: MatchedFigures }) {
  const { t } = usePage();
  if (figures.proven === true)
    return (
      <>
        <span class="proven" aria-hidden="true">
          ✓
        </span>{' '}
        {t.matching.proven}
      </>
    );
  return (
    <>{figures.proven === null && figures.status !== 'stopped' ? t.matching.proving : t.matching.notProven}</>
  );
}

const TABS = ['pairs', 'unmatched', 'groups', 'ask'] as const;

function Explore() {
  const { state, t, act } = usePage();
  const [tab, setTab] = useState<(typeof TABS)[number]>('pairs');
  const panel = state.panel.kind !== 'closed';
  return (
    <div class={panel ? 'with-aside explore' : 'explore'}>
      <div class="main-column">
        <div class="tabs" role="tablist" aria-label={t.matching.heading}>
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-controls="tab-panel"
              aria-selected={tab === one}
              tabIndex={tab === one ? 0 : -1}
              onClick={() => setTab(one)}
              onKeyDown={(event) => {
                const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
                if (step === undefined) return;
                const next = TABS[(TABS.indexOf(one) + step + TABS.length) % TABS.length] ?? 'pairs';
                setTab(next);
                document.getElementById(`tab-${next}`)?.focus();
              }}
            >
              {t.matching.tabs[one]}
              {one === 'unmatched' && state.unmatched.page !== null && (
                <span class="count">{t.number(state.unmatched.page.found)}</span>
              )}
            </button>
          ))}
        </div>
        <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
          {tab === 'pairs' && <PairsTable onLook={(pair) => void act.ask('explain', pair)} />}
          {tab === 'unmatched' && <UnmatchedTable />}
          {tab === 'groups' && <Groups />}
          {tab === 'ask' && <AskWhyNot />}
        </div>
      </div>
      {panel && <PairsPanel />}
    </div>
  );
}
