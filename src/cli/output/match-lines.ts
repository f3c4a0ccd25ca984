import type { StoppedMatching } from '../../matching';
import { type Matching, type MatchingSummary, SCORE_UNIT, type Shortfall, type Warning } from '../../model';
import { WIDTH, wrap } from '../terminal';
import type { Voice } from '../voice';
import { firstOf } from './results';
import { describeEffects } from './rule-lines';
import { describeWarnings } from './warnings';

/** Share of the weight under which a score rests on priors more than on answers. */
const LITTLE = 0.5;

/** A matching in figures, and what is proven of it. */
export function describeMatching(
  result: Matching,
  warnings: readonly Warning[],
  written: readonly string[],
  voice: Voice,
): string {
  const { say, numbers } = voice;
  const { summary } = result;
  const { scoreUnit = SCORE_UNIT } = result.manifest.policy;
  const score = (value: number | null) => (value === null ? '–' : numbers.score(value));
  const low = result.matches.filter((one) => one.coverage < LITTLE).length;
  const all = numbers.whole(summary.mentors * summary.mentees);
  const { matches, mentees, mentors, seats } = summary;
  const lines = [
    say('match.counts', {
      matches,
      shownMatches: numbers.whole(matches),
      menteesMatched: numbers.whole(summary.menteesMatched),
      mentees,
      shownMentees: numbers.whole(mentees),
      mentorsMatched: numbers.whole(summary.mentorsMatched),
      mentors,
      shownMentors: numbers.whole(mentors),
      seats,
      shownSeats: numbers.whole(seats),
    }),
    say('match.total', {
      total: numbers.score(summary.totalScore),
      units: String(summary.totalUnits),
      unit: String(scoreUnit),
      mean: score(summary.meanScore),
      lowest: score(summary.minimumScore),
    }),
    summary.eligiblePairs === null
      ? say('match.not-counted', { all })
      : say('match.eligible', { pairs: numbers.whole(summary.eligiblePairs), all }),
    ...describeEffects(summary.rules, voice).map((line) => `  ${line}`),
    ...(result.explanations === 'on-demand' ? [say('match.on-demand', {})] : []),
    ...priorityLines(summary.priorities, voice),
    ...groupLines(summary.groups ?? [], voice),
    ...(summary.unknownMatches > 0
      ? [
          say('match.unknown', {
            count: matches,
            shown: numbers.whole(summary.unknownMatches),
            all: numbers.whole(matches),
          }),
        ]
      : []),
    ...(low > 0 ? [say('match.little', { count: low, shown: numbers.whole(low) })] : []),
    ...(result.shortfalls.length > 0
      ? [
          say('match.shortfalls', {}),
          ...firstOf(
            result.shortfalls.map((one) => shortfallLine(one, voice)),
            'matching.json',
            voice,
          ),
        ]
      : []),
    '',
    say('match.scores', {}),
    ...bars(summary.distribution, voice),
    '',
    result.status === 'stable'
      ? stabilityLine(result, voice)
      : say(result.status === 'feasible' ? 'match.not-proven' : 'match.proven', {}),
    ...describeWarnings(warnings, voice),
    say('match.proposal', {}),
    say('written', { paths: written.join(', ') }),
  ];
  return `${lines.map((line) => wrap(line)).join('\n')}\n`;
}

/** How far the policy's groups are covered. */
function groupLines(groups: NonNullable<MatchingSummary['groups']>, { say, numbers }: Voice): string[] {
  if (groups.length === 0) return [];
  const counts = groups.map(({ group, mentees, wanted, matched }) =>
    say('match.group', {
      group,
      matched: numbers.whole(matched),
      mentees: numbers.whole(mentees),
      wanted: numbers.whole(wanted),
      missing: Math.max(0, wanted - matched),
    }),
  );
  return [say('match.groups', { counts: counts.join(voiceSeparator(numbers.locale)) })];
}

/** Who was served first, where mentees have different priorities. */
function priorityLines(classes: MatchingSummary['priorities'], { say, numbers }: Voice): string[] {
  if (classes.length < 2) return [];
  const counts = classes.map(({ priority, mentees, matched }) =>
    say('match.priority', {
      priority: String(priority),
      matched: numbers.whole(matched),
      mentees: numbers.whole(mentees),
    }),
  );
  return [say('match.priorities', { counts: counts.join(voiceSeparator(numbers.locale)) })];
}

/** French sets semicolons apart. */
const voiceSeparator = (locale: string) => (locale === 'fr' ? '\u00A0; ' : '; ');

/** What is stable, and by whose order: that of lists is only spoken of where there are some. */
function stabilityLine({ certificate, matches }: Matching, { say, numbers }: Voice): string {
  if (certificate.kind !== 'stable') return '';
  const { proposer, withWishes } = certificate;
  const lists = withWishes.mentors + withWishes.mentees;
  const locked = matches.filter((match) => match.locked).length;
  return say('match.stable', { locked, lists, shownLists: numbers.whole(lists), proposer });
}

/** A matching that was stopped before its proof. */
export function describeStopped(
  result: StoppedMatching,
  warnings: readonly Warning[],
  written: readonly string[],
  voice: Voice,
): string {
  const { say, numbers } = voice;
  const { matches, totalScore, bestBound, gap } = result;
  const lines = [
    say('match.stopped', {}),
    say('match.so-far', {
      count: matches.length,
      shown: numbers.whole(matches.length),
      total: numbers.score(totalScore),
    }),
    bestBound === null || gap === null
      ? say('match.gap-unknown', {})
      : say('match.gap', {
          bound: numbers.score(bestBound),
          gap: numbers.score(gap),
          share: numbers.percent(bestBound > 0 ? gap / bestBound : 0, 2),
        }),
    ...describeWarnings(warnings, voice),
    say('written', { paths: written.join(', ') }),
  ];
  return `${lines.map((line) => wrap(line)).join('\n')}\n`;
}

function shortfallLine({ side, id, matched, minimum }: Shortfall, { say }: Voice): string {
  const role = side === 'mentors' ? 'mentor' : 'mentee';
  return `  ${say('match.shortfall', { role, who: id, matched, minimum })}`;
}

function bars(distribution: readonly number[], { numbers }: Voice): string[] {
  const most = Math.max(1, ...distribution);
  const digits = Math.max(5, numbers.whole(most).length);
  return distribution.map((count, at) => {
    const range = `${numbers.tenth(at / 10)}–${numbers.tenth((at + 1) / 10)}`;
    const space = WIDTH - 15 - digits;
    return `  ${range}  ${numbers.whole(count).padStart(digits)}  ${'█'.repeat(Math.ceil((count / most) * space))}`.trimEnd();
  });
}
