import type { CommandId } from '../../messages';
import type { Warning } from '../../model';
import type { Io } from '../io';
import type { Session } from '../session';
import { clip, WIDTH } from '../terminal';
import { ENGLISH_VOICE, type Voice } from '../voice';
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

/** Phases by what they are called. */
const WORDS: { readonly [phase: string]: PhaseId } = {
  generate: 'phase.generate',
  read: 'phase.read',
  // The tables are read by then: the matcher goes over the people.
  reading: 'phase.check',
  checking: 'phase.check',
  prepare: 'phase.prepare',
  preparing: 'phase.prepare',
  scoring: 'phase.score',
  bounds: 'phase.bounds',
  'column-minimums': 'phase.minimums',
  'row-minimums': 'phase.minimums',
  'cover-rows': 'phase.cover',
  'cover-columns': 'phase.cover',
  'cover-groups': 'phase.cover',
  'worst-cost': 'phase.worst',
  'pairs-at-worst': 'phase.worst',
  'first-pairs': 'phase.balance',
  'total-cost': 'phase.match',
  'pair-count': 'phase.match',
  'listed-pairs': 'phase.match',
  'deferred-acceptance': 'phase.match',
  auction: 'phase.auction',
  completion: 'phase.complete',
  improvement: 'phase.improve',
  explaining: 'phase.explain',
  questioning: 'phase.ask',
  write: 'phase.write',
};
type PhaseId = Extract<CommandId, `phase.${string}`>;

/** A part of what a command does, and its share of the whole. */
interface Part {
  readonly name: PartName;
  readonly weight: number;
}
type PartName = 'read' | 'make' | 'open' | 'run' | 'write';

/** What commands do, from the first to the last: one bar is shown for all of it. Weights add up to 1. */
export const PLANS = {
  /** Tables are read and a long run follows, whose result is written. */
  match: [
    { name: 'read', weight: 0.15 },
    { name: 'run', weight: 0.75 },
    { name: 'write', weight: 0.1 },
  ],
  /** A question about people, or about people and a result. */
  ask: [
    { name: 'read', weight: 0.3 },
    { name: 'open', weight: 0.2 },
    { name: 'run', weight: 0.5 },
  ],
  /** A question about two people, which is answered at once when they are read. */
  open: [
    { name: 'read', weight: 0.6 },
    { name: 'open', weight: 0.4 },
  ],
  generate: [
    { name: 'make', weight: 0.4 },
    { name: 'write', weight: 0.6 },
  ],
} as const satisfies { readonly [command: string]: readonly Part[] };

export type Plan = (typeof PLANS)[keyof typeof PLANS];

/** The part that a phase belongs to; those of the library are a run. */
function partOf(phase: string): PartName {
  if (phase === 'read' || phase === 'write') return phase;
  return phase === 'generate' ? 'make' : 'run';
}

/** How much of the whole is done when a share of one part is. */
function shareOf(plan: Plan, part: PartName, fraction: number): number {
  let before = 0;
  for (const { name, weight } of plan) {
    if (name === part) return before + weight * fraction;
    before += weight;
  }
  return 0;
}

/** What a progress needs of the world. */
type Screen = Pick<Io, 'terminal' | 'err' | 'redraw' | 'now'> & { readonly voice?: Voice };

/** Milliseconds between two drawings of the bar within a phase: at most ten a second. */
const REDRAW = 100;
const SECOND = 1000;
const BAR = 20;

/** Drawn one after the other, so that a bar whose share stays is seen to be alive. */
const MARKS = ['|', '/', '-', '\\'] as const;

/**
 * Shows how far a command is on standard error, as one share of all that it does, which never falls: one line that is
 * drawn again on a terminal; elsewhere a line for each phase, and for each tenth of the whole that takes more than a
 * second; nothing if quiet.
 */
export class Progress {
  private readonly io: Screen;
  private readonly quiet: boolean;
  private readonly started: number;
  private drawn: number | undefined;
  private phase: string | undefined;
  private tenth = 0;
  private share = 0;
  private mark = 0;
  private readonly plan: Plan;

  constructor(io: Screen, quiet: boolean, plan: Plan = PLANS.match) {
    this.io = io;
    this.quiet = quiet;
    this.plan = plan;
    this.started = io.now();
  }

  /** Takes the next step; cheap enough to be called often. @param part of the plan; default as the phase says. */
  show(step: Step, part: PartName = partOf(step.phase)): void {
    if (this.quiet) return;
    this.share = Math.max(this.share, shareOf(this.plan, part, clamp(step.fraction)));
    const whole = { ...step, fraction: this.share };
    if (this.io.terminal === null) this.line(whole);
    else this.draw(whole, this.io.terminal.columns);
  }

  /** What the library is given to tell how far a run is. */
  during(part: 'open' | 'run'): { readonly onProgress: (step: Step) => void } {
    return { onProgress: (step) => this.show(step, part) };
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
    const done = Math.floor(step.fraction * BAR);
    this.mark += 1;
    const mark = MARKS[this.mark % MARKS.length] ?? '';
    const bar = `${'█'.repeat(done)}${'░'.repeat(BAR - done)}`;
    const text = `${this.words(step, [bar])}  ${this.elapsed()} ${mark}`;
    // A line as wide as the terminal would wrap on some, and could not be drawn over.
    this.io.redraw(clip(text, Math.min(WIDTH, columns) - 1).trimEnd());
  }

  private line(step: Step): void {
    const tenth = Math.floor(step.fraction * 10);
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
    const { say, numbers } = this.io.voice ?? ENGLISH_VOICE;
    const id = Object.hasOwn(WORDS, phase) ? WORDS[phase] : undefined;
    const word = id === undefined ? phase.charAt(0).toUpperCase() + phase.slice(1) : say(id, {});
    const parts = [word.padEnd(11), ...bar, numbers.percent(fraction, 0).padStart(4)];
    if (typeof bestBound === 'number')
      parts.push(` ${say('phase.bound', { bound: numbers.total(bestBound) })}`);
    if (typeof gap === 'number' && typeof bestBound === 'number' && bestBound > 0) {
      parts.push(` ${say('phase.gap', { gap: numbers.percent(gap / bestBound, 2) })}`);
    }
    return parts.join(' ');
  }

  private elapsed(): string {
    return clockTime(this.io.now() - this.started);
  }
}

/** Runs some work with a progress that is cleared at its end, however it ends. */
export async function withProgress<T>(
  io: Session,
  quiet: boolean,
  work: (progress: Progress) => Promise<T>,
  plan: Plan = PLANS.match,
): Promise<T> {
  const progress = new Progress(io, quiet, plan);
  try {
    return await work(progress);
  } finally {
    progress.clear();
  }
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
