import { type ErrorIssue, expectObject, MentorMatchError, printValue } from '../../errors';
import { expectLocale, type MessageCatalogue } from '../../messages';
import type { Mentee, Mentor } from '../../model';
import { expectKnown } from '../../options';

/** Who reads a letter. */
export type LetterRole = 'mentor' | 'mentee';

/** What letters say besides what the matching says. */
export interface LetterOptions {
  /** What the program is called in a sentence, such as `Compass 2026`. Default: the mentoring program. */
  readonly program?: string;
  /** Whom to ask, such as an address. Absent: no such line. */
  readonly contact?: string;
  /** Who signs, such as `Your mentoring team`. */
  readonly signature?: string;
  /**
   * Points for the first meeting after what people want and offer, such as those of the program's opening agenda
   * (`formPreset(form).agendas`), in the language of the letters. Default: how often to meet, and what stays between
   * the two.
   */
  readonly agenda?: readonly string[];
  /**
   * For whom: everybody (`in-force`, default), or only where somebody decided: `approved` leaves out whose pair is no
   * more than proposed yet.
   */
  readonly pairs?: 'in-force' | 'approved';
  /** Whether people without a partner get a letter too. Default true. */
  readonly unmatched?: boolean;
  /** The attribute that holds e-mail addresses. Default: one that is called so, or the id where it is an address. */
  readonly email?: string;
  /** Default `EN`. */
  readonly locale?: MessageCatalogue;
  /** The language of each person, where they differ; `undefined` is that of `locale`. */
  readonly localeOf?: (person: Mentor | Mentee, role: LetterRole) => MessageCatalogue | undefined;
}

/** @throws MentorMatchError `invalid-input` */
export function checkLetterOptions(options: LetterOptions): void {
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, {
    program: true,
    contact: true,
    signature: true,
    agenda: true,
    pairs: true,
    unmatched: true,
    email: true,
    locale: true,
    localeOf: true,
  });
  const issues: ErrorIssue[] = [];
  const expect = (name: keyof LetterOptions, holds: boolean, message: string, expected: string) => {
    if (options[name] !== undefined && !holds)
      issues.push({ path: `options.${name}`, message, received: printValue(options[name]), expected });
  };
  for (const name of ['program', 'contact', 'signature', 'email'] as const)
    expect(name, typeof options[name] === 'string' && options[name].trim() !== '', 'not a text', 'a text');
  const { agenda, pairs, unmatched, localeOf } = options;
  expect(
    'agenda',
    Array.isArray(agenda) && agenda.every((one) => typeof one === 'string'),
    'not a list of points',
    'a list of texts',
  );
  expect('pairs', pairs === 'in-force' || pairs === 'approved', 'no such pairs', '"in-force" or "approved"');
  expect('unmatched', typeof unmatched === 'boolean', 'neither true nor false', 'true or false');
  expect('localeOf', typeof localeOf === 'function', 'not a function', 'a function of a person and a role');
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  expectLocale(options.locale, 'options.locale');
}
