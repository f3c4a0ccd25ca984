/** Why a pair is declined, and by whom. */
import { useState } from 'preact/hooks';
import type { PairRow } from '../protocol';
import { usePage } from './context';
import { DecisionDialog } from './decision-dialog';
import { focusRow } from './focus';

const WHO = ['reviewer', 'mentor', 'mentee'] as const;

export function DeclineDialog({ pair, onDone }: { readonly pair: PairRow; readonly onDone: () => void }) {
  const { t, act } = usePage();
  const [who, setWho] = useState<(typeof WHO)[number]>('reviewer');
  const name = `${pair.menteeName} – ${pair.mentorName}`;
  const decline = (reason: string) => {
    const { mentorId, menteeId } = pair;
    const by = who === 'reviewer' ? {} : { declinedBy: who };
    const waived = pair.locked && { waivers: [{ mentorId, menteeId, rule: 'lock', reason }] };
    void act
      .decide({ kind: 'reject', mentorId, menteeId, reason, ...by, ...waived }, t.decisions.declined(name))
      .then(() => focusRow(pair));
  };
  return (
    <DecisionDialog
      kind="decline"
      heading={t.decisions.declineHeading(name)}
      isException={pair.locked}
      action={t.decisions.decline}
      onDecide={decline}
      onDone={onDone}
    >
      <fieldset class="whos">
        <legend>{t.decisions.who}</legend>
        {WHO.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="who" checked={who === one} onChange={() => setWho(one)} />
            <span>{t.decisions.whos[one]}</span>
          </label>
        ))}
      </fieldset>
    </DecisionDialog>
  );
}
