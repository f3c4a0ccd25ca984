/** What can be decided on a pair, at the end of its row. */
import type { PairRow } from '../protocol';
import { usePage } from './context';
import { focusRow } from './focus';

export function RowActions({
  row,
  onDecline,
  onChange,
}: {
  readonly row: PairRow;
  readonly onDecline: (row: PairRow) => void;
  readonly onChange: (row: PairRow) => void;
}) {
  const { state, t, act } = usePage();
  const { reviewer, busy } = state.decisions;
  const disabled = reviewer.trim() === '' || busy;
  const { mentorId, menteeId } = row;
  const pair = `${row.menteeName} – ${row.mentorName}`;
  const inForce = row.state === 'proposed' || row.state === 'approved';
  const decide = async (decision: Parameters<typeof act.decide>[0], said: string) => {
    await act.decide(decision, said);
    focusRow(row);
  };
  return (
    <>
      {row.state === 'proposed' && (
        <button
          type="button"
          disabled={disabled}
          aria-label={t.decisions.approvePair(pair)}
          onClick={() => void decide({ kind: 'approve', mentorId, menteeId }, t.decisions.approved(pair))}
        >
          {t.decisions.approve}
        </button>
      )}
      {inForce && (
        <button
          type="button"
          disabled={disabled}
          aria-label={t.decisions.changePair(pair)}
          onClick={() => onChange(row)}
        >
          {t.decisions.change}
        </button>
      )}
      {row.state === 'proposed' && (
        <button
          type="button"
          disabled={disabled}
          aria-label={t.decisions.declinePair(pair)}
          onClick={() => onDecline(row)}
        >
          {t.decisions.decline}
        </button>
      )}
      {row.reopens && (
        <button
          type="button"
          disabled={disabled}
          aria-label={t.decisions.reopenPair(pair)}
          onClick={() =>
            void decide(
              { kind: 'reopen', mentorId, menteeId, reason: t.decisions.reopened },
              t.decisions.reopenedPair(pair),
            )
          }
        >
          {t.decisions.reopen}
        </button>
      )}
    </>
  );
}
