import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { addAll } from '../../lists';
import { compareInstants, type Instant, parseWith } from '../../model';
import { id, type PairRole, pairRoleSchema } from '../content';
import { instantSchema } from '../time';
import {
  type EndReason,
  type RelationshipEvent,
  type RelationshipEventKind,
  relationshipEventSchema,
} from './event';

/** Where a relationship stands. */
export const RELATIONSHIP_STATUSES = [
  'proposed',
  'accepted',
  'declined',
  'agreed',
  'active',
  'paused',
  'completed',
  'ended-early',
] as const;
/** One of {@link RELATIONSHIP_STATUSES}. */
export type RelationshipStatus = (typeof RELATIONSHIP_STATUSES)[number];

/** The state of one relationship: all of it follows from its events. Plain JSON. */
export interface Relationship {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly status: RelationshipStatus;
  /** When it came to this status. */
  readonly since: Instant;
  /** Time of the latest event; a later event may not be earlier. */
  readonly updatedAt: Instant;
  /** Who has accepted so far, in the order of saying so. */
  readonly acceptedBy: readonly PairRole[];
  readonly agreedAt?: Instant;
  readonly startedAt?: Instant;
  /** While paused: why, when the pause began and when it should end. */
  readonly pause?: { readonly reason: string; readonly since: Instant; readonly until?: Instant };
  /** Pauses that are over. */
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant }[];
  readonly declined?: { readonly side: PairRole; readonly reason?: string };
  readonly end?: {
    readonly at: Instant;
    /** `completed`, or why it ended early. */
    readonly reason: 'completed' | EndReason;
    readonly side?: PairRole;
    readonly countsAsComplete: boolean;
  };
  /** The latest request for another partner. */
  readonly rematch?: { readonly at: Instant; readonly side: PairRole; readonly reason?: string };
}

/** Which events each status allows. `rematch-requested` changes no status; `accepted` only when both have. */
export const TRANSITIONS: { readonly [S in RelationshipStatus]: readonly RelationshipEventKind[] } = {
  proposed: ['accepted', 'declined'],
  accepted: ['agreed', 'declined', 'ended-early', 'rematch-requested'],
  declined: ['rematch-requested'],
  agreed: ['started', 'paused', 'ended-early', 'rematch-requested'],
  active: ['paused', 'completed', 'ended-early', 'rematch-requested'],
  paused: ['resumed', 'completed', 'ended-early', 'rematch-requested'],
  completed: ['rematch-requested'],
  'ended-early': ['rematch-requested'],
};

/**
 * Applies one event. Pure: the state before is left as it is. O(pauses so far). Deterministic.
 *
 * @param state `null` before the first event, which must be `proposed`.
 * @throws MentorMatchError `illegal-transition` when the event does not fit the state: wrong kind for the
 *   status, a side that accepts twice, or a time before the latest event; `invalid-input` for a malformed state or
 *   event.
 *
 * @example
 * ```ts
 * import { applyRelationshipEvent } from 'mentor-match/program';
 *
 * const at = '2026-01-09T09:00:00Z';
 * const proposed = applyRelationshipEvent(null, { kind: 'proposed', mentorId: 'ana', menteeId: 'cleo', at });
 * const declined = { kind: 'declined', side: 'mentor', reason: 'no time', at } as const;
 * applyRelationshipEvent(proposed, declined).status; // => 'declined'
 * ```
 */
export function applyRelationshipEvent(state: Relationship | null, event: RelationshipEvent): Relationship {
  if (state !== null) parseWith(relationshipSchema, state, 'state');
  const parsed = parseWith(relationshipEventSchema, event, 'event');
  const issues = [...orderIssues(state, parsed, 'event'), ...transitionIssues(state, parsed, 'event')];
  if (issues.length > 0) throw new MentorMatchError('illegal-transition', issues);
  return next(state, parsed);
}

/**
 * Plays a log of events from the beginning; the same events give the same state. O(n + p^2) for n events, p of them
 * pauses. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every malformed event, or, when all are well formed,
 *   `illegal-transition` with every event that does not fit. An event that does not fit is left out, and
 *   those after it are checked against the state without it.
 *
 * @example
 * ```ts
 * import { replayRelationship } from 'mentor-match/program';
 *
 * const at = '2026-01-09T09:00:00Z';
 * replayRelationship([
 *   { kind: 'proposed', mentorId: 'ana', menteeId: 'cleo', at },
 *   { kind: 'accepted', side: 'mentor', at },
 *   { kind: 'accepted', side: 'mentee', at },
 * ]).status; // => 'accepted'
 * ```
 */
export function replayRelationship(events: readonly RelationshipEvent[]): Relationship {
  const parsed = parseWith(eventsSchema, events, 'events');
  const issues: ErrorIssue[] = [];
  let state: Relationship | null = null;
  for (const [index, event] of parsed.entries()) {
    const path = `events[${index}]`;
    const found = [...orderIssues(state, event, path), ...transitionIssues(state, event, path)];
    if (found.length === 0) state = next(state, event);
    else addAll(issues, found);
  }
  if (state === null && issues.length === 0) {
    issues.push({
      path: 'events',
      message: 'a relationship begins with a proposal',
      received: 'no event',
      expected: 'at least the event "proposed"',
    });
  }
  if (issues.length > 0 || state === null) throw new MentorMatchError('illegal-transition', issues);
  return state;
}

const eventsSchema = z.array(relationshipEventSchema);

/** Schema of {@link Relationship}. */
export const relationshipSchema = z.object({
  mentorId: id,
  menteeId: id,
  status: z.enum(RELATIONSHIP_STATUSES),
  since: instantSchema,
  updatedAt: instantSchema,
  acceptedBy: z.array(pairRoleSchema),
  agreedAt: instantSchema.optional(),
  startedAt: instantSchema.optional(),
  pause: z.object({ reason: z.string(), since: instantSchema, until: instantSchema.optional() }).optional(),
  pauses: z.array(z.object({ from: instantSchema, to: instantSchema })),
  declined: z.object({ side: pairRoleSchema, reason: z.string().optional() }).optional(),
  end: z
    .object({
      at: instantSchema,
      reason: z.string(),
      side: pairRoleSchema.optional(),
      countsAsComplete: z.boolean(),
    })
    .optional(),
  rematch: z.object({ at: instantSchema, side: pairRoleSchema, reason: z.string().optional() }).optional(),
});

const isOverArgs = z.object({ relationship: z.object({ status: z.enum(RELATIONSHIP_STATUSES) }) });

/**
 * Whether the relationship is over, one way or another: declined, completed or ended early. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a status that relationships do not have.
 *
 * @example
 * ```ts
 * import { isOver, replayRelationship } from 'mentor-match/program';
 *
 * const at = '2026-01-09T09:00:00Z';
 * isOver(replayRelationship([{ kind: 'proposed', mentorId: 'ana', menteeId: 'cleo', at }])); // => false
 * ```
 */
export function isOver(relationship: Relationship): boolean {
  parseWith(isOverArgs, { relationship });
  return ['declined', 'completed', 'ended-early'].includes(relationship.status);
}

function orderIssues(state: Relationship | null, event: RelationshipEvent, path: string): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  if (state !== null && compareInstants(event.at, state.updatedAt) < 0) {
    issues.push({
      path: `${path}.at`,
      message: 'the event is earlier than the one before it',
      received: event.at,
      expected: `a moment not before ${state.updatedAt}; put the events in the order of time`,
    });
  }
  if (event.kind === 'paused' && event.until !== undefined && compareInstants(event.until, event.at) <= 0) {
    issues.push({
      path: `${path}.until`,
      message: 'the pause ends before it begins',
      received: event.until,
      expected: `a moment after ${event.at}`,
    });
  }
  return issues;
}

function transitionIssues(state: Relationship | null, event: RelationshipEvent, path: string): ErrorIssue[] {
  const wrong = (message: string, expected: string, field = 'kind', received: unknown = event.kind) => [
    { path: `${path}.${field}`, message, received: printValue(received), expected },
  ];
  if (state === null) {
    if (event.kind !== 'proposed') return wrong('a relationship begins with a proposal', '"proposed"');
    if (event.mentorId === event.menteeId) {
      return wrong('nobody mentors themselves', 'two different people', 'menteeId', event.menteeId);
    }
    return [];
  }
  const allowed = TRANSITIONS[state.status];
  if (!allowed.includes(event.kind)) {
    return wrong(
      `"${event.kind}" is not possible while the relationship is ${state.status}`,
      `one of ${allowed.map((kind) => `"${kind}"`).join(', ')}`,
    );
  }
  if (event.kind === 'accepted' && state.acceptedBy.includes(event.side)) {
    return wrong(`the ${event.side} has accepted already`, 'one acceptance a side', 'side', event.side);
  }
  return [];
}

/** The state after an event that fits. */
function next(state: Relationship | null, event: RelationshipEvent): Relationship {
  if (state === null || event.kind === 'proposed') {
    if (event.kind !== 'proposed')
      throw new Error('unreachable: the first event is checked to be a proposal');
    return {
      mentorId: event.mentorId,
      menteeId: event.menteeId,
      status: 'proposed',
      since: event.at,
      updatedAt: event.at,
      acceptedBy: [],
      pauses: [],
    };
  }
  const { at } = event;
  const later = { ...state, updatedAt: at };
  switch (event.kind) {
    case 'accepted': {
      const acceptedBy = [...state.acceptedBy, event.side];
      return acceptedBy.length === 2
        ? { ...later, acceptedBy, status: 'accepted', since: at }
        : { ...later, acceptedBy };
    }
    case 'declined':
      return {
        ...later,
        status: 'declined',
        since: at,
        declined: { side: event.side, ...(event.reason === undefined ? {} : { reason: event.reason }) },
      };
    case 'agreed':
      return { ...later, status: 'agreed', since: at, agreedAt: at };
    case 'started':
      return { ...later, status: 'active', since: at, startedAt: at };
    case 'paused':
      return {
        ...later,
        status: 'paused',
        since: at,
        pause: {
          reason: event.reason,
          since: at,
          ...(event.until === undefined ? {} : { until: event.until }),
        },
      };
    case 'resumed': {
      // A pause before the first meeting leads back to where the pair was: agreed, not yet active.
      const status = state.startedAt === undefined ? 'agreed' : 'active';
      return { ...endPause(later, at), status, since: at };
    }
    case 'completed':
      return {
        ...endPause(later, at),
        status: 'completed',
        since: at,
        end: { at, reason: 'completed', countsAsComplete: true },
      };
    case 'ended-early':
      return {
        ...endPause(later, at),
        status: 'ended-early',
        since: at,
        end: {
          at,
          reason: event.reason,
          ...(event.side === undefined ? {} : { side: event.side }),
          countsAsComplete: event.countsAsComplete,
        },
      };
    case 'rematch-requested':
      return {
        ...later,
        rematch: { at, side: event.side, ...(event.reason === undefined ? {} : { reason: event.reason }) },
      };
  }
}

function endPause(state: Relationship, at: Instant): Relationship {
  const { pause, ...rest } = state;
  return pause === undefined ? rest : { ...rest, pauses: [...rest.pauses, { from: pause.since, to: at }] };
}
