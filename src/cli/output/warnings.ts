import { MentorMatchError } from '../../errors';
import { translate } from '../../messages';
import type { Warning } from '../../model';
import type { Io } from '../io';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { ENGLISH_VOICE, type Voice } from '../voice';

/** Most warnings that are worth reading on a screen. */
const SHOWN = 30;

/** Messages about what a rule does not do. */
const RULES = /^warnings\.(?:rule|unused-rule|history|minimum)/;

/** A list that cannot be overlooked: a heading in capitals, then each warning with where it was found. */
export function describeWarnings(
  warnings: readonly Warning[],
  { say, locale, place }: Voice,
): readonly string[] {
  if (warnings.length === 0) return [];
  // Rules first: that one is off is worse than a column nobody reads.
  const isRule = ({ id }: Warning) => RULES.test(id);
  const sorted = [...warnings.filter(isRule), ...warnings.filter((one) => !isRule(one))];
  const shown = sorted.slice(0, SHOWN);
  const more = warnings.length - shown.length;
  return [
    say('warnings.heading', { count: warnings.length }),
    ...shown.flatMap((one) =>
      wrap(`  - ${say('at', { place: place(one.path), text: translate(one, locale).text })}`, '  ').split(
        '\n',
      ),
    ),
    ...(more > 0 ? [`  ${say('warnings.more', { count: more })}`] : []),
  ];
}

/** Writes warnings to standard error: beside an answer that is about something else. */
export function tellWarnings(
  warnings: readonly Warning[],
  { err, voice = ENGLISH_VOICE }: Pick<Io, 'err'> & { readonly voice?: Voice },
): void {
  if (warnings.length > 0) err(`${describeWarnings(warnings, voice).join('\n')}\n`);
}

/** What `--strict` makes of warnings. */
export function refuseWarnings(warnings: readonly Warning[], { locale }: Voice): void {
  if (warnings.length === 0) return;
  throw new MentorMatchError(
    'invalid-input',
    warnings.map((one) => ({
      path: one.path,
      message: translate(one, locale).text,
      received: `the warning ${one.id}`,
      expected: 'an input without warnings, since --strict is set',
    })),
  );
}

/** The warnings with what they are about as people find it: in which file and row. */
export function placed(warnings: readonly Warning[], io: Session): readonly Warning[] {
  return warnings.map((one) => ({ ...one, path: io.locate(one.path) ?? one.path }));
}
