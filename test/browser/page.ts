/** The page: has a worker match people, counts its own ticks meanwhile, and posts both to the server it came from. */
const { searchParams } = new URL(location.href);
let ticks = 0;
let last = 0;
let longestGap = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function closeGap(): void {
  const now = performance.now();
  longestGap = Math.max(longestGap, now - last);
  last = now;
}

interface FromWorker {
  readonly begun?: true;
  readonly progress?: unknown;
  readonly ended?: true;
  readonly done?: object;
}

let told = 0;
const worker = new Worker('worker.js', { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
  if (data.begun) {
    last = performance.now();
    timer = setInterval(() => {
      closeGap();
      ticks += 1;
    }, 10);
  }
  if (data.progress !== undefined) told += 1;
  if (data.ended) {
    clearInterval(timer);
    // After a freeze the worker's messages come before the tick that is overdue.
    closeGap();
  }
  if (data.done === undefined) return;
  void fetch('done', {
    method: 'POST',
    body: JSON.stringify({ ...data.done, ticks, longestGap, told, isolated: crossOriginIsolated }),
  });
});
worker.addEventListener('error', ({ message }) => {
  void fetch('done', { method: 'POST', body: JSON.stringify({ status: 'failed', message }) });
});
worker.postMessage({ size: Number(searchParams.get('size')), check: searchParams.get('check') === '1' });
