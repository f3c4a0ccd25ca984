/**
 * What runs in a worker thread. The build puts it into the library as text (`worker-code.ts`), so nothing imports it,
 * and it imports no package.
 */
import type { CostSource } from '../../assignment';
import {
  type FromWorker,
  HANDLERS,
  type JobKind,
  type RangeResult,
  rangesOf,
  scanSource,
  type Task,
  type ToWorker,
} from '../large';
import { nodeThreads } from './node-threads';

const parent = nodeThreads()?.parentPort;
let source: CostSource | undefined;
let known: Task['input'];

function receive(message: ToWorker): void {
  try {
    if ('job' in message) {
      perform(message);
    } else {
      source = scanSource(message);
      send({ status: 'ready' });
    }
  } catch (error) {
    send({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function perform<Kind extends JobKind>({ job, kind, input = known, share }: Task<Kind>): void {
  if (source === undefined || input === undefined) throw new Error('a task came before what it is about');
  known = input;
  const results: RangeResult[] = [];
  const transfer: ArrayBuffer[] = [];
  for (const [from, to] of rangesOf(share)) {
    const output = HANDLERS[kind](source, input, from, to);
    if (output === undefined) continue;
    results.push({ from, to, output });
    for (const { buffer } of Object.values(output)) if (buffer instanceof ArrayBuffer) transfer.push(buffer);
  }
  send({ status: 'done', job, results }, transfer);
}

function send(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  if (parent) parent.postMessage(message, transfer);
  else self.postMessage(message, { transfer });
}

if (parent) parent.on('message', receive);
else self.onmessage = (event: MessageEvent<ToWorker>) => receive(event.data);
