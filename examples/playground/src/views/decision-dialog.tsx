/** What a decision asks in a dialog: its own question, why, and the button that takes it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePage } from './context';

export function DecisionDialog({
  kind,
  heading,
  isException,
  action,
  ready = true,
  onDecide,
  onDone,
  children,
}: {
  readonly kind: 'change' | 'decline';
  readonly heading: string;
  /** Whether the policy says that the pair must be, so that the reason is one of an exception. */
  readonly isException: boolean;
  readonly action: string;
  /** Whether the question is answered. */
  readonly ready?: boolean;
  readonly onDecide: (reason: string) => void;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}) {
  const { t } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [words, setWords] = useState('');
  const reason = words.trim();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={kind} aria-labelledby={title} onClose={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          dialog.current?.close();
          onDecide(reason);
        }}
      >
        <h2 id={title}>{heading}</h2>
        {isException && <p class="notice warn">{t.decisions.exception}</p>}
        {children}
        <label class="field">
          <span>{t.decisions.reason}</span>
          <input
            type="text"
            required
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary" disabled={!ready || reason === ''}>
            {action}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
