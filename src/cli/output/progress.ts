import type { Warning } from '../../model';
import type { Io } from '../io';
import { clip, WIDTH } from '../terminal';
import { tellWarnings } from './warnings';

/** How far a long run is. */
export interface Step {
  /** What is being done, such as `read` or `auction`. */
  readonly phase: string;
  /** Share of the phase that is done, 0 to 1. */
  readonly fraction: number;
  /** No matching can have a total score above this; `null` while that is not known. */
  readonly bestBound?: number | null;
  /** How far below that bound the best matching so far is, in total score; `null` while that is not known. */
  readonly gap?: number | null;
}

const WORDS: { readonly [phase: string]: string } = {
  generate: 'Generating',
  read: 'Reading',
  // The tables are read by then: the matcher goes over the people.
  reading: 'Checking',
  prepare: 'Preparing',
  scoring: 'Scoring',
  bounds: 'Bounds',
  'column-minimums': 'Minimums',
  'row-minimums': 'Minimums',
  'cover-rows': 'Covering',
  'cover-columns': 'Covering',
  'worst-cost': 'Worst off',
  'pairs-at-worst': 'Worst off',
  'total-cost': 'Matching',
  'deferred-acceptance': 'Matching',
  completion: 'Completing',
  improvement: 'Improving',
  write: 'Writing',
};

/** What a progress needs of the world. */
type Screen = Pick<Io, 'terminal' | 'err' | 'redraw' | 'now'>;

/** Milliseconds between two drawings of the bar within a phase: at most ten a second. */
const REDRAW = 100;
const SECOND = 1000;
const BAR = 20;

/**
 * Shows how far a run is on standard error: one line that is drawn again on a terminal; elsewhere a line for each
 * phase, and for each tenth of a phase that takes more than a second; nothing if quiet.
 */
export class Progress {
  private readonly io: Screen;
  private readonly quiet: boolean;
  private readonly started: number;
  private drawn: number | undefined;
  private phase: string | undefined;
  private tenth = 0;

  constructor(io: Screen, quiet: boolean) {
    this.io = io;
    this.quiet = quiet;
    this.started = io.now();
  }

  /** Takes the next step; cheap enough to be called often. */
  show(step: Step): void {
    if (this.quiet) return;
    if (this.io.terminal === null) this.line(step);
    else this.draw(step, this.io.terminal.columns);
  }

  /** Clears the bar, so that other text can be written. The next step draws it again. */
  clear(): void {
    if (this.drawn !== undefined && this.io.terminal !== null) this.io.redraw('');
    this.drawn = undefined;
    this.phase = undefined;
  }

  /** Says what the sender of the tables should read; also when quiet. */
  warn(warnings: readonly Warning[]): void {
    if (warnings.length > 0) this.clear();
    tellWarnings(warnings, this.io);
  }

  private draw(step: Step, columns: number): void {
    const now = this.io.now();
    // The beginning of a phase is always drawn: it may be long until the next word from it.
    const recent = this.drawn !== undefined && now - this.drawn < REDRAW;
    if (recent && step.phase === this.phase) return;
    this.drawn = now;
    this.phase = step.phase;
    const done = Math.round(clamp(step.fraction) * BAR);
    const bar = `${'█'.repeat(done)}${'░'.repeat(BAR - done)}`;
    const text = `${this.words(step, [bar])}  ${this.elapsed()}`;
    // A line as wide as the terminal would wrap on some, and could not be drawn over.
    this.io.redraw(clip(text, Math.min(WIDTH, columns) - 1).trimEnd());
  }

  private line(step: Step): void {
    const tenth = Math.floor(clamp(step.fraction) * 10);
    if (step.phase === this.phase) {
      if (tenth <= this.tenth) return;
      // A short run says one line a phase.
      const recent = this.drawn !== undefined && this.io.now() - this.drawn < SECOND;
      if (recent) return;
    }
    this.drawn = this.io.now();
    this.phase = step.phase;
    this.tenth = tenth;
    this.io.err(`${this.elapsed()}  ${this.words(step, [])}\n`);
  }

  private words({ phase, fraction, bestBound, gap }: Step, bar: readonly string[]): string {
    const word = WORDS[phase] ?? phase.charAt(0).toUpperCase() + phase.slice(1);
    // In a list of lines, that nothing is done yet says only that the phase begins.
    const share = bar.length === 0 && fraction <= 0 ? [] : [percent(clamp(fraction), 0).padStart(5)];
    const parts = [share.length === 0 ? word : word.padEnd(10), ...bar, ...share];
    if (typeof bestBound === 'number') parts.push(` bound ${bestBound.toFixed(2)}`);
    if (typeof gap === 'number' && typeof bestBound === 'number' && bestBound > 0) {
      parts.push(` gap ${percent(gap / bestBound, 2)}`);
    }
    return parts.join(' ');
  }

  private elapsed(): string {
    return clockTime(this.io.now() - this.started);
  }
}

/** Runs some work with a progress that is cleared at its end, however it ends. */
export async function withProgress<T>(
  io: Io,
  quiet: boolean,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress = new Progress(io, quiet);
  try {
    return await work(progress);
  } finally {
    progress.clear();
  }
}

/** A share in percent; never 0 % or 100 % for what is only nearly so. */
export function percent(share: number, digits: number): string {
  const text = (100 * share).toFixed(digits);
  const least = (10 ** -digits).toFixed(digits);
  if (share > 0 && Number(text) === 0) return `<${least}%`;
  if (share < 1 && Number(text) === 100) return `${(100 - 10 ** -digits).toFixed(digits)}%`;
  return `${text}%`;
}

/** `1:05` for 65 seconds, `1:00:00` for an hour. */
function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

function clamp(fraction: number): number {
  return Math.max(0, Math.min(1, fraction));
}
