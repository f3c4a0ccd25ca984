import { addTo } from '../../../lists';
import { END_REASONS, plannedHours } from '../../../program';
import { type Figure, HIDDEN, protectGroups, shown } from '../../disclosure';
import { estimateMean, estimateShare, mean, sum } from '../../statistics';
import type { SurveySummary } from '../../surveys';
import { hasBegun, isFinished, type Known, type KnownPair } from '../evidence';
import {
  type Estimate,
  type EvaluatedFigure,
  estimateOf,
  type FigureKind,
  type FigureSource,
  type Participation,
} from '../result';
import { tellPairs } from './pair-table';

/** Who took part, what became of the pairs, and how much time was given. */
export function participationOf(known: Known, surveys: readonly SurveySummary[]): Participation {
  const { pairs, selected } = known;
  const begun = pairs.filter(hasBegun);
  const over = begun.filter(isFinished);
  const completed = over.filter((pair) => pair.relationship.end?.countsAsComplete);
  return {
    mentors: {
      selected: selected.mentors.length,
      inPairs: new Set(pairs.map((pair) => pair.mentorId)).size,
    },
    mentees: {
      selected: selected.mentees.length,
      inPairs: new Set(pairs.map((pair) => pair.menteeId)).size,
    },
    pairs: {
      proposed: pairs.length,
      begun: begun.length,
      over: over.length,
      completed: ofPairs(over, known.minimum, () => completed.length),
    },
    endedEarly: endReasons(over, known.minimum),
    meetings: ofPairs(begun, known.minimum, () => sum(begun.map((pair) => pair.logbook.meetings))),
    // Whole minutes first, so that thirds of an hour add up.
    hours: ofPairs(
      begun,
      known.minimum,
      () => sum(begun.map((pair) => Math.round(pair.logbook.hours * 60))) / 60,
    ),
    plannedHours: plannedHours(known.program.timeFrame),
    figures: [
      completion(over, completed.length, known),
      perPair('hours-per-pair', 'Hours per pair', 'hours', begun, known, (pair) => pair.logbook.hours),
      perPair(
        'meetings-per-pair',
        'Meetings per pair',
        'meetings',
        begun,
        known,
        (pair) => pair.logbook.meetings,
      ),
      cadenceKept(begun, known),
      ...trainingsDone(known),
      ...responseRates(surveys, known.confidence),
    ],
  };
}

function completion(over: readonly KnownPair[], completed: number, known: Known): EvaluatedFigure {
  return figure('completion', 'Pairs that counted as complete', 'relationships', 'share', '', {
    pairs: over,
    minimum: known.minimum,
    estimate: () => shareEstimate(completed, over.length, known.confidence),
  });
}

/** Reasons that enough pairs share; with one of them hidden, others may have to be as well. */
function endReasons(over: readonly KnownPair[], minimum: number): Participation['endedEarly'] {
  const early = over.filter((pair) => pair.relationship.end?.reason !== 'completed');
  const byReason = END_REASONS.map((reason) => ({
    reason,
    pairs: early.filter((pair) => pair.relationship.end?.reason === reason),
  })).filter((group) => group.pairs.length > 0);
  const told = tellPairs(
    [{ id: 'all', pairs: early, rank: 1 }, ...byReason.map(({ reason, pairs }) => ({ id: reason, pairs }))],
    minimum,
  );
  const reasons = byReason.filter(({ reason }) => told.has(reason));
  return {
    reasons: reasons.map(({ reason, pairs }) => ({ reason, pairs: pairs.length })),
    untold: reasons.length < byReason.length,
  };
}

function perPair(
  id: string,
  label: string,
  unit: string,
  pairs: readonly KnownPair[],
  { minimum, confidence }: Known,
  value: (pair: KnownPair) => number,
): EvaluatedFigure {
  return figure(id, label, 'logbook', 'amount', unit, {
    pairs,
    minimum,
    estimate: () => meanEstimate(pairs.map(value), confidence),
  });
}

/** Share of the turns with a meeting while the pair was together, mean over pairs. */
export function cadenceKept(begun: readonly KnownPair[], { minimum, confidence }: Known): EvaluatedFigure {
  const pairs = begun.filter((pair) => pair.logbook.cadenceKept !== null);
  return figure('cadence-kept', 'Turns of the cadence with a meeting', 'logbook', 'share', '', {
    pairs,
    minimum,
    estimate: () =>
      meanEstimate(
        pairs.map((pair) => pair.logbook.cadenceKept ?? 0),
        confidence,
      ),
  });
}

/** How content each side was: mean over people of their own mean of the ratings in the logbook. */
export function logbookSatisfaction(known: Known): readonly EvaluatedFigure[] {
  return (['mentor', 'mentee'] as const).flatMap((side) => {
    const own = new Map<string, number[]>();
    for (const pair of known.pairs) {
      const personId = side === 'mentor' ? pair.mentorId : pair.menteeId;
      for (const { value } of pair.logbook.satisfaction[side]) addTo(own, personId, value);
    }
    if (own.size === 0) return [];
    const told = protectGroups([{ id: 'all', members: [...own.keys()] }], known.minimum).has('all');
    const means = [...own.values()].flatMap((ratings) => mean(ratings) ?? []);
    return [
      {
        id: `logbook/satisfaction/${side}`,
        label: `Satisfaction noted after meetings, ${side}s`,
        source: 'logbook' as const,
        kind: 'score' as const,
        unit: 'of 1 to 5',
        estimate: told ? shown(meanEstimate(means, known.confidence)) : HIDDEN,
      },
    ];
  });
}

function trainingsDone(known: Known): readonly EvaluatedFigure[] {
  if (known.trainings.length === 0) return [];
  const done = new Set(known.trainings.map(({ personId, moduleId }) => JSON.stringify([personId, moduleId])));
  return known.program.trainings.map(({ id, title, side }) => {
    const people = side === 'mentor' ? known.selected.mentors : known.selected.mentees;
    const count = people.filter((personId) => done.has(JSON.stringify([personId, id]))).length;
    return {
      id: `training-done/${id}`,
      label: `Did "${title}" (${side}s)`,
      source: 'training' as const,
      kind: 'share' as const,
      unit: '',
      estimate:
        people.length < known.minimum ? HIDDEN : shown(shareEstimate(count, people.length, known.confidence)),
    };
  });
}

/** One a moment of each instrument; a rate is known exactly and says nothing of what was answered. */
function responseRates(surveys: readonly SurveySummary[], confidence: number): readonly EvaluatedFigure[] {
  return surveys.flatMap(({ instrumentId, title, moments }) =>
    moments.flatMap(({ moment, asked, answered }) =>
      asked === null || asked === 0
        ? []
        : [
            {
              id: `response-rate/${instrumentId}/${moment}`,
              label: `Answered "${title}" (${moment})`,
              source: 'survey' as const,
              kind: 'share' as const,
              unit: '',
              estimate: shown(shareEstimate(answered, asked, confidence)),
            },
          ],
    ),
  );
}

function figure(
  id: string,
  label: string,
  source: FigureSource,
  kind: FigureKind,
  unit: string,
  of: {
    readonly pairs: readonly KnownPair[];
    readonly minimum: number;
    readonly estimate: () => Estimate;
  },
): EvaluatedFigure {
  return { id, label, source, kind, unit, estimate: ofPairs(of.pairs, of.minimum, of.estimate) };
}

/** What is told of pairs only where there are enough; of none at all there is nothing to hide. */
function ofPairs<T>(pairs: readonly KnownPair[], minimum: number, value: () => T): Figure<T> {
  return tellPairs([{ id: 'pairs', pairs }], minimum).has('pairs') ? shown(value()) : HIDDEN;
}

export function shareEstimate(count: number, total: number, confidence: number): Estimate {
  const { share, interval } = estimateShare(count, total, confidence);
  return estimateOf({ n: total, value: share, interval });
}

export function meanEstimate(values: readonly number[], confidence: number): Estimate {
  const { n, mean: value, interval } = estimateMean(values, confidence);
  return estimateOf({ n, value, interval });
}
