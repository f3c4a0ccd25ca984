import type { PairRef } from 'mentor-match';

/** A decision takes the button away that was pressed: the focus goes to what can be done in the row of the pair. */
export function focusRow({ menteeId, mentorId }: PairRef): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const row = document.querySelector(`tr[data-pair="${CSS.escape(`${menteeId}\n${mentorId}`)}"]`);
    row?.querySelector<HTMLElement>('.row-actions button')?.focus();
  });
}
