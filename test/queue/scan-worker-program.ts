/** A worker that scans, in a process of its own, which tests kill and slow. Says `ready` once it has begun. */
import { createScanWorker, fileStore } from '../../src/entries/queue';

const [port = '', folder = '', threads = '1', turn = '30000'] = process.argv.slice(2);
createScanWorker({
  connection: { host: '127.0.0.1', port: Number(port) },
  store: fileStore(folder),
  threads: Number(threads),
  turn: Number(turn),
  lockDuration: 1000,
  onError: (error) => console.error(error.message),
});
console.log('ready');
