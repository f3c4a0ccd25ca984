import * as z from 'zod';
import { MentorMatchError, printValue } from '../../errors';
import { compareInstants, type Instant, parseWith } from '../../model';
import { expectKnown } from '../../options';
import { PAIR_ROLES, type PairRole, pairIds, pairRoleSchema } from '../content';
import { ROLE_WORDING } from '../forms';
import { concernsPair, isOpen } from '../objectives';
import { checkProgram, type Program } from '../program';
import { describeCadence, instantSchema } from '../time';

/** One part of an agreement. */
export interface AgreementSection {
  readonly id:
    | 'people'
    | 'expectations'
    | 'meetings'
    | 'goals'
    | 'confidentiality'
    | 'contact'
    | 'exit'
    | (string & {});
  readonly title: string;
  readonly points: readonly string[];
}

/** That one side has signed one version. */
export interface Signature {
  readonly side: PairRole;
  readonly at: Instant;
  /** The version that was signed, from 1. */
  readonly version: number;
}

/** The mentoring agreement of a pair. Plain JSON. */
export interface Agreement {
  readonly programId: string;
  /** 1 at first; one more with each change, after which both sign again. */
  readonly version: number;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly sections: readonly AgreementSection[];
  /** All signatures, also of earlier versions, oldest first. */
  readonly signatures: readonly Signature[];
}

const sectionSchema = z.object({ id: z.string(), title: z.string(), points: z.array(z.string()) });
const agreementSchema = z.object({
  sections: z.array(sectionSchema),
  version: z.number().int(),
  signatures: z.array(z.object({ side: pairRoleSchema, at: instantSchema, version: z.number().int() })),
});

/** What a pair says differently from the draft. */
export interface AgreementOptions {
  /** Names by person id. */
  readonly names?: { readonly [personId: string]: string };
  /** How the two reach each other, such as `chat; answer within two working days`. */
  readonly contact?: string;
  /** What else the two agree on. */
  readonly more?: readonly AgreementSection[];
}

const draftAgreementArgs = z.object({
  pair: pairIds,
  options: z.object({
    names: z.record(z.string(), z.string()).optional(),
    contact: z.string().optional(),
    more: z.array(sectionSchema).optional(),
  }),
});

/**
 * Drafts the agreement of a pair from its program: what each side does, when and how long they meet, the goals
 * so far, confidentiality, contact, and how either can stop without blame. O(size of the program). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a program that is not complete (see `defineProgram`), a pair without its
 *   two ids, and malformed options.
 *
 * @example
 * ```ts
 * import { defineProgram, draftAgreement, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * draftAgreement(program, { mentorId: 'ana', menteeId: 'cleo' }).sections[0]?.title; // => 'Who'
 * ```
 */
export function draftAgreement(
  program: Program,
  pair: { readonly mentorId: string; readonly menteeId: string },
  options: AgreementOptions = {},
): Agreement {
  checkProgram(program);
  expectKnown(options, { names: true, contact: true, more: true });
  parseWith(draftAgreementArgs, { pair, options });
  const roles = ROLE_WORDING[program.form];
  const { timeFrame } = program;
  const name = (id: string) => options.names?.[id] ?? id;
  const goals = program.objectives.filter((objective) => isOpen(objective) && concernsPair(objective, pair));
  return {
    programId: program.id,
    mentorId: pair.mentorId,
    menteeId: pair.menteeId,
    version: 1,
    signatures: [],
    sections: [
      {
        id: 'people',
        title: 'Who',
        points: [
          `${name(pair.mentorId)} is the ${roles.mentor.title}, ${name(pair.menteeId)} the ${roles.mentee.title}, in "${program.name}".`,
        ],
      },
      {
        id: 'expectations',
        title: 'What we expect of each other',
        points: PAIR_ROLES.flatMap((side) =>
          roles[side].expectations.map((text) => `The ${roles[side].title}: ${lowerFirst(text)}`),
        ),
      },
      {
        id: 'meetings',
        title: 'When we meet',
        points: [
          `From ${timeFrame.start} to ${timeFrame.end}, ${describeCadence(timeFrame.cadence)}, ${timeFrame.meetingMinutes} minutes.`,
          'Who cannot come says so a day before and proposes another time.',
        ],
      },
      {
        id: 'goals',
        title: 'What we work on',
        points:
          goals.length > 0
            ? goals.map((objective) => describeGoal(objective.title, objective.due))
            : ['We write down one or two goals with a measure by our second meeting.'],
      },
      {
        id: 'confidentiality',
        title: 'What stays between us',
        points: [
          'What is said between us is not passed on: not to managers, not to the program, not in appraisals.',
          'The program sees dates, length, topics, goals, problems and satisfaction; private notes belong to their writer.',
          'The exception is harm to somebody, or a duty by law. Then we talk first, and go together if we can.',
        ],
      },
      {
        id: 'contact',
        title: 'How we reach each other',
        points: [options.contact ?? 'By mail or chat; an answer within two working days is enough.'],
      },
      {
        id: 'exit',
        title: 'If it does not fit',
        points: [
          'Either may end it at any time, and need not say why. Nobody is blamed, and nobody is asked to justify it.',
          'We tell each other and the program lead, and hold a short last meeting if both want it.',
          'Who still wants a partner gets the next free one.',
        ],
      },
      ...(options.more ?? []),
    ],
  };
}

const signAgreementArgs = z.object({ agreement: agreementSchema, side: pairRoleSchema, at: instantSchema });

/**
 * One side signs the present version. O(size of the agreement). Deterministic.
 *
 * @throws MentorMatchError `illegal-transition` when that side has signed this version already, or the moment is
 *   before the latest signature; `invalid-input` when the moment does not exist.
 *
 * @example
 * ```ts
 * import { defineProgram, draftAgreement, professionalPreset, signAgreement } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const draft = draftAgreement(program, { mentorId: 'ana', menteeId: 'cleo' });
 * const signed = signAgreement(draft, 'mentor', '2026-01-13T09:00:00Z');
 * signed.signatures.map(({ side }) => side); // => ['mentor']
 * ```
 */
export function signAgreement(agreement: Agreement, side: PairRole, at: Instant): Agreement {
  parseWith(signAgreementArgs, { agreement, side, at });
  const refuse = (path: string, message: string, received: unknown, expected: string) => {
    throw new MentorMatchError('illegal-transition', [
      { path, message, received: printValue(received), expected },
    ]);
  };
  const present = agreement.signatures.filter((signature) => signature.version === agreement.version);
  if (present.some((signature) => signature.side === side)) {
    refuse('side', `the ${side} has signed version ${agreement.version} already`, side, 'the other side');
  }
  const last = agreement.signatures.at(-1);
  if (last !== undefined && compareInstants(at, last.at) < 0) {
    refuse('at', 'the signature is earlier than the one before it', at, `a moment not before ${last.at}`);
  }
  return {
    ...agreement,
    signatures: [...agreement.signatures, { side, at, version: agreement.version }],
  };
}

const amendAgreementArgs = z.object({ agreement: agreementSchema, sections: z.array(sectionSchema) });

/**
 * Changes sections by id (new ids are added at the end). It is a new version: both sign again.
 * O(size of the agreement). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed agreement or section.
 *
 * @example
 * ```ts
 * import {
 *   amendAgreement,
 *   defineProgram,
 *   draftAgreement,
 *   professionalPreset,
 *   signAgreement,
 * } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const draft = draftAgreement(program, { mentorId: 'ana', menteeId: 'cleo' });
 * const signed = signAgreement(draft, 'mentor', '2026-01-13T09:00:00Z');
 * const amended = amendAgreement(signed, signed.sections.slice(0, 1));
 * amended.version; // => 2
 * ```
 */
export function amendAgreement(agreement: Agreement, sections: readonly AgreementSection[]): Agreement {
  parseWith(amendAgreementArgs, { agreement, sections });
  const changed = new Map(sections.map((section) => [section.id, section]));
  const kept = agreement.sections.map((section) => changed.get(section.id) ?? section);
  const known = new Set(agreement.sections.map((section) => section.id));
  return {
    ...agreement,
    version: agreement.version + 1,
    sections: [...kept, ...sections.filter((section) => !known.has(section.id))],
  };
}

const agreedAtArgs = z.object({ agreement: agreementSchema });

/**
 * When both had signed the present version; `null` before that. O(size of the agreement). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed agreement.
 *
 * @example
 * ```ts
 * import { agreedAt, defineProgram, draftAgreement, professionalPreset, signAgreement } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const draft = draftAgreement(program, { mentorId: 'ana', menteeId: 'cleo' });
 * const signed = signAgreement(draft, 'mentor', '2026-01-13T09:00:00Z');
 * agreedAt(signed); // => null
 * agreedAt(signAgreement(signed, 'mentee', '2026-01-14T09:00:00Z')); // => '2026-01-14T09:00:00Z'
 * ```
 */
export function agreedAt(agreement: Agreement): Instant | null {
  parseWith(agreedAtArgs, { agreement });
  const present = agreement.signatures.filter((signature) => signature.version === agreement.version);
  return PAIR_ROLES.every((side) => present.some((signature) => signature.side === side))
    ? (present.at(-1)?.at ?? null)
    : null;
}

const agreementTextArgs = z.object({ agreement: agreementSchema });

/**
 * The agreement as Markdown, to be read and signed. O(length of the text). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed agreement.
 *
 * @example
 * ```ts
 * import { agreementText, defineProgram, draftAgreement, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const draft = draftAgreement(program, { mentorId: 'ana', menteeId: 'cleo' });
 * agreementText(draft).split('\n')[0]; // => '# Mentoring agreement (version 1)'
 * ```
 */
export function agreementText(agreement: Agreement): string {
  parseWith(agreementTextArgs, { agreement });
  const parts = agreement.sections.map(
    (section) => `## ${section.title}\n\n${section.points.map((point) => `- ${point}`).join('\n')}`,
  );
  const signed = PAIR_ROLES.map((side) => {
    const found = agreement.signatures.find(
      (signature) => signature.side === side && signature.version === agreement.version,
    );
    return `- ${side}: ${found === undefined ? 'not signed yet' : `signed at ${found.at}`}`;
  });
  return `# Mentoring agreement (version ${agreement.version})\n\n${parts.join('\n\n')}\n\n## Signatures\n\n${signed.join('\n')}\n`;
}

function describeGoal(title: string, due: string | undefined): string {
  return due === undefined ? `${title}.` : `${title}, by ${due}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
