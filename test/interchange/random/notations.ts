import type { ColumnSource } from '../../../src/interchange/mapping/columns';
import type { AvailabilityWindow, Mentee, Mentor } from '../../../src/model';
import { INTERESTS, SKILLS } from './cohorts';

/** A person with every field that a table may have. */
export type AnyPerson = Mentor & Mentee;

/** Columns that hold one field, how they are told of in a mapping, and what a person's cells are. */
export interface Notation {
  readonly headers: readonly string[];
  readonly source?: ColumnSource;
  readonly cells: (person: AnyPerson) => readonly string[];
}

/** One of several notations by a number. */
export type Choice = (count: number) => number;

const one = (
  header: string,
  cell: (person: AnyPerson) => string,
  source?: Omit<ColumnSource, 'column'>,
): Notation => ({
  headers: [header],
  ...(source !== undefined && { source: { column: header, ...source } }),
  cells: (person) => [cell(person)],
});

/**
 * Texts of a list with what separates them; of a lone item with a comma a separator at the end tells that it is one.
 */
function joined(items: readonly string[], separator: string): string {
  const lead = separator.includes('•') ? '• ' : '';
  const [only = ''] = items;
  return items.length === 1 && only.includes(',') ? `${only};` : `${lead}${items.join(separator)}`;
}

const SEPARATORS = ['; ', ';', ' | ', '\n', '；', '\n• '] as const;

const printed = (item: string) => `'${item.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export function interestsIn(choose: Choice): Notation {
  const kind = choose(6);
  const header = 'interests';
  if (kind === 0) {
    const separator = SEPARATORS[choose(SEPARATORS.length)] ?? ';';
    return one(header, ({ interests }) => (interests === undefined ? '' : joined(interests, separator)));
  }
  if (kind === 1)
    return one(header, ({ interests }) => (interests === undefined ? '' : JSON.stringify(interests)));
  if (kind === 2)
    return one(header, ({ interests }) =>
      interests === undefined ? '' : `[${interests.map(printed).join(', ')}]`,
    );
  if (kind === 3)
    return one(header, ({ interests }) => interests?.join(', ') ?? '', { options: [...INTERESTS] });
  const yes = ['1', 'Yes', 'x', 'Checked', 'TRUE', 'oui', undefined][choose(7)];
  const no = ['', '0', 'No', 'Unchecked', 'FALSE'][choose(5)] ?? '';
  const [open, close] = (
    [
      ['Topics [', ']'],
      ['Topics - ', ''],
      ['topics___', ''],
      ['', ''],
    ] as const
  )[choose(4)] ?? ['', ''];
  const headers = INTERESTS.map((item) => `${open}${item}${close}`);
  return {
    headers,
    source:
      kind === 4
        ? { ticks: headers }
        : { ticks: Object.fromEntries(headers.map((name, index) => [name, INTERESTS[index] ?? ''])) },
    cells: ({ interests }) =>
      INTERESTS.map((item) => (interests === undefined ? '' : interests.includes(item) ? (yes ?? item) : no)),
  };
}

const WORDS: readonly (readonly string[])[] = [
  [],
  ['beginner', 'Novice', 'débutant', 'Strongly disagree', 'L1'],
  ['fair', 'some experience', 'A2', 'Disagree', 'level 2'],
  ['intermediate', 'Good', 'intermédiaire', 'Neutral', '3 stars'],
  ['advanced', 'Confident', 'avancé', 'Agree', '★★★★'],
  ['expert', 'Fluent', 'Very confident', "Tout à fait d'accord", 'L5'],
];

export function skillsIn(choose: Choice): Notation {
  const kind = choose(8);
  const word = choose(5);
  const levelText = (level: number): string =>
    [
      `:${level}`,
      ` (${level})`,
      ` = ${level}`,
      `: ${level}/5`,
      `: ${level * 20}%`,
      ` ${level}/5`,
      `: ${WORDS[level]?.[word]}`,
    ][kind] ?? '';
  if (kind < 7) {
    const separator = SEPARATORS[choose(5)] ?? ';';
    return one('skills', ({ skills }) =>
      skills === undefined
        ? ''
        : skills
            .map(({ name, level }) => `${name}${level === undefined ? '' : levelText(level)}`)
            .join(separator),
    );
  }
  const headers = SKILLS.map((name) => `Rate yourself [${name}]`);
  const inWords = choose(2) === 0;
  return {
    headers,
    source: { ticks: headers },
    // A matrix has no skill without a level but by a tick.
    cells: ({ skills }) =>
      SKILLS.map((name) => {
        const skill = skills?.find((each) => each.name === name);
        if (skill === undefined) return '';
        return skill.level === undefined
          ? 'x'
          : inWords
            ? (WORDS[skill.level]?.[word] ?? '')
            : `${skill.level}/5`;
      }),
  };
}

export function wantedIn(choose: Choice): Notation {
  const kind = choose(5);
  const separator = SEPARATORS[choose(4)] ?? ';';
  const word = choose(4);
  const text = ({ name, current, target }: NonNullable<AnyPerson['skillsWanted']>[number]): string => {
    if (target === undefined) return name;
    if (current === undefined)
      return (
        [
          // `Python 3 >4` would be from 3 to 4.
          /\d$/.test(name) ? `${name}: >${target}` : `${name} >${target}`,
          `${name}: ${target}`,
          `${name} (${target})`,
          `${name}: ${WORDS[target]?.[word]}`,
          `${name}: ${target * 20}%`,
        ][kind] ?? ''
      );
    return (
      [
        `${name} ${current}>${target}`,
        `${name} ${current} to ${target}`,
        `${name}: ${current}-${target}`,
        `${name}: ${WORDS[current]?.[word]} > ${WORDS[target]?.[word]}`,
        `${name}: ${current * 20}% to ${target * 20}%`,
      ][kind] ?? ''
    );
  };
  return one('skills wanted', ({ skillsWanted }) => skillsWanted?.map(text).join(separator) ?? '');
}

export function yearsIn(choose: Choice): Notation {
  const kind = choose(6);
  const mark = choose(2) === 0 ? '.' : ',';
  const plain = (value: number) => String(value).replace('.', mark);
  const cell = (value: number): string => {
    switch (kind) {
      case 1:
        return `${plain(value)} ${['years', 'yrs', 'ans'][choose(3)]}`;
      case 2:
        return `${value * 12} months`;
      case 3:
        return value >= 1 ? `${plain(value - 1)}-${plain(value + 1)}` : plain(value);
      case 4:
        return `about ${plain(value)}`;
      case 5:
        return Number.isInteger(value) ? `${value}+` : plain(value);
      default:
        return plain(value);
    }
  };
  return one('experience years', ({ experienceYears }) =>
    experienceYears === undefined ? '' : cell(experienceYears),
  );
}

const DAY_NAMES = {
  mon: ['Mon', 'Monday', 'lundi', 'M'],
  tue: ['Tue', 'Tuesday', 'mardi', 'T'],
  wed: ['Wed', 'Wednesday', 'mercredi', 'W'],
  thu: ['Thu', 'Thursday', 'jeudi', 'Th'],
  fri: ['Fri', 'Friday', 'vendredi', 'F'],
  sat: ['Sat', 'Saturday', 'samedi', 'Sa'],
  sun: ['Sun', 'Sunday', 'dimanche', 'Su'],
} as const;

const hourOf = (time: string) => Number(time.slice(0, 2));
const half = (time: string) => `${((hourOf(time) + 11) % 12) + 1}${hourOf(time) % 24 < 12 ? 'am' : 'pm'}`;

function spanIn(kind: number, { start, end }: AvailabilityWindow): string {
  switch (kind) {
    case 1:
      return `${hourOf(start)}h à ${hourOf(end)}h`;
    case 2:
      return end === '24:00' ? `${half(start)}-midnight` : `${half(start)}-${half(end)}`;
    case 3:
      return `${start.replace(':', '')}-${end.replace(':', '')}`;
    default:
      return `${start}-${end}`;
  }
}

export function timesIn(choose: Choice): Notation {
  const kind = choose(8);
  const name = choose(4);
  const span = choose(4);
  const dayOf = (day: AvailabilityWindow['day']) => DAY_NAMES[day][name] ?? day;
  if (kind < 4) {
    const separator = ['; ', '\n', ' | ', ', '][choose(4)] ?? '; ';
    const dayFirst = kind < 3;
    return one('availability', ({ availability }) =>
      availability === undefined
        ? ''
        : availability
            .map((window) =>
              dayFirst
                ? `${dayOf(window.day)} ${spanIn(span, window)}`
                : `${spanIn(span, window)} ${dayOf(window.day)}`,
            )
            .join(separator),
    );
  }
  if (kind === 4)
    return one('availability', ({ availability }) =>
      availability === undefined ? '' : JSON.stringify(availability),
    );
  const days = Object.keys(DAY_NAMES) as AvailabilityWindow['day'][];
  if (kind === 5) {
    // A day a column, times in the cells.
    const headers = days.map((day) => `When [${DAY_NAMES[day][choose(2)]}]`);
    return {
      headers,
      source: { grid: 'When*' },
      cells: ({ availability }) =>
        days.map((day) => {
          const window = availability?.find((each) => each.day === day);
          return window === undefined ? '' : spanIn(span, window);
        }),
    };
  }
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const covers = (availability: AnyPerson['availability'], day: string, hour: number) =>
    availability?.some(
      (window) => window.day === day && hourOf(window.start) <= hour && hour < hourOf(window.end),
    ) === true;
  if (kind === 6) {
    // 168 columns of hours, ticks in the cells.
    const slots = days.flatMap((day) => hours.map((hour) => ({ day, hour })));
    const headers = slots.map(({ day, hour }) => `${DAY_NAMES[day][0]} ${hour}:00`);
    return {
      headers,
      source: { grid: headers },
      cells: ({ availability }) => slots.map(({ day, hour }) => (covers(availability, day, hour) ? 'x' : '')),
    };
  }
  // An hour a column, days in the cells.
  const headers = hours.map((hour) => `At [${hour}:00 - ${hour + 1}:00]`);
  return {
    headers,
    source: { grid: 'At*' },
    cells: ({ availability }) =>
      hours.map((hour) =>
        days
          .filter((day) => covers(availability, day, hour))
          .map((day) => DAY_NAMES[day][name])
          .join(', '),
      ),
  };
}

export function seatsIn(choose: Choice): Notation {
  const kind = choose(3);
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return one('capacity max', ({ capacity }) => {
    const most = capacity?.max;
    if (most === undefined) return '';
    return kind === 0 ? String(most) : kind === 1 ? (words[most] ?? '') : `up to ${most}`;
  });
}
