import { expectKnown } from '../../options';
import { ROLES, type Role } from '../../program';
import {
  checkMinimumGroup,
  DEFAULT_MINIMUM_GROUP,
  type EvaluationOptions,
  type Figure,
  HIDDEN,
  protectGroups,
  shown,
} from '../disclosure';
import {
  checkConfidence,
  DEFAULT_CONFIDENCE,
  estimateShare,
  expectRecord,
  refuseIssues,
  type ShareEstimate,
} from '../statistics';
import { type Interview, parseCodebook, parseInterviews, type Theme, TONES, type Tone } from './interview';

/** How many of the people interviewed speak of a theme. */
export interface ThemeFigures {
  /** People, not passages. The interval is that of chance alone: people to interview are seldom drawn by lot. */
  readonly people: ShareEstimate;
  /** Passages by tone. */
  readonly passages: { readonly [T in Tone]: number };
  /** In the order of the alphabet. Words can still give their speaker away: read before passing on. */
  readonly quotes: readonly string[];
}

/** One theme over all interviews. */
export interface ThemeSummary {
  readonly themeId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly all: Figure<ThemeFigures>;
  readonly byRole: readonly { readonly role: Role; readonly people: Figure<ShareEstimate> }[];
}

/** Which themes people speak of, theme by theme, in all and by role. */
export interface InterviewSummary {
  /** Interviews that were coded. */
  readonly interviews: number;
  /** People who were interviewed. */
  readonly people: number;
  /** In the order of the codebook. */
  readonly themes: readonly ThemeSummary[];
}

/**
 * Counts who speaks of which theme, in all and by role. A passage of a theme counts for all wider themes too.
 * People are counted, not passages: who says a thing often says it once. A theme of which fewer people speak (or
 * are silent) than the minimum is hidden, together with what it could be derived from ({@link protectGroups}).
 *
 * Independent of the order of the interviews. O(t (m + t d)) for t themes up to d deep and m themes of passages, and
 * what {@link protectGroups} takes for five groups a theme. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem of the codebook, or of the interviews and options.
 *
 * @example
 * ```ts
 * import { READY_THEMES, summarizeInterviews } from 'mentor-match/evaluation';
 *
 * const interview = { id: 'i1', personId: 'cleo', role: 'mentee' as const, passages: [] };
 * summarizeInterviews(READY_THEMES, [interview]).people; // => 1
 * ```
 */
export function summarizeInterviews(
  codebook: readonly Theme[],
  interviews: readonly Interview[],
  options: EvaluationOptions = {},
): InterviewSummary {
  const themes = parseCodebook(codebook);
  const parsed = parseInterviews(interviews, themes);
  expectRecord('options', options);
  expectKnown(options, { minimumGroup: true, confidence: true });
  const minimum = options.minimumGroup ?? DEFAULT_MINIMUM_GROUP;
  const confidence = options.confidence ?? DEFAULT_CONFIDENCE;
  checkOptions(minimum, confidence);
  const roles = ROLES.filter((role) => parsed.some((interview) => interview.role === role));
  const told = toldGroups(themes, parsed, minimum);
  // Of too few people not even that nobody speaks of a theme may be told.
  const isTold = (themeId: string, role: string | null) =>
    told.has(groupId(null, role)) && told.has(groupId(themeId, role));
  const share = (themeId: string, role: string | null): ShareEstimate => {
    const group = parsed.filter((interview) => role === null || interview.role === role);
    return estimateShare(
      peopleOf(speaking(group, themeId, themes)).length,
      peopleOf(group).length,
      confidence,
    );
  };
  return {
    interviews: parsed.length,
    people: peopleOf(parsed).length,
    themes: themes.map((theme) => ({
      themeId: theme.id,
      name: theme.name,
      parentId: theme.parentId ?? null,
      all: isTold(theme.id, null)
        ? shown({ people: share(theme.id, null), ...passagesOf(parsed, theme.id, themes) })
        : HIDDEN,
      byRole: roles.map((role) => ({
        role,
        people: isTold(theme.id, role) ? shown(share(theme.id, role)) : HIDDEN,
      })),
    })),
  };
}

/**
 * Which figures may be told: each is a group of people who speak of a theme. Everybody who was interviewed stands
 * in the table as well, so that a theme of which all but a few speak is hidden as those few would be.
 */
function toldGroups(
  themes: readonly Theme[],
  interviews: readonly Interview[],
  minimum: number,
): ReadonlySet<string> {
  return protectGroups(
    [null, ...ROLES].flatMap((role) => {
      const group = interviews.filter((interview) => role === null || interview.role === role);
      const everybody = { id: groupId(null, role), members: peopleOf(group), rank: 2 };
      const speakers = themes.map((theme) => ({
        id: groupId(theme.id, role),
        members: peopleOf(speaking(group, theme.id, themes)),
        rank: role === null ? 1 : 0,
      }));
      return [everybody, ...speakers];
    }),
    minimum,
  );
}

function groupId(themeId: string | null, role: string | null): string {
  return JSON.stringify([themeId, role]);
}

/** Interviews with a passage of the theme or of one inside it. */
function speaking(
  interviews: readonly Interview[],
  themeId: string,
  themes: readonly Theme[],
): readonly Interview[] {
  const inside = insideOf(themeId, themes);
  return interviews.filter(({ passages }) =>
    passages.some(({ themeIds }) => themeIds.some((id) => inside.has(id))),
  );
}

/** A theme with all themes that are part of it. */
function insideOf(themeId: string, themes: readonly Theme[]): ReadonlySet<string> {
  const inside = new Set([themeId]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const theme of themes) {
      if (theme.parentId === undefined || !inside.has(theme.parentId) || inside.has(theme.id)) continue;
      inside.add(theme.id);
      grown = true;
    }
  }
  return inside;
}

function passagesOf(
  interviews: readonly Interview[],
  themeId: string,
  themes: readonly Theme[],
): Pick<ThemeFigures, 'passages' | 'quotes'> {
  const inside = insideOf(themeId, themes);
  const passages = interviews
    .flatMap((interview) => interview.passages)
    .filter((passage) => passage.themeIds.some((id) => inside.has(id)));
  const count = (tone: Tone) => passages.filter((passage) => (passage.tone ?? 'neutral') === tone).length;
  const [positive, negative, neutral] = TONES;
  return {
    passages: {
      [positive]: count(positive),
      [negative]: count(negative),
      [neutral]: count(neutral),
    },
    quotes: passages
      .flatMap((passage) => (passage.quote === undefined ? [] : [passage.quote]))
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}

function peopleOf(interviews: readonly Interview[]): string[] {
  return [...new Set(interviews.map((interview) => interview.personId))];
}

function checkOptions(minimum: number, confidence: number): void {
  const issues: Parameters<typeof checkMinimumGroup>[0] = [];
  checkMinimumGroup(issues, minimum);
  checkConfidence(issues, confidence);
  refuseIssues(issues);
}
