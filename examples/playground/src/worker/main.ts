/** The worker of the page: answers calls in slices, so that a stop is heard and other calls are answered in between. */
import type { CallName, Calls, Failure, Reply, Sent } from '../protocol';
import { type Control, type Desk, newDesk } from './desk';
import { isLibraryError, issuesOf } from './failure';

type Handler<Name extends CallName> = (
  desk: Desk,
  args: Parameters<Calls[Name]>,
  control: Control,
) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>;

/** Each call with the code that answers it, loaded when it is first asked. */
const HANDLERS: { readonly [Name in CallName]: () => Promise<Handler<Name>> } = {
  speak: async () => (await import('./people')).speak,
  warmUp: async () => warmUp,
  look: async () => (await import('./people')).look,
  given: async () => (held) => held.given,
  sample: async () => (await import('./samples')).sample,
  read: async () => (await import('./people')).read,
  compare: async () => (await import('./match')).compare,
  match: async () => (await import('./match')).match,
  prove: async () => (await import('./match')).prove,
  figures: async () => (await import('./match')).figures,
  rows: async () => (await import('./tables')).rows,
  unmatched: async () => (await import('./tables')).unmatched,
  people: async () => (await import('./tables')).people,
  groups: async () => (await import('./groups')).groups,
  explain: async () => (await import('./questions')).explain,
  whyNot: async () => (await import('./questions')).askWhyNot,
  offers: async () => (await import('./offers')).offers,
  weigh: async () => (await import('./decisions')).weigh,
  standing: async () => (await import('./decisions')).standing,
  decide: async () => (await import('./decisions')).decide,
  readBack: async () => (await import('./decisions')).readBack,
  approveAll: async () => (await import('./decisions')).approveAll,
  rematch: async () => (await import('./decisions')).rematchAgain,
  download: async () => (await import('./downloads')).download,
};

/** Loads code and runs none of it. */
async function warmUp(_desk: Desk, [step]: Parameters<Calls['warmUp']>): Promise<void> {
  if (step === 'people') {
    await import('./people');
    return;
  }
  if (step === 'match') await Promise.all([import('./match'), import('./tables')]);
  else await Promise.all([import('./questions'), import('./decisions')]);
}

/** Calls that change what others read: they wait for all before them, and all after wait for them. */
const CHANGES: ReadonlySet<CallName> = new Set([
  'speak',
  'look',
  'read',
  'match',
  'decide',
  'readBack',
  'approveAll',
  'rematch',
]);

const desk = newDesk();
const running = new Map<number, AbortController>();
let changed: Promise<unknown> = Promise.resolve();
let all: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  if ('stop' in data) {
    running.get(data.stop)?.abort();
    return;
  }
  const controller = new AbortController();
  running.set(data.id, controller);
  const changes = CHANGES.has(data.name);
  const answered = (changes ? all : changed).then(async () => {
    const reply = await answer(data.id, data.name, data.args, controller.signal);
    running.delete(data.id);
    postMessage(reply);
  });
  all = Promise.all([all, answered]);
  if (changes) changed = answered;
});

async function answer<Name extends CallName>(
  id: number,
  name: Name,
  args: Parameters<Calls[Name]>,
  signal: AbortSignal,
): Promise<Reply> {
  const progress: Control['progress'] = (phase, fraction) => {
    const reply: Reply = { id, progress: { phase: phase as never, fraction } };
    postMessage(reply);
  };
  try {
    if (signal.aborted && name !== 'match') return { id, failure: { code: 'aborted', issues: [] } };
    await import('./no-eval');
    const handler = await HANDLERS[name]();
    return { id, value: await handler(desk, args, { signal, progress }) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (isLibraryError(error)) return { code: error.code, issues: issuesOf(error) };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'defect', issues: [{ path: '', message, received: '', expected: '' }] };
}
