/** Small parts that several views use. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Conflict, Failure, Issue } from '../protocol';
import type { Progress } from '../state/state';
import { usePage } from './context';
import { type ToldText, useTold } from './told';

/** The heading of a step, which has the focus when the step is shown. */
export function StepHeading({ heading, lead }: { readonly heading: string; readonly lead: string }) {
  return (
    <header class="step-heading">
      <h1 tabIndex={-1}>{heading}</h1>
      <p class="lead">{lead}</p>
    </header>
  );
}

export function ProgressBar({
  label,
  progress,
  onStop,
  stopping = false,
}: {
  readonly label: string;
  readonly progress: Progress | null;
  readonly onStop?: () => void;
  readonly stopping?: boolean;
}) {
  const { t } = usePage();
  const id = useId();
  const phase = progress === null ? t.busy : (t.phases[progress.phase] ?? t.phases['other']);
  return (
    <div class="progress">
      <div class="progress-words">
        <span id={id}>{label}</span>
        <span class="quiet">{stopping ? t.matching.stopping : phase}</span>
      </div>
      <div class="progress-bar">
        <progress aria-labelledby={id} max={1} value={progress?.fraction ?? 0} />
        {onStop !== undefined && (
          <button type="button" disabled={stopping} onClick={onStop}>
            {t.stop}
          </button>
        )}
      </div>
    </div>
  );
}

/** What went wrong: each problem with its place and what would be right. */
export function Failed({ failure }: { readonly failure: Failure }) {
  const { t } = usePage();
  const notice = useRef<HTMLDivElement>(null);
  // Whoever pressed a button far below sees what became of it.
  useEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), [failure]);
  return (
    <div class="notice bad" role="alert" ref={notice}>
      <h2>{t.errors.title}</h2>
      {failure.code === 'defect' && <p>{t.errors.defect}</p>}
      <Issues issues={failure.issues} />
    </div>
  );
}

export function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = usePage();
  return (
    <ul class="issues">
      {useTold(issues).map(({ path, message, received, expected }, at) => (
        <li key={`${at} ${path.text}`}>
          <p lang={message.lang}>{message.text}</p>
          <dl>
            <Fact name={t.errors.where} value={path} />
            <Fact name={t.errors.found} value={received} />
            <Fact name={t.errors.remedy} value={expected} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: ToldText }) {
  if (value.text === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={value.lang}>{value.text}</dd>
    </div>
  );
}

const SHOWN = 6;

/** A list of sentences: the first ones, and the others behind a click. */
export function Notes({
  title,
  notes,
  kind = 'warn',
}: {
  readonly title: string;
  readonly notes: readonly string[];
  readonly kind?: 'warn' | 'plain' | 'bad';
}) {
  const { t } = usePage();
  if (notes.length === 0) return null;
  const rest = notes.slice(SHOWN);
  return (
    <section class={`notice ${kind}`} aria-label={title}>
      <h3>{title}</h3>
      <Sentences notes={notes.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t.more(rest.length)}</summary>
          <Sentences notes={rest} />
        </details>
      )}
    </section>
  );
}

/** What cannot hold together, and what would make room. */
export function ConflictWords({ conflict }: { readonly conflict: Conflict }) {
  const { t } = usePage();
  return (
    <>
      <Sentences notes={conflict.texts} />
      {conflict.remedies.length > 0 && <p>{t.matching.giveUp}</p>}
      <Sentences notes={conflict.remedies} />
    </>
  );
}

export function Sentences({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ul class="sentences">
      {notes.map((note, at) => (
        <li key={`${at} ${note}`}>{note}</li>
      ))}
    </ul>
  );
}

/** A figure with its name. */
export function Figure({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: ComponentChildren;
  readonly note?: ComponentChildren;
}) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        <span class="figure-value">{value}</span>
        {note !== undefined && <span class="quiet">{note}</span>}
      </dd>
    </div>
  );
}

/** A share of 1 as a bar; the number stands beside it, so that it says nothing to a screen reader. */
export function Bar({ share, most }: { readonly share: number; readonly most?: number }) {
  return (
    <span class="bar" aria-hidden="true">
      {most !== undefined && <span class="bar-most" style={{ width: `${most * 100}%` }} />}
      <span class="bar-part" style={{ width: `${share * 100}%` }} />
    </span>
  );
}
