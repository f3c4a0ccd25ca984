/** Why a pair is declined, and by whom. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PairRow } from '../protocol';
import { usePage } from './context';
import { focusRow } from './focus';

const WHO = ['reviewer', 'mentor', 'mentee'] as const;

export function DeclineDialog({ pair, onDone }: { readonly pair: PairRow; readonly onDone: () => void }) {
  const { t, act } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [who, setWho] = useState<(typeof WHO)[number]>('reviewer');
  useEffect(() => dialog.current?.showModal(), []);
  const name = `${pair.menteeName} – ${pair.mentorName}`;
  return (
    <dialog ref={dialog} aria-labelledby="decline-title" onClose={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { mentorId, menteeId } = pair;
          const by = who === 'reviewer' ? {} : { declinedBy: who };
          const why = reason.trim();
          const waived = pair.locked && { waivers: [{ mentorId, menteeId, rule: 'lock', reason: why }] };
          dialog.current?.close();
          void act
            .decide(
              { kind: 'reject', mentorId, menteeId, reason: why, ...by, ...waived },
              t.decisions.declined(name),
            )
            .then(() => focusRow(pair));
        }}
      >
        <h2 id="decline-title">{t.decisions.declineHeading(name)}</h2>
        {pair.locked && <p class="notice warn">{t.decisions.exception}</p>}
        <fieldset class="whos">
          <legend>{t.decisions.who}</legend>
          {WHO.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="who" checked={who === one} onChange={() => setWho(one)} />
              <span>{t.decisions.whos[one]}</span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{t.decisions.reason}</span>
          <input
            type="text"
            required
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary" disabled={reason.trim() === ''}>
            {t.decisions.decline}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
