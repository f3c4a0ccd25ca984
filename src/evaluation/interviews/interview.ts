import * as z from 'zod';
import { type ErrorIssue, MentorMatchError } from '../../errors';
import { type Day, parseWith, schemaFor } from '../../model';
import { daySchema, ROLES, type Role } from '../../program';
import { addIssue, refuseIssues } from '../statistics';

/** One theme that interviews are coded by. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  /** When a passage belongs to it, and when not: what two coders agree on beforehand. */
  readonly description?: string;
  /** The wider theme that it is part of: a passage of this theme is one of that theme as well. */
  readonly parentId?: string;
}

/** How a passage speaks of its themes. */
export const TONES = ['positive', 'negative', 'neutral'] as const;
/** One of {@link TONES}. */
export type Tone = (typeof TONES)[number];

/** A passage of an interview with the themes it belongs to. */
export interface CodedPassage {
  readonly themeIds: readonly string[];
  /** Default `neutral`. */
  readonly tone?: Tone;
  /** In the person's words, without names; told only where enough people speak of the theme. */
  readonly quote?: string;
}

/** One interview after coding. */
export interface Interview {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly day?: Day;
  readonly passages: readonly CodedPassage[];
}

const id = z.string().min(1);
const text = z.string().trim().min(1);

/** Schema of {@link Theme}. */
export const themeSchema = schemaFor<Theme>()(
  z.strictObject({ id, name: text, description: z.string().optional(), parentId: id.optional() }),
);

/** Schema of {@link Interview}. */
export const interviewSchema = schemaFor<Interview>()(
  z.strictObject({
    id,
    personId: id,
    role: z.enum(ROLES),
    day: daySchema.optional(),
    passages: z.array(
      z.strictObject({
        themeIds: z.array(id).min(1),
        tone: z.enum(TONES).optional(),
        quote: text.optional(),
      }),
    ),
  }),
);

/** Themes to start from: what mentors and mentees commonly speak of. */
export const READY_THEMES: readonly Theme[] = [
  { id: 'relationship', name: 'The relationship' },
  { id: 'trust', name: 'Trust and openness', parentId: 'relationship' },
  { id: 'fit', name: 'Fit of the two', parentId: 'relationship' },
  { id: 'conflict', name: 'Conflict or distance', parentId: 'relationship' },
  { id: 'growth', name: 'Growth' },
  { id: 'skills', name: 'Skills and knowledge', parentId: 'growth' },
  { id: 'confidence', name: 'Confidence', parentId: 'growth' },
  { id: 'career', name: 'Career and next steps', parentId: 'growth' },
  { id: 'network', name: 'People and contacts', parentId: 'growth' },
  { id: 'program', name: 'The program' },
  { id: 'time', name: 'Time and workload', parentId: 'program' },
  { id: 'training', name: 'Training and preparation', parentId: 'program' },
  { id: 'support', name: 'Support by the program team', parentId: 'program' },
  { id: 'manager', name: 'Support by the own manager', parentId: 'program' },
];

/**
 * Validates a codebook: ids used once, parents that are there, no theme inside itself. O(themes * depth), the depth
 * being that of themes inside themes. Deterministic.
 *
 * @returns a copy in the order given, texts trimmed.
 * @throws MentorMatchError `invalid-input` with every problem.
 *
 * @example
 * ```ts
 * import { parseCodebook } from 'mentor-match/evaluation';
 *
 * parseCodebook([{ id: 'trust', name: ' Trust ' }]); // => [{ id: 'trust', name: 'Trust' }]
 * ```
 */
export function parseCodebook(themes: readonly Theme[]): readonly Theme[] {
  const parsed = parseWith(z.array(themeSchema), themes, 'themes');
  const issues: ErrorIssue[] = [];
  const byId = new Map<string, Theme>();
  for (const [index, theme] of parsed.entries()) {
    if (byId.has(theme.id)) {
      addIssue(issues, `themes[${index}].id`, 'the id stands a second time', theme.id, 'an id of its own');
    }
    byId.set(theme.id, theme);
  }
  for (const [index, theme] of parsed.entries()) {
    if (theme.parentId === undefined) continue;
    if (!byId.has(theme.parentId)) {
      addIssue(
        issues,
        `themes[${index}].parentId`,
        'no theme has this id',
        theme.parentId,
        `one of ${[...byId.keys()].join(', ')}`,
      );
    } else if (isInsideItself(theme, byId)) {
      addIssue(
        issues,
        `themes[${index}].parentId`,
        'the theme is part of itself',
        theme.parentId,
        'a wider theme',
      );
    }
  }
  refuseIssues(issues);
  return parsed;
}

function isInsideItself(theme: Theme, byId: ReadonlyMap<string, Theme>): boolean {
  const seen = new Set<string>([theme.id]);
  for (let at = theme.parentId; at !== undefined; at = byId.get(at)?.parentId) {
    if (at === theme.id) return true;
    if (seen.has(at)) return false; // a circle further up, reported where it is
    seen.add(at);
  }
  return false;
}

/**
 * Holds coded interviews against their codebook. O(marks + themes * depth), a mark being a theme of a passage.
 * Deterministic.
 *
 * @returns copies in the order given.
 * @throws MentorMatchError `invalid-input` with every problem: unknown themes, ids used twice.
 *
 * @example
 * ```ts
 * import { parseInterviews } from 'mentor-match/evaluation';
 *
 * const interviews = [{ id: 'i1', personId: 'cleo', role: 'mentee' as const, passages: [] }];
 * parseInterviews(interviews, [{ id: 'trust', name: 'Trust' }]).length; // => 1
 * ```
 */
export function parseInterviews(
  interviews: readonly Interview[],
  codebook: readonly Theme[],
): readonly Interview[] {
  const parsed = parseWith(z.array(interviewSchema), interviews, 'interviews');
  const known = new Set(parseCodebook(codebook).map((theme) => theme.id));
  const first = new Map<string, number>();
  const issues: ErrorIssue[] = [];
  for (const [index, interview] of parsed.entries()) {
    const seen = first.get(interview.id);
    if (seen === undefined) first.set(interview.id, index);
    else {
      addIssue(
        issues,
        `interviews[${index}].id`,
        `the id stands a second time, after interviews[${seen}]`,
        interview.id,
        'an id of its own for each interview',
      );
    }
    for (const [at, passage] of interview.passages.entries()) {
      for (const [position, themeId] of passage.themeIds.entries()) {
        if (known.has(themeId)) continue;
        addIssue(
          issues,
          `interviews[${index}].passages[${at}].themeIds[${position}]`,
          'the codebook has no such theme',
          themeId,
          `one of ${[...known].join(', ')}`,
        );
      }
    }
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return parsed;
}
