/** The page: has a worker match people while it counts its own ticks, and posts both to the server it came from. */
const { searchParams } = new URL(location.href);
let ticks = 0;
let last = performance.now();
let longestGap = 0;
setInterval(() => {
  const now = performance.now();
  longestGap = Math.max(longestGap, now - last);
  last = now;
  ticks += 1;
}, 10);

let told = 0;
const worker = new Worker('worker.js', { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<{ progress?: unknown; done?: object }>) => {
  if (data.progress !== undefined) told += 1;
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
