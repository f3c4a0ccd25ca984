/** Step 1: files in, and how they were understood. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { SampleKind, Understood } from '../protocol';
import type { Texts } from '../texts';
import { usePage } from './context';
import { Failed, Issues, Notes, StepHeading } from './parts';
import { PeopleSample } from './people-sample';
import { Remedies } from './remedies';
import { TableCard } from './table-card';

export function People() {
  const { state, t } = usePage();
  const { phase, failure } = state.people;
  if (phase === 'known') return <Known />;
  return (
    <>
      <StepHeading heading={t.people.heading} lead={t.people.lead} />
      {failure !== null && <Failed failure={failure} />}
      {failure !== null && phase !== 'looking' && <Remedies issues={failure.issues} />}
      {phase === 'looking' ? <p class="waiting">{t.people.looking}</p> : <Empty />}
    </>
  );
}

function Empty() {
  return (
    <div class="start">
      <DropZone />
      <Samples />
    </div>
  );
}

function DropZone() {
  const { t, act } = usePage();
  const id = useId();
  const take = (files: FileList | null | undefined) =>
    void act.look(
      Array.from(files ?? [])
        .slice(0, 2)
        .map((file) => ({ file })),
    );
  const over = useDrop(take);
  return (
    <div class={`drop ${over ? 'over' : ''}`}>
      <p class="drop-words">{t.people.drop}</p>
      <input
        id={id}
        class="visually-hidden"
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl"
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
      <label for={id} class="button primary">
        {t.people.choose}
      </label>
      <p class="quiet">{t.people.formats}</p>
    </div>
  );
}

/** Files may be dropped anywhere on the page: one that misses the place would replace it. */
function useDrop(take: (files: FileList | undefined) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = () => setOver(false);
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  });
  return over;
}

const SAMPLES: readonly SampleKind[] = ['generated', 'civil-service', 'large'];

function Samples() {
  const { t, act } = usePage();
  return (
    <section class="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">{t.people.sampleTitle}</h2>
      <p>{t.people.sampleLead}</p>
      <ul class="plain">
        {SAMPLES.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => void act.sample(kind)}>
              {t.people.samples[kind]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Known() {
  const { state, t, act } = usePage();
  const { understood, rereading } = state.people;
  if (understood === null) return null;
  const { proposal, people, issues } = understood;
  const ready = people !== null && people.mentors > 0 && people.mentees > 0;
  const lead = people === null ? t.people.noPeople : t.people.read(people.mentors, people.mentees);
  const doubts = notesOf(t, understood, 'doubts');
  const questions = notesOf(t, understood, 'questions');
  return (
    <>
      <StepHeading heading={t.people.understoodHeading} lead={rereading ? t.people.rereading : lead} />
      {issues.length > 0 && (
        <div class="notice bad" role="alert">
          <h2>{t.people.problems}</h2>
          <Issues issues={issues} />
          <Remedies issues={issues} />
        </div>
      )}
      {people !== null && !ready && <p class="notice warn">{t.people.oneSided}</p>}
      <div class="actions">
        <button type="button" class="primary" disabled={!ready} onClick={() => act.go('policy')}>
          {t.people.toPolicy}
        </button>
        <button type="button" onClick={() => void act.download('mapping')}>
          {t.people.saveMapping}
        </button>
        <button type="button" onClick={act.forget}>
          {t.people.other}
        </button>
      </div>
      <Notes title={t.people.doubts} notes={doubts} />
      <Notes title={t.people.questions} notes={questions} kind="plain" />
      <Notes title={t.people.warnings} notes={people?.warnings ?? []} />
      <div class="tables">
        {proposal.tables.map((table, at) => (
          <TableCard
            key={`${at} ${table.fileName}`}
            table={table}
            name={understood.names[at] ?? table.fileName}
            at={at}
          />
        ))}
      </div>
      <PeopleSample />
    </>
  );
}

/** Notes about all tables, and those about one with its name. */
function notesOf(t: Texts, { proposal, names }: Understood, kind: 'doubts' | 'questions'): readonly string[] {
  return [
    ...proposal[kind].map(({ text }) => text),
    ...proposal.tables.flatMap((table, at) => {
      const name = names[at] ?? table.fileName;
      // The library's answer to it is an option of the command; here it is a choice below.
      return table[kind].map(({ id, text }) =>
        id === 'ask.role' ? t.people.askRole(name) : `${name}: ${text}`,
      );
    }),
  ];
}
