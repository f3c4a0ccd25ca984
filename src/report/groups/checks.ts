import { expectObject, MentorMatchError, printValue } from '../../errors';
import { expectLocale } from '../../messages';
import { COMPARED_VALUES } from '../../model';
import { expectKnown } from '../../options';
import type { GroupTableOptions } from './types';

/** Smallest group that may be shown. */
const LOWEST_MINIMUM = 3;

/** @throws MentorMatchError `invalid-input` for a field that has no single value, and a protected attribute. */
export function checkField(field: unknown, path = 'field'): void {
  const isAttribute = typeof field === 'string' && /^attributes\../s.test(field);
  if (isAttribute || COMPARED_VALUES.some((one) => one === field)) return;
  const isProtected = typeof field === 'string' && field.startsWith('protectedAttributes');
  throw new MentorMatchError('invalid-input', [
    {
      path,
      message: isProtected
        ? 'protected attributes are read by an audit alone'
        : 'not a field with one value, by which people can be grouped',
      received: printValue(field),
      expected: isProtected
        ? 'auditMatching of mentor-match/audit'
        : `one of ${COMPARED_VALUES.join(', ')}, or attributes.<name>`,
    },
  ]);
}

/** @throws MentorMatchError `invalid-input` for options out of range. */
export function checkOptions(options: GroupTableOptions): void {
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, { side: true, minimum: true, firmness: true, locale: true });
  const { side = 'mentees', minimum = 5, firmness = true, locale } = options;
  const issues = [
    ...(side === 'mentors' || side === 'mentees'
      ? []
      : [
          {
            path: 'options.side',
            message: 'no such side',
            received: printValue(side),
            expected: '"mentors" or "mentees"',
          },
        ]),
    ...(Number.isInteger(minimum) && minimum >= LOWEST_MINIMUM
      ? []
      : [
          {
            path: 'options.minimum',
            message: 'groups this small would point at people',
            received: printValue(minimum),
            expected: `an integer >= ${LOWEST_MINIMUM}`,
          },
        ]),
    ...(typeof firmness === 'boolean'
      ? []
      : [
          {
            path: 'options.firmness',
            message: 'neither true nor false',
            received: printValue(firmness),
            expected: 'true or false',
          },
        ]),
  ];
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  expectLocale(locale, 'options.locale');
}
