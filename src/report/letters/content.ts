import {
  type BestReasons,
  bestReasons,
  letterReason,
  letterText,
  type MessageCatalogue,
  type Reason,
} from '../../messages';
import type { Mentee, Mentor, PairScore, Policy, UnmatchedReason } from '../../model';
import type { LetterContent, LetterPartner, LetterSection } from './letter';
import type { LetterOptions, LetterRole } from './options';
import type { CommonTimes } from './times';
import { windowsText } from './windows';

/** What is known of one partner of the reader. */
export interface PartnerFacts {
  readonly partner: LetterPartner;
  readonly person: Mentor | Mentee;
  readonly pair: PairScore;
  readonly approved: boolean;
  readonly times: CommonTimes;
}

/** What a letter is written from. */
export interface LetterFacts {
  readonly role: LetterRole;
  readonly person: Mentor | Mentee;
  readonly partners: readonly PartnerFacts[];
  /** Why there is no partner; `null` where nobody can say. */
  readonly reason: UnmatchedReason | null;
  readonly policy: Policy;
  readonly options: LetterOptions;
  readonly locale: MessageCatalogue | undefined;
}

/** Reasons that a letter gives of a pair; fewer of each where it speaks of many. */
const MOST_REASONS = 4;
const MOST_TOPICS = 3;

/** What the letter to a person says. */
export function letterContent(facts: LetterFacts): LetterContent {
  const { options, locale, person, partners } = facts;
  const closing = [
    letterText(locale, partners.length > 0 ? 'letter.closing' : 'letter.alone-thanks', {}),
    ...(options.contact === undefined
      ? []
      : [letterText(locale, 'letter.questions', { contact: options.contact })]),
  ];
  return {
    greeting: letterText(locale, 'letter.greeting', { name: person.name }),
    ...(partners.length > 0 ? matched(facts) : alone(facts)),
    closing,
    signature: options.signature ?? null,
  };
}

type Body = Pick<LetterContent, 'subject' | 'opening' | 'sections'>;

function matched(facts: LetterFacts): Body {
  const { role, partners, locale } = facts;
  const count = partners.length;
  const nameOf = (one: PartnerFacts) => (count > 1 ? one.partner.name : aboutText(one, locale));
  const opening = (state: 'approved' | 'proposed') => {
    const those = partners.filter(({ approved }) => approved === (state === 'approved'));
    if (those.length === 0) return [];
    const params = { role, count: those.length, state, program: programOf(facts) };
    return [letterText(locale, 'letter.opening', { ...params, partners: those.map(nameOf) })];
  };
  return {
    subject: letterText(locale, 'letter.subject', {
      role,
      count,
      partners: partners.map(({ partner }) => partner.name),
    }),
    opening: [...opening('approved'), ...opening('proposed'), ...(count > 1 ? [severalText(facts)] : [])],
    sections: partners.flatMap((one) => partnerSections(facts, one)),
  };
}

function programOf({ options, locale }: LetterFacts): string {
  return options.program ?? letterText(locale, 'letter.program', {});
}

/** What a partner is called and does. */
function aboutText({ partner, person }: PartnerFacts, locale: MessageCatalogue | undefined): string {
  const { role: work, department } = person;
  return letterText(locale, 'letter.about', { name: partner.name, work, department });
}

/** What is said once where there are several partners. */
function severalText({ role, partners, locale }: LetterFacts): string {
  const known = partners.every(({ partner }) => partner.email !== null);
  return [
    letterText(locale, 'letter.first-step-several', { role }),
    ...(known ? [] : [letterText(locale, 'letter.put-in-touch', {})]),
  ].join(' ');
}

function partnerSections(facts: LetterFacts, one: PartnerFacts): LetterSection[] {
  const { role, locale, partners } = facts;
  const { partner, pair } = one;
  const found = bestReasons(pair, role, 50, locale);
  const several = partners.length > 1;
  const most = Math.max(2, MOST_REASONS - Math.floor(partners.length / 2));
  const why = found.reasons
    .flatMap((reason) => letterReason(spoken(reason, locale), role, partner.name, locale) ?? [])
    .slice(0, most);
  const section = (id: 'letter.why' | 'letter.topics' | 'letter.times'): LetterSection => ({
    partner: null,
    heading: letterText(locale, id, {}),
    paragraphs: [],
    points: [],
  });
  const points = topics(facts, one, found);
  const sections: LetterSection[] = [
    ...(why.length === 0 ? [] : [{ ...section('letter.why'), points: why }]),
    ...(points.length === 0 ? [] : [{ ...section('letter.topics'), points }]),
    { ...section('letter.times'), ...timesText(one, locale) },
  ];
  if (!several) return [...sections, contactSection(facts, one)];
  const { name, email } = partner;
  const about = aboutText(one, locale);
  const head: LetterSection = {
    partner: about,
    heading: null,
    paragraphs: email === null ? [] : [letterText(locale, 'letter.write-to', { name, email })],
    points: [],
  };
  return [head, ...sections];
}

function contactSection({ role, locale }: LetterFacts, { partner }: PartnerFacts): LetterSection {
  const { name, email } = partner;
  return {
    partner: null,
    heading: letterText(locale, 'letter.contact', { name }),
    paragraphs: [
      email === null
        ? letterText(locale, 'letter.write-yourself', { name })
        : letterText(locale, 'letter.write-to', { name, email }),
      letterText(locale, 'letter.first-step', { role, name }),
    ],
    points: [],
  };
}

/** By language: they take longer to make than a letter. */
const languageNames = new Map<string, Intl.DisplayNames>();

/** Language tags as people call them. */
function spoken(reason: Reason, locale: MessageCatalogue | undefined): Reason {
  if (reason.id !== 'logistics.shared-languages') return reason;
  const { languages } = reason.params;
  if (!Array.isArray(languages)) return reason;
  const tag = locale?.locale ?? 'en';
  let names = languageNames.get(tag);
  if (names === undefined) {
    names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' });
    languageNames.set(tag, names);
  }
  const known = names;
  const nameOf = (code: string) => known.of(code) ?? code;
  const called = languages.map((code) =>
    typeof code === 'string' && /^[a-z]{2,3}$/i.test(code) ? nameOf(code.toLowerCase()) : code,
  );
  return { ...reason, params: { ...reason.params, languages: called } };
}

/** What to talk about first: what the reasons for the pair are about, then what every pair begins with. */
function topics(facts: LetterFacts, { partner }: PartnerFacts, found: BestReasons): string[] {
  const { role, locale, options } = facts;
  const { name } = partner;
  const said = found.reasons.flatMap(({ id, params }) => {
    const [criterion] = id.split('.');
    if (criterion === 'skills' && typeof params['skill'] === 'string')
      return [letterText(locale, 'letter.topic-skill', { role, name, skill: params['skill'] })];
    if (criterion === 'goals' && typeof params['goal'] === 'string')
      return [letterText(locale, 'letter.topic-goal', { role, name, goal: params['goal'] })];
    if (id === 'career.held' && typeof params['role'] === 'string')
      return [letterText(locale, 'letter.topic-role', { name, next: params['role'] })];
    if (id === 'interests.shared' && Array.isArray(params['interests'])) {
      const [interest] = params['interests'];
      return typeof interest === 'string' ? [letterText(locale, 'letter.topic-interest', { interest })] : [];
    }
    return [];
  });
  return [
    ...new Set([
      ...said.slice(0, MOST_TOPICS),
      // What is the same for every pair is said where there is one.
      ...(facts.partners.length > 1
        ? []
        : (options.agenda ?? [letterText(locale, 'letter.topic-frame', {})])),
    ]),
  ];
}

function timesText(
  { times, partner }: PartnerFacts,
  locale: MessageCatalogue | undefined,
): Pick<LetterSection, 'paragraphs' | 'points'> {
  const only = (text: string) => ({ paragraphs: [text], points: [] });
  switch (times.kind) {
    case 'own-blank':
      return only(letterText(locale, 'letter.times-own-blank', {}));
    case 'none':
      return only(letterText(locale, 'letter.times-none', {}));
    case 'common': {
      const { minutes } = times;
      const zone = times.ahead === 0 ? undefined : times.zone;
      const intro = letterText(locale, 'letter.times-common', { minutes, zone });
      return { paragraphs: [intro], points: windowsText(times, partner.name, locale) };
    }
  }
}

function alone(facts: LetterFacts): Body {
  const { role, locale, reason } = facts;
  const program = programOf(facts);
  const subject = letterText(locale, 'letter.subject-alone', { program });
  if (reason?.kind === 'no-capacity')
    return {
      subject,
      opening: [letterText(locale, 'letter.alone-no-capacity', { role, program })],
      sections: [],
    };
  const why =
    reason === null || reason.kind === 'on-demand'
      ? []
      : [letterText(locale, `letter.alone-${reason.kind}`, { role })];
  const blanks = ownBlanks(facts);
  return {
    subject,
    opening: [
      letterText(locale, 'letter.alone', { role, program }),
      [...why, letterText(locale, 'letter.alone-kind', {})].join(' '),
      ...(blanks.length === 0 ? [] : [letterText(locale, 'letter.alone-blank', { fields: blanks })]),
    ],
    sections: [],
  };
}

/** What the person left blank that the policy weighs. */
function ownBlanks({ role, person, policy }: LetterFacts): string[] {
  const weighs = (criterion: string) => (policy.weights[criterion] ?? 0) > 0;
  const asked = [
    ['skills', role === 'mentor' ? 'skills' : 'skillsWanted'],
    ['goals', role === 'mentor' ? 'goalsSupported' : 'goals'],
    ['interests', 'interests'],
    ['logistics', 'availability'],
    ['logistics', 'languages'],
  ] as const;
  return asked
    .filter(([criterion, field]) => weighs(criterion) && (person[field] ?? []).length === 0)
    .map(([, field]) => field);
}
