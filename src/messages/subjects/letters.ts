import type { None, Role } from '../params';

/** The role of who reads, and the partner. */
interface Named extends Role {
  readonly name: string;
}

/**
 * Letters to people, in the second person. Who reads a reason is part of its id: `letter.mentee.` and the id of the
 * evidence that it says again, with that evidence's parameters and the partner's `name`.
 */
export interface LetterMessages {
  'letter.program': None;
  /** Title of a page with the letters to everybody. */
  'letter.all': None;
  'letter.subject': Role & { readonly partners: readonly string[]; readonly count: number };
  'letter.subject-alone': { readonly program: string };
  'letter.greeting': { readonly name?: string | undefined };
  'letter.opening': Role & {
    readonly partners: readonly string[];
    readonly count: number;
    readonly program: string;
    readonly state: 'approved' | 'proposed';
  };
  'letter.about': {
    readonly name: string;
    readonly work?: string | undefined;
    readonly department?: string | undefined;
  };
  'letter.why': None;
  'letter.topics': None;
  'letter.times': None;
  'letter.contact': { readonly name: string };
  'letter.topic-skill': Named & { readonly skill: string };
  'letter.topic-goal': Named & { readonly goal: string };
  'letter.topic-role': { readonly name: string; readonly next: string };
  'letter.topic-interest': { readonly interest: string };
  'letter.topic-frame': None;
  'letter.times-common': { readonly minutes: number; readonly zone?: string | undefined };
  'letter.times-window': {
    readonly day: string;
    readonly from: string;
    readonly to: string;
    readonly name: string;
    /** The partner's own clock, where it differs. */
    readonly other?: string | undefined;
  };
  'letter.times-span': { readonly day?: string | undefined; readonly from: string; readonly to: string };
  'letter.times-more': None;
  'letter.times-none': None;
  'letter.times-own-blank': None;
  'letter.clock': { readonly hours: string; readonly minutes: string };
  'letter.write-to': { readonly name: string; readonly email: string };
  'letter.write-yourself': { readonly name: string };
  'letter.first-step': Named;
  'letter.first-step-several': Role;
  'letter.put-in-touch': None;
  'letter.closing': None;
  'letter.questions': { readonly contact: string };
  'letter.alone': Role & { readonly program: string };
  'letter.alone-no-capacity': Role & { readonly program: string };
  'letter.alone-nobody-there': Role;
  'letter.alone-no-eligible-partner': Role;
  'letter.alone-all-partners-taken': Role;
  'letter.alone-better-without': Role;
  'letter.alone-kind': None;
  'letter.alone-blank': { readonly fields: readonly string[] };
  'letter.alone-thanks': None;
}

interface Partner {
  readonly name: string;
}

/** Reasons in the second person; parameters are those of the evidence of the same id. */
type Reasons<Ids extends string, Reader extends 'mentor' | 'mentee'> = {
  readonly [Id in Ids as `letter.${Reader}.${Id}`]: Partner;
};

type Both =
  | 'goals.done'
  | 'goals.offered'
  | 'goals.supported'
  | 'goals.related'
  | 'skills.reaches-target'
  | 'skills.partly'
  | 'skills.related'
  | 'experience.fits'
  | 'experience.narrow'
  | 'experience.wide'
  | 'interests.shared'
  | 'text.shared'
  | 'logistics.shared-languages'
  | 'career.started-alike'
  | 'career.started-related'
  | 'venture.function-carried-out'
  | 'venture.function-related'
  | 'venture.sector-known'
  | 'venture.sector-related'
  | 'venture.stage-reached';

/** What letters say of reasons. */
export interface LetterReasons
  extends Reasons<Both | 'preferences.ranked-by-mentor', 'mentor'>,
    Reasons<Both | 'preferences.ranked-by-mentee' | 'career.held' | 'career.related', 'mentee'> {}
