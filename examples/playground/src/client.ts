/** The page's end of the line to its worker: calls as promises, with progress and a stop. */
import type { CallName, Calls, Failure, Reply, Request } from './protocol';

/** What the worker could not do; `failure` has the problems, each with its place and remedy. */
export class CallError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.issues[0]?.message ?? failure.code);
  }
}

export interface CallOptions {
  readonly onProgress?: (progress: { readonly phase: string; readonly fraction: number }) => void;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: CallOptions['onProgress'];
}

export interface Client {
  call<Name extends CallName>(
    name: Name,
    args: Parameters<Calls[Name]>,
    options?: CallOptions,
  ): Promise<ReturnType<Calls[Name]>>;
}

export function openClient(worker: Worker): Client {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id);
    if (call === undefined) return;
    if ('progress' in data) {
      call.onProgress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('failure' in data) call.reject(new CallError(data.failure));
    else call.resolve(data.value);
  });
  worker.addEventListener('error', ({ message }) => {
    const failure = { code: 'worker-failed', issues: [{ path: '', message, received: '', expected: '' }] };
    for (const { reject } of waiting.values()) reject(new CallError(failure));
    waiting.clear();
  });
  return {
    call(name, args, { onProgress, signal } = {}) {
      const id = ++last;
      const request: Request = { id, name, args };
      return new Promise((resolve, reject) => {
        // The worker answers a call by the type that the call has.
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, onProgress });
        worker.postMessage(request);
        signal?.addEventListener('abort', () => worker.postMessage({ stop: id }), { once: true });
      });
    },
  };
}

/** What went wrong, in a form that the state can hold. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallError) return error.failure;
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'defect', issues: [{ path: '', message, received: '', expected: '' }] };
}
