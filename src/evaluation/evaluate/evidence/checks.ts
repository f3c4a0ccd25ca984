import * as z from 'zod';
import { compareInstants, compareText, type Day, type Instant, parseWith } from '../../../model';
import {
  dayIn,
  instantSchema,
  type Program,
  type TrainingRecord,
  trainingRecordSchema,
} from '../../../program';
import { performanceMeasureSchema, performanceRecordSchema } from '../../comparison';
import { parseCodebook, parseInterviews } from '../../interviews';
import { addIssue } from '../../statistics';
import {
  groupingSchema,
  type Instrument,
  parseInstruments,
  parseInvitations,
  parseResponses,
  READY_INSTRUMENTS,
  type SurveyResponse,
} from '../../surveys';
import { allObjectives } from './all-objectives';
import { checkedProgram } from './check-program';
import { Collector } from './collector';
import {
  type EvaluatedPair,
  goalRatingSchema,
  type ObjectiveMeasurement,
  objectiveMeasurementSchema,
  type ProgramEvidence,
  pairShape,
  selectedSchema,
} from './evidence';
import type { Known, KnownPair } from './known';
import { readPair } from './read-pair';

/** Stands for a `now` that could not be read: nothing is later. */
const LAST: Instant = '9999-12-31T00:00:00Z';

/** Reads the parts of the evidence. What cannot be read is taken for absent. */
export class Checks extends Collector {
  private readonly evidence: ProgramEvidence;

  constructor(evidence: ProgramEvidence) {
    super();
    this.evidence = evidence;
  }

  program(): Program | null {
    return this.attempt(() => checkedProgram(this.evidence.program), null);
  }

  now(): Instant {
    return this.attempt(() => parseWith(instantSchema, this.evidence.now, 'now'), LAST);
  }

  today(program: Program | null, now: Instant): Day {
    return now === LAST || program === null ? LAST.slice(0, 10) : dayIn(now, program.timeFrame.timeZone);
  }

  pairs(program: Program | null, now: Instant): KnownPair[] {
    const shape = z.array(pairShape);
    const sound = this.attempt(() => parseWith(shape, this.evidence.pairs, 'pairs') !== undefined, false);
    if (!sound || program === null) return [];
    const seen = new Map<string, number>();
    const known = this.evidence.pairs.flatMap((pair, index) => {
      const path = `pairs[${index}]`;
      const { mentorId, menteeId, updatedAt } = pair.relationship;
      this.mentors.add(mentorId);
      this.mentees.add(menteeId);
      this.once(seen, JSON.stringify([mentorId, menteeId]), 'pairs', index, 'the pair', 'one entry a pair');
      if (!isUpTo(updatedAt, now)) {
        addIssue(
          this.issues,
          `${path}.relationship.updatedAt`,
          'the relationship has events after "now"',
          updatedAt,
          `a state of ${now} or before: replay the events up to then`,
        );
      }
      this.criteriaIssues(pair, path);
      return this.attempt(() => [readPair(pair, program, now)], [], `${path}.`);
    });
    return known.sort((a, b) => compareText(a.mentorId, b.mentorId) || compareText(a.menteeId, b.menteeId));
  }

  private criteriaIssues(pair: EvaluatedPair, path: string): void {
    const seen = new Map<string, number>();
    for (const [index, { criterion }] of (pair.contributions ?? []).entries()) {
      this.once(seen, criterion, `${path}.contributions`, index, 'the criterion', 'one value a criterion');
    }
  }

  selected(pairs: readonly KnownPair[]): Known['selected'] {
    const given = this.evidence.selected;
    const read =
      given === undefined
        ? undefined
        : this.attempt(() => parseWith(selectedSchema, given, 'selected'), undefined);
    if (read !== undefined) {
      for (const [side, people, ofPairs] of [
        ['mentors', read.mentors, this.mentors],
        ['mentees', read.mentees, this.mentees],
      ] as const) {
        const seen = new Map<string, number>();
        for (const [index, personId] of people.entries()) {
          this.once(seen, personId, `selected.${side}`, index, 'the person', 'everybody once');
        }
        for (const personId of [...ofPairs].sort()) {
          if (seen.has(personId)) continue;
          addIssue(
            this.issues,
            `selected.${side}`,
            'somebody is in a pair but was not selected',
            personId,
            `everybody of the pairs; add ${personId}`,
          );
        }
        for (const personId of people) ofPairs.add(personId);
      }
    }
    const ids = (people: Iterable<string>) => [...new Set(people)].sort();
    return {
      mentors: ids(read?.mentors ?? pairs.map((pair) => pair.mentorId)),
      mentees: ids(read?.mentees ?? pairs.map((pair) => pair.menteeId)),
    };
  }

  surveys() {
    const { evidence } = this;
    const before = this.issues.length;
    const instruments = this.attempt<readonly Instrument[]>(
      () => parseInstruments(evidence.instruments ?? READY_INSTRUMENTS),
      [],
    );
    const groupings = this.attempt(
      () => parseWith(z.array(groupingSchema), evidence.groupings ?? [], 'groupings'),
      [],
    );
    const names = new Map<string, number>([
      ['role', -1],
      ['form', -1],
    ]);
    for (const [index, { name }] of groupings.entries()) {
      this.once(names, name, 'groupings', index, 'the grouping', 'a name of its own, not "role" or "form"');
    }
    if (this.issues.length > before && instruments.length === 0) {
      return { instruments, groupings, invitations: undefined, responses: [] };
    }
    const sound = this.issues.length;
    const invitations =
      evidence.invitations === undefined
        ? undefined
        : this.attempt(() => parseInvitations(evidence.invitations ?? [], instruments), []);
    const asked = this.issues.length === sound ? invitations : undefined;
    const responses = this.attempt<readonly SurveyResponse[]>(
      () => parseResponses(evidence.responses ?? [], instruments, asked),
      [],
    );
    for (const [list, entries] of [
      ['invitations', invitations ?? []],
      ['responses', responses],
    ] as const) {
      for (const [index, { personId, role }] of entries.entries()) {
        if (role === 'mentor' || role === 'mentee') this.person(`${list}[${index}].personId`, personId, role);
      }
    }
    const used = new Set([...responses, ...(invitations ?? [])].map(({ instrumentId }) => instrumentId));
    return {
      instruments: instruments.filter(({ id }) => used.has(id)).sort((a, b) => compareText(a.id, b.id)),
      groupings,
      invitations,
      responses,
    };
  }

  trainings(program: Program | null): readonly TrainingRecord[] {
    const records = this.attempt(
      () => parseWith(z.array(trainingRecordSchema), this.evidence.trainings ?? [], 'trainings'),
      [],
    );
    const sides = new Map((program?.trainings ?? []).map((module) => [module.id, module.side]));
    const seen = new Map<string, number>();
    for (const [index, { personId, moduleId, completedAt }] of records.entries()) {
      const path = `trainings[${index}]`;
      const side = sides.get(moduleId);
      if (side === undefined && program !== null) {
        this.unknown(`${path}.moduleId`, 'no training of the program has this id', moduleId, sides.keys());
      }
      this.person(`${path}.personId`, personId, side);
      const key = JSON.stringify([personId, moduleId, completedAt]);
      this.once(seen, key, 'trainings', index, 'the record', 'each completion once');
    }
    return records;
  }

  measurements(program: Program | null, pairs: readonly KnownPair[]): readonly ObjectiveMeasurement[] {
    const read = this.attempt(
      () => parseWith(z.array(objectiveMeasurementSchema), this.evidence.measurements ?? [], 'measurements'),
      [],
    );
    if (program === null) return read;
    const objectives = new Map(allObjectives(program, pairs).map((objective) => [objective.id, objective]));
    const seen = new Map<string, number>();
    for (const [index, measurement] of read.entries()) {
      const path = `measurements[${index}]`;
      const { objectiveId, day } = measurement;
      const objective = objectives.get(objectiveId);
      if (objective === undefined) {
        this.unknown(`${path}.objectiveId`, 'no objective has this id', objectiveId, objectives.keys());
      } else if (objective.measure === undefined) {
        addIssue(
          this.issues,
          `${path}.objectiveId`,
          `"${objective.title}" has no measure, so it cannot be measured`,
          objectiveId,
          'an objective with a measure, baseline and target',
        );
      } else if ('total' in measurement && !objective.measure.unit.includes('%')) {
        addIssue(
          this.issues,
          `${path}.total`,
          'a count out of a total is a percentage, and the measure is not in percent',
          `unit ${objective.measure.unit}`,
          'a measure whose unit is %, or "value" instead of "count" and "total"',
        );
      }
      const key = JSON.stringify([objectiveId, day]);
      this.once(seen, key, 'measurements', index, 'a measurement of the objective on this day', 'one a day');
    }
    return read;
  }

  goalRatings() {
    const read = this.attempt(
      () => parseWith(z.array(goalRatingSchema), this.evidence.goalRatings ?? [], 'goalRatings'),
      [],
    );
    const seen = new Map<string, number>();
    for (const [index, { personId, goalId }] of read.entries()) {
      this.person(`goalRatings[${index}].personId`, personId);
      this.once(seen, JSON.stringify([personId, goalId]), 'goalRatings', index, 'the goal', 'each goal once');
    }
    return read;
  }

  performance(): Pick<Known, 'measures' | 'records'> {
    const { performance } = this.evidence;
    if (performance === undefined) return { measures: [], records: [] };
    const measures = this.attempt(
      () => parseWith(z.array(performanceMeasureSchema), performance.measures, 'performance.measures'),
      [],
    );
    const records = this.attempt(
      () => parseWith(z.array(performanceRecordSchema), performance.records, 'performance.records'),
      [],
    );
    const ids = new Map<string, number>();
    for (const [index, { id }] of measures.entries()) {
      this.once(ids, id, 'performance.measures', index, 'the measure', 'an id of its own for each measure');
    }
    const seen = new Map<string, number>();
    for (const [index, { measureId, personId, group }] of records.entries()) {
      const path = `performance.records[${index}]`;
      if (!ids.has(measureId)) {
        this.unknown(`${path}.measureId`, 'no measure has this id', measureId, ids.keys());
      }
      if (group === 'program') this.person(`${path}.personId`, personId);
      else if (this.isInPair(personId)) {
        addIssue(
          this.issues,
          `${path}.group`,
          `${personId} is in a pair and cannot stand for those who did not take part`,
          group,
          '"program", or somebody else',
        );
      }
      const key = JSON.stringify([measureId, personId]);
      this.once(seen, key, 'performance.records', index, 'the record', 'one a person and measure');
    }
    return { measures: [...measures].sort((a, b) => compareText(a.id, b.id)), records };
  }

  interviews(): Known['interviews'] {
    const given = this.evidence.interviews;
    if (given === undefined) return null;
    const themes = this.attempt(() => parseCodebook(given.themes), null, 'interviews.');
    if (themes === null) return null;
    const interviews = this.attempt(() => parseInterviews(given.interviews, themes), [], 'interviews.');
    for (const [index, { personId, role }] of interviews.entries()) {
      if (role !== 'mentor' && role !== 'mentee') continue;
      this.person(`interviews.interviews[${index}].personId`, personId, role);
    }
    return { themes, interviews };
  }

  private isInPair(personId: string): boolean {
    return this.evidence.pairs.some(
      ({ relationship }) => relationship.mentorId === personId || relationship.menteeId === personId,
    );
  }
}

/** Whether a moment is not after now. */
export function isUpTo(at: Instant, now: Instant): boolean {
  return compareInstants(at, now) <= 0;
}
