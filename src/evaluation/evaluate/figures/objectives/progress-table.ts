import { type Figure, HIDDEN, type ProtectedGroup, shown } from '../../../disclosure';
import { estimateMean, estimateShare } from '../../../statistics';
import type { Known } from '../../evidence';
import {
  type Estimate,
  type EvaluatedFigure,
  estimateOf,
  type PersonalObjectives,
  type ProgramEvaluation,
} from '../../result';
import { groupsOf, type PairSplits, splitPairs } from '../pair-splits';
import { tellPairs } from '../pair-table';
import {
  type PersonalObjective,
  type PersonProgress,
  personalObjectives,
  progressByPerson,
} from './person-progress';

type Progress = ReadonlyMap<string, PersonProgress>;

/**
 * Progress of people and pairs in all the groups it is told of. One table protects them all: progress by kind, by
 * priority and in all are nearly the same figure, and who knows two of them knows much of the third.
 */
export interface ProgressTable {
  readonly personal: ProgramEvaluation['personal'];
  /** Mean progress of people by the priority that their objectives serve. */
  readonly priorities: ReadonlyMap<string, Figure<Estimate>>;
  /** People with some progress, of those measured. */
  readonly progressed: EvaluatedFigure;
  /** Pairs of whose progress something is known, with the groups that may be told. */
  readonly splits: PairSplits;
  readonly told: ReadonlySet<string>;
}

export function progressTable(known: Known): ProgressTable {
  const objectives = personalObjectives(known);
  const kept = objectives.filter(({ objective }) => objective.status !== 'dropped');
  const kinds = [...new Set(kept.map(({ objective }) => objective.kind))].sort();
  const everybody = progressByPerson(kept);
  const byKind = new Map(
    kinds.map((kind) => [kind, progressByPerson(kept.filter(({ objective }) => objective.kind === kind))]),
  );
  const byPriority = new Map(
    known.program.priorities.flatMap(({ id }) => {
      const serving = kept.filter(({ objective }) => objective.priorityIds?.includes(id));
      return serving.length === 0 ? [] : [[id, progressByPerson(serving)] as const];
    }),
  );
  const splits = splitPairs(
    known,
    known.pairs.filter((pair) => pair.logbook.progress !== null),
  );
  const people: ProtectedGroup[] = [
    { id: 'people', members: [...everybody.keys()], rank: 4 },
    ...[...byPriority].map(([id, of]) => ({ id: `priority:${id}`, members: [...of.keys()], rank: 3 })),
    ...[...byKind].map(([kind, of]) => ({ id: `kind:${kind}`, members: [...of.keys()], rank: 2 })),
  ];
  const told = tellPairs(groupsOf(splits), known.minimum, people);
  const figure = (id: string, label: string, group: string, of: Progress): EvaluatedFigure => ({
    id,
    label,
    source: 'logbook',
    kind: 'progress',
    unit: '',
    estimate: told.has(group) ? shown(meanProgress(of, known.confidence)) : HIDDEN,
  });
  const share = (
    id: string,
    label: string,
    group: string,
    of: Progress,
    test: (person: PersonProgress) => boolean,
  ): EvaluatedFigure => ({
    id,
    label,
    source: 'logbook',
    kind: 'share',
    unit: '',
    estimate: told.has(group) ? shown(shareOf(of, test, known.confidence)) : HIDDEN,
  });
  return {
    personal: {
      ...counts(objectives),
      all: figure('progress/people', 'Progress of all objectives', 'people', everybody),
      kinds: [...byKind].map(
        ([kind, of]): PersonalObjectives => ({
          kind,
          progress: figure(
            `progress/kind/${kind}`,
            `Progress: ${kind.replaceAll('-', ' ')}`,
            `kind:${kind}`,
            of,
          ),
          reached: share(
            `reached/kind/${kind}`,
            `Reached all of theirs: ${kind.replaceAll('-', ' ')}`,
            `kind:${kind}`,
            of,
            (person) => person.reached,
          ),
        }),
      ),
    },
    priorities: new Map(
      [...byPriority].map(([id, of]) => [
        id,
        told.has(`priority:${id}`) ? shown(meanProgress(of, known.confidence)) : HIDDEN,
      ]),
    ),
    progressed: share(
      'progressed/people',
      'People who came nearer to an objective',
      'people',
      everybody,
      (person) => person.progress > 0,
    ),
    splits,
    told,
  };
}

function counts(objectives: readonly PersonalObjective[]) {
  const dropped = objectives.filter(({ objective }) => objective.status === 'dropped').length;
  const measured = objectives.filter(
    ({ objective, progress }) => objective.status !== 'dropped' && progress !== null,
  ).length;
  return { objectives: objectives.length, measured, dropped };
}

function meanProgress(of: Progress, confidence: number): Estimate {
  const { n, mean, interval } = estimateMean(
    [...of.values()].map(({ progress }) => progress),
    confidence,
  );
  return estimateOf({ n, value: mean, interval });
}

function shareOf(of: Progress, test: (person: PersonProgress) => boolean, confidence: number): Estimate {
  const { total, share, interval } = estimateShare([...of.values()].filter(test).length, of.size, confidence);
  return estimateOf({ n: total, value: share, interval });
}
