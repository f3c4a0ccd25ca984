import type { RowScanner } from '../../assignment';
import { abortedBy, type MentorMatchError } from '../../errors';
import { checkOptionTypes } from '../prepared';
import type { RunPhase, RunStep, RunSteps } from './step';

/** How far a run has come. */
export interface RunProgress {
  /** What it does now. */
  readonly phase: RunPhase;
  /** Estimated share of the whole run that is done, 0 to 1; it never falls. */
  readonly fraction: number;
}

/** An `AbortSignal`, by what is read of it: declarations need no `lib` with DOM. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** What a function that answers in slices may be told. */
export interface SlicedOptions {
  /**
   * Called about fifty times a second at most, and with a fraction of 1 at the end. What it throws ends the run and is
   * passed on.
   */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Once aborted, the promise is rejected with code `aborted`, within some 100 ms. */
  readonly signal?: StopSignal;
}

/** Work between two looks at the clock of the host, in milliseconds; the page or the server runs in between. */
const SLICE = 12;

/** What a driver is asked at the end of a slice: whether to say stop. */
export type Look = (step: RunStep) => 'stop' | undefined;

/** Gives a run the thread in slices of some 12 ms, and the host the time in between. */
export class SlicedRun {
  #sliceEnd: number;
  #fraction = 0;
  /** Scans batches of rows, once there are any. */
  scanner: RowScanner | undefined;

  /** @param look asked after each slice. */
  constructor(private readonly look: Look) {
    this.#sliceEnd = performance.now() + SLICE;
  }

  /** The share of the run that is done, kept from falling. */
  advance(fraction: number): number {
    this.#fraction = Math.max(this.#fraction, Math.min(1, fraction));
    return this.#fraction;
  }

  async drive<Outcome>(steps: RunSteps<Outcome>): Promise<Outcome> {
    let reply: 'stop' | undefined;
    for (;;) {
      const step = steps.next(reply);
      if (step.done === true) return step.value;
      try {
        reply = await this.#answer(step.value);
      } catch (error) {
        // Whoever gives up lets the steps clean up.
        steps.throw(error);
        throw error;
      }
    }
  }

  async #answer(step: RunStep): Promise<'stop' | undefined> {
    const { scanner } = this;
    if (step.solver?.kind === 'scan' && scanner !== undefined) {
      const pause = () => (this.#isDue() ? this.#pause(step).then((reply) => reply === 'stop') : undefined);
      return (await scanner.scan(step.solver.batch, pause)) === 'stopped' ? 'stop' : undefined;
    }
    return this.#isDue() ? await this.#pause(step) : undefined;
  }

  #isDue(): boolean {
    return performance.now() >= this.#sliceEnd;
  }

  /** Lets the host work. */
  async #pause(step: RunStep): Promise<'stop' | undefined> {
    await turn();
    const reply = this.look(step);
    this.#sliceEnd = performance.now() + SLICE;
    return reply;
  }
}

/** A turn of the host's event loop. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The error of a run that was aborted before it had anything to give. */
export function aborted(signal: StopSignal): MentorMatchError {
  return abortedBy(signal, 'the run was aborted before it had a result');
}

/**
 * Drives steps whose outcome is all or nothing, as `runAsync` does.
 *
 * @throws MentorMatchError `aborted`, as a rejected promise.
 */
export async function inSlices<Outcome>(steps: RunSteps<Outcome>, options: SlicedOptions): Promise<Outcome> {
  checkOptionTypes(options, { onProgress: true, signal: true });
  const { signal, onProgress } = options;
  let last: RunPhase = 'reading';
  if (signal?.aborted === true) throw aborted(signal);
  const run: SlicedRun = new SlicedRun(({ phase, fraction }) => {
    if (signal?.aborted === true) throw aborted(signal);
    last = phase;
    onProgress?.({ phase, fraction: run.advance(fraction) });
    return undefined;
  });
  const outcome = await run.drive(steps);
  onProgress?.({ phase: last, fraction: run.advance(1) });
  return outcome;
}
