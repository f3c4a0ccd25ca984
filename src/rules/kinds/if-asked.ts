import { mapBoth } from '../../lists';
import { ruleEvidence, ruleWarning } from '../../messages';
import { type AskedField, type AskedRule, SIDES, type Warning } from '../../model';
import { askedValues, comparisonKey, Interner, packClasses, type TagSpace, toLists } from '../../scoring';
import type { RuleKind } from '../definition';
import { ALLOWED, type AskedData, type AskedSide, meets, OWN_VALUE } from '../filters';
import { nearField, type VoidContext } from '../void';

const SAME = ['same', 'same as me', 'same as mine', 'yes', 'oui', 'identique'];
const ANY = ['any', 'no', 'no preference', 'either', 'non', 'indifférent', 'sans préférence'];

type Value = string | number | boolean;
type Values = readonly (readonly Value[] | undefined)[];

/**
 * The rule `if-asked`: the partner has what a person asks for, where they ask. What it finds is told to administrators
 * alone, and to them without the values: that somebody asked is the asker's own affair.
 */
export const ifAsked: RuleKind<AskedRule> = {
  kind: 'if-asked',
  reads: ({ asks, field }) => [asks, field],
  compile: (rule, { id, path, cohort, tags, issues }) => {
    const { of = 'both', field, asks } = rule;
    const keys = new Interner();
    const request = requestReader(rule, tags, keys);
    const [mentors, mentees] = mapBoth(SIDES, (side) => {
      const asked = of === 'both' || of === side ? askedValues(side, asks, cohort, id, issues) : undefined;
      return classesOf(askedValues(side, field, cohort, id, issues), asked, {
        has: (value) => keys.code(keyOf(value, field, tags)),
        asks: request,
      });
    });
    const source: AskedData = {
      shape: 'asked',
      mentorClass: packClasses(mentors.classOf, mentors.side.has.starts.length - 1),
      menteeClass: mentees.classOf,
      mentors: mentors.side,
      mentees: mentees.side,
      blankAllowed: rule.whenBlank === 'allow',
    };
    return {
      id,
      source,
      describe: (mentor, mentee, passed) => {
        if (passed) return ruleEvidence('rules.if-asked.passed', {});
        const [one, other] = [mentors.classOf[mentor]!, mentees.classOf[mentee]!];
        const byMentor = meets(mentors.side, one, mentees.side, other) !== ALLOWED;
        const byMentee = meets(mentees.side, other, mentors.side, one) !== ALLOWED;
        const by = byMentor && byMentee ? 'both' : byMentor ? 'mentor' : 'mentee';
        return ruleEvidence('rules.if-asked.failed', { by });
      },
      voids: (context) => voidsOf({ id, path }, rule, mentors, mentees, context),
    };
  },
};

/** A protected attribute is compared as another attribute is. */
function keyOf(value: Value, field: AskedField, tags: TagSpace): string {
  return comparisonKey(value, field === 'manager' || field === 'timeZone' ? field : 'department', tags);
}

/** Reads an answer as the codes that are asked for; none: nothing is. */
function requestReader({ field, same = SAME, any = ANY }: AskedRule, tags: TagSpace, keys: Interner) {
  const words = (list: readonly string[]) => new Set(list.map((word) => keyOf(word, field, tags)));
  const [own, nothing] = [words(same), words(any)];
  return (value: Value): number | undefined => {
    if (typeof value === 'boolean') return value ? OWN_VALUE : undefined;
    const key = keyOf(value, field, tags);
    if (nothing.has(key)) return undefined;
    return own.has(key) ? OWN_VALUE : keys.code(key);
  };
}

interface ClassedSide {
  readonly classOf: Int32Array;
  readonly side: AskedSide;
  /** How many answer whether they ask, be it with no. */
  readonly answering: number;
  /** How many ask for their own value, which is blank. */
  readonly withoutOwn: number;
}

function classesOf(
  has: Values,
  asks: Values | undefined,
  codes: {
    readonly has: (value: Value) => number;
    readonly asks: (value: Value) => number | undefined;
  },
): ClassedSide {
  const classes = new Interner();
  const hasOf: number[][] = [];
  const asksOf: number[][] = [];
  let withoutOwn = 0;
  const classOf = Int32Array.from(has, (values = [], person) => {
    const own = distinct(values.map(codes.has));
    const asked = distinct((asks?.[person] ?? []).flatMap((value) => codes.asks(value) ?? []));
    if (own.length === 0 && asked.includes(OWN_VALUE)) withoutOwn += 1;
    const code = classes.code(`${own.join()} ${asked.join()}`);
    if (code === hasOf.length) {
      hasOf.push(own);
      asksOf.push(asked);
    }
    return code;
  });
  const answering = (asks ?? []).filter((value) => value !== undefined).length;
  return { classOf, side: { has: toLists(hasOf), asks: toLists(asksOf) }, answering, withoutOwn };
}

const distinct = (codes: readonly number[]) => [...new Set(codes)].sort((a, b) => a - b);

/**
 * Nobody answers; or people ask for a value that nobody of the other side has, or for their own, which is not known.
 */
function voidsOf(
  { id, path }: { readonly id: string; readonly path: string },
  { asks, field, of = 'both' }: AskedRule,
  mentors: ClassedSide,
  mentees: ClassedSide,
  { cohort }: VoidContext,
): Warning[] {
  if (mentors.answering + mentees.answering === 0) {
    const near = nearField(asks, of === 'both' ? SIDES : [of], cohort);
    return [
      ruleWarning(
        'warnings.rule-field-blank',
        { rule: id, effect: 'allow', field: asks, side: of, near },
        path,
      ),
    ];
  }
  const unmet = askersUnmet(mentors, mentees) + askersUnmet(mentees, mentors);
  const withoutOwn = mentors.withoutOwn + mentees.withoutOwn;
  if (unmet + withoutOwn === 0) return [];
  return [ruleWarning('warnings.rule-asked-unmet', { rule: id, field, unmet, withoutOwn }, path)];
}

/** How many ask for what nobody of the other side has. */
function askersUnmet(own: ClassedSide, others: ClassedSide): number {
  const there = new Set(others.side.has.items);
  const { starts, items } = own.side.asks;
  const isUnmet = Array.from({ length: starts.length - 1 }, (_, one) => {
    const asked = items.slice(starts[one]!, starts[one + 1]!);
    return asked.length > 0 && asked.every((code) => code !== OWN_VALUE && !there.has(code));
  });
  return own.classOf.reduce((count, one) => count + (isUnmet[one] === true ? 1 : 0), 0);
}
