import { levelOfWord } from '../cells';
import { fieldsOf, present, textOf } from './scim';

/** A person of the JSON Resume schema (jsonresume.org, 1.0), as a person of the model. */

type Fields = { readonly [field: string]: unknown };

/** What is told of a résumé besides the person. */
export interface ResumeNotes {
  /** Words for levels, with what they were read as: `Master = 5`. */
  readonly levels: readonly string[];
  /** Whether work that goes on could not be counted, since no day is given to count until. */
  readonly openWork: boolean;
}

/** Whether an object is a résumé: it has `basics`. */
export const isResume = (value: Fields): boolean => Object.keys(fieldsOf(value['basics'])).length > 0;

/**
 * A résumé as a person: skills with their keywords at one level, interests with theirs, languages, years of work.
 *
 * @param asOf the day until which work that goes on is counted, as `2026-09-01`.
 */
export function resumePerson(
  resume: Fields,
  asOf: string | undefined,
): { readonly person: Fields; readonly notes: ResumeNotes } {
  const basics = fieldsOf(resume['basics']);
  const place = fieldsOf(basics['location']);
  const work = listOf(resume['work']);
  const levels: string[] = [];
  const { years, open } = yearsOfWork(work, asOf);
  const email = textOf(basics['email']);
  const current = work.find((job) => textOf(job['endDate']) === undefined) ?? work[0] ?? {};
  const attributes = present({ email, employer: textOf(current['name']) ?? textOf(current['company']) });
  const person = present({
    id: resume['id'] ?? email ?? textOf(basics['name']),
    name: textOf(basics['name']),
    role: textOf(basics['label']) ?? textOf(current['position']),
    location: textOf(place['city']) ?? textOf(place['region']) ?? textOf(place['countryCode']),
    experienceYears: years,
    skills: filled(skillsOf(listOf(resume['skills']), levels)),
    interests: filled(
      distinct(listOf(resume['interests']).flatMap((one) => [textOf(one['name']), ...keywordsOf(one)])),
    ),
    languages: filled(distinct(listOf(resume['languages']).map((one) => textOf(one['language'])))),
    attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
    side: resume['side'],
  });
  return { person, notes: { levels, openWork: open } };
}

function skillsOf(skills: readonly Fields[], levels: string[]): readonly Fields[] {
  const found = new Map<string, Fields>();
  for (const skill of skills) {
    const word = textOf(skill['level']);
    const level = word === undefined ? undefined : levelOfWord(word, 5);
    if (word !== undefined && level !== undefined) levels.push(`${word} = ${level}`);
    for (const name of [textOf(skill['name']), ...keywordsOf(skill)]) {
      if (name !== undefined && !found.has(name)) found.set(name, present({ name, level }));
    }
  }
  return [...found.values()];
}

/** Years in which somebody worked; times that overlap count once. `undefined` where nothing is known. */
function yearsOfWork(
  work: readonly Fields[],
  asOf: string | undefined,
): { readonly years: number | undefined; readonly open: boolean } {
  const spans: (readonly [start: number, end: number])[] = [];
  for (const job of work) {
    const start = monthOf(job['startDate']);
    if (start === undefined) continue;
    const ended = textOf(job['endDate']);
    const end = ended === undefined ? monthOf(asOf) : monthOf(ended);
    if (end === undefined) return { years: undefined, open: ended === undefined };
    if (end > start) spans.push([start, end]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans) {
    months += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return { years: spans.length === 0 ? undefined : Math.round((months / 12) * 10) / 10, open: false };
}

/** Months since year 0; a year alone begins in January. */
function monthOf(date: unknown): number | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(textOf(date) ?? '');
  return match === null ? undefined : Number(match[1]) * 12 + Number(match[2] ?? 1) - 1;
}

function keywordsOf({ keywords }: Fields): readonly (string | undefined)[] {
  return Array.isArray(keywords) ? keywords.map(textOf) : [];
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

const distinct = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
