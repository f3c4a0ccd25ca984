/** A worker in a process of its own, which tests kill. Says `ready` once it has begun, and each job it has taken. */
import { createMatchingWorker, fileStore } from '../../src/entries/queue';

const [port = '', folder = '', lockDuration = '1000'] = process.argv.slice(2);
createMatchingWorker({
  connection: { host: '127.0.0.1', port: Number(port) },
  store: fileStore(folder),
  threads: 2,
  lockDuration: Number(lockDuration),
  onError: (error) => console.error(error.message),
});
console.log('ready');
