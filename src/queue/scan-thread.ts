/**
 * The rows of one cohort, scanned in a thread of their own, so that the worker's own thread is free to renew locks.
 */
import { randomInt } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { openScanner } from '../matching';
import { connect } from './connection';
import { Names } from './names';
import { type FromScanThread, type ScanThreadInput, Seat, type ToScanThread, tablesOf } from './scan';

const port = parentPort;
if (port === null) throw new Error('not a worker thread');
const send = (message: FromScanThread) => port.postMessage(message);

const { bytes, threads, connection, prefix }: ScanThreadInput = workerData;
const opened = openScanner(tablesOf(bytes), threads);
const redis = connect(connection);
const id = randomInt(2 ** 31);
let seat: Seat | undefined;
/** Nobody works here any more; it may be said while the tables are still being opened. */
let isLeaving = false;

port.on('message', (message: ToScanThread) => {
  if (message.kind === 'leave') {
    isLeaving = true;
    if (seat !== undefined) seat.isLeaving = true;
    return;
  }
  work(message.session, message.turn).catch((error) =>
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function work(session: string, turn: number): Promise<void> {
  seat = new Seat(redis, new Names(prefix), session, await opened, id);
  seat.isLeaving = isLeaving;
  const left = await seat.work(turn);
  seat = undefined;
  send({ kind: 'left', left });
}
