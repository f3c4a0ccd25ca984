/** Step 4: approve, decline, match again, take the result along. */
import { useId, useState } from 'preact/hooks';
import type { PairRow, PairStatus } from '../protocol';
import { Alone } from './alone';
import { ChangeDialog, type Changing } from './change-dialog';
import { usePage } from './context';
import { DeclineDialog } from './decline-dialog';
import { Downloads } from './downloads';
import { PairsTable } from './pairs-table';
import { ConflictWords, Failed, Figure, Notes, ProgressBar, Sentences, StepHeading } from './parts';
import { RowActions } from './row-actions';

const STATES: readonly PairStatus[] = ['proposed', 'approved', 'rejected', 'changed'];

export function Decisions() {
  const { state, t } = usePage();
  const { failure, busy, progress, changes } = state.decisions;
  const [declining, setDeclining] = useState<PairRow | null>(null);
  const [changing, setChanging] = useState<Changing | null>(null);
  const refused = state.decisions.standing?.refused ?? null;
  return (
    <>
      <StepHeading heading={t.decisions.heading} lead={t.decisions.lead} />
      {failure !== null && <Failed failure={failure} />}
      {refused !== null && (
        <div class="notice bad" role="alert">
          <p>{t.decisions.noRematch}</p>
          <ConflictWords conflict={refused} />
        </div>
      )}
      {busy && progress !== null && <ProgressBar label={t.busy} progress={progress} />}
      <Standing />
      {changes !== null && (
        <section class="notice plain">
          <p>{t.decisions.rematched(changes.kept, changes.ended.length, changes.begun.length)}</p>
          {changes.ended.length > 0 && <h3>{t.decisions.ended}</h3>}
          <Sentences notes={changes.ended} />
          {changes.begun.length > 0 && <h3>{t.decisions.begun}</h3>}
          <Sentences notes={changes.begun} />
        </section>
      )}
      <StateFilter />
      <PairsTable
        states
        extra={(row) => (
          <RowActions
            row={row}
            onDecline={setDeclining}
            onChange={(from) => setChanging({ mentee: { id: from.menteeId, name: from.menteeName }, from })}
          />
        )}
      />
      <Alone onGive={(mentee) => setChanging({ mentee, from: null })} />
      <FromWorkbook />
      <Rematch />
      <Downloads />
      {declining !== null && <DeclineDialog pair={declining} onDone={() => setDeclining(null)} />}
      {changing !== null && <ChangeDialog changing={changing} onDone={() => setChanging(null)} />}
    </>
  );
}

function Standing() {
  const { state, t, act } = usePage();
  const { standing, reviewer, busy } = state.decisions;
  const figures = standing?.figures ?? null;
  const pairs = state.matching.matched?.kind === 'matched' ? state.matching.matched.figures.pairs : 0;
  const named = reviewer.trim() !== '';
  const hint = useId();
  const counts = {
    proposed: figures?.proposed ?? pairs,
    approved: figures?.approved ?? 0,
    rejected: figures?.rejected ?? 0,
    changed: figures?.changed ?? 0,
  };
  return (
    <section class="card standing" aria-label={t.decisions.summary}>
      <label class="field">
        <span>{t.decisions.reviewer}</span>
        <input
          type="text"
          autocomplete="name"
          value={reviewer}
          aria-describedby={named ? undefined : hint}
          onInput={({ currentTarget }) => act.review(currentTarget.value)}
        />
      </label>
      {!named && (
        <p id={hint} class="quiet">
          {t.decisions.reviewerNeeded}
        </p>
      )}
      <dl class="figure-row">
        {STATES.map((one) => (
          <Figure key={one} name={t.decisions.states[one]} value={t.number(counts[one])} />
        ))}
        {figures !== null && figures.cost !== null && (
          <div class="figure">
            <dt>{t.decisions.costs}</dt>
            <dd>{figures.cost}</dd>
          </div>
        )}
      </dl>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={!named || busy || counts.proposed === 0}
          onClick={() => void act.approveAll()}
        >
          {t.decisions.approveAll}
        </button>
      </div>
    </section>
  );
}

function StateFilter() {
  const { state, t, act } = usePage();
  const [only] = state.pairs.query.states;
  return (
    <label class="field filter">
      <span>{t.decisions.show}</span>
      <select
        value={only ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = STATES.find((one) => one === currentTarget.value);
          void act.showPairs({ states: chosen === undefined ? [] : [chosen] });
        }}
      >
        <option value="">{t.decisions.all}</option>
        {STATES.map((one) => (
          <option key={one} value={one}>
            {t.decisions.states[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The workbook that was handed out, with decisions in it. */
function FromWorkbook() {
  const { state, t, act } = usePage();
  const { standing, busy } = state.decisions;
  const readBack = standing?.readBack ?? null;
  const [title, file] = [useId(), useId()];
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t.decisions.fromWorkbook}</h2>
      <p class="quiet">{t.decisions.fromWorkbookLead}</p>
      <div class="actions">
        <input
          id={file}
          class="visually-hidden"
          type="file"
          accept=".xlsx"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const [chosen] = Array.from(currentTarget.files ?? []);
            if (chosen !== undefined) void act.readBack(chosen);
            // The same file can be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
        <label for={file} class="button">
          {t.decisions.chooseWorkbook}
        </label>
      </div>
      {readBack !== null && (
        <p class="read-back">{t.decisions.readBack(readBack.recorded, readBack.undecided)}</p>
      )}
      <Notes title={t.people.warnings} notes={readBack?.warnings ?? []} />
    </section>
  );
}

function Rematch() {
  const { state, t, act } = usePage();
  const [cost, setCost] = useState('5');
  const points = Number(cost.replace(',', '.'));
  const valid = cost.trim() !== '' && Number.isFinite(points) && points >= 0;
  const title = useId();
  return (
    <section class="card rematch" aria-labelledby={title}>
      <h2 id={title}>{t.decisions.rematch}</h2>
      <p class="quiet">{t.decisions.rematchLead}</p>
      <div class="ask-fields">
        <label class="field short">
          <span>{t.decisions.cost}</span>
          <span class="with-unit">
            <input
              type="text"
              inputMode="decimal"
              value={cost}
              aria-invalid={!valid}
              onInput={({ currentTarget }) => setCost(currentTarget.value)}
            />
            <span>{t.decisions.costUnit}</span>
          </span>
        </label>
        <button
          type="button"
          disabled={!valid || state.decisions.busy}
          onClick={() => void act.rematch(points / 100)}
        >
          {t.decisions.rematch}
        </button>
      </div>
    </section>
  );
}
