import { el, type Markup } from '../../html';

/** A thin bar for a share, with a tick where it is compared. */
export function meter(share: number, mark?: number): Markup {
  const at = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10;
  return el(
    'svg',
    { class: 'meter', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    el('path', { d: `M0 3H${at(share)}` }),
    mark !== undefined && el('path', { class: 'mark', d: `M${Math.min(99, at(mark))} 0V6` }),
  );
}
