import type { DownloadKind } from '../protocol';
import { usePage } from './context';
import { ProgressBar } from './parts';

const KINDS: readonly DownloadKind[] = [
  'workbook',
  'report',
  'letters',
  'mail-merge',
  'csv',
  'json',
  'policy',
  'mapping',
];

export function Downloads() {
  const { state, t, act } = usePage();
  const { making, progress } = state.decisions;
  return (
    <section class="card" aria-labelledby="downloads-title">
      <h2 id="downloads-title">{t.decisions.download}</h2>
      <p class="quiet">{t.decisions.downloadLead}</p>
      {making !== null && <ProgressBar label={t.decisions.downloads[making].name} progress={progress} />}
      <ul class="plain downloads">
        {KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" disabled={making !== null} onClick={() => void act.download(kind)}>
              <strong>{t.decisions.downloads[kind].name}</strong>
              <span class="quiet">{t.decisions.downloads[kind].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
