import * as z from 'zod';
import { addAll } from '../../lists';
import type { PairRef } from '../../model';
import { usage } from '../options';
import type { Session } from '../session';
import { readText } from './files';

/** How an option takes ids; for the help of a command. */
export const IDS_HELP = `Ids may hold commas, semicolons and colons: repeat the option, once for each,
or give @FILE with one a line, or a JSON list. They part ids only where no id of
the people has them.`;

/** Whether somebody has an id, in any spelling. */
export type IsKnown = (id: string) => boolean;

/** Most commas or colons that one id is looked for across. */
const REACH = 8;

/**
 * The ids that an option gives: each text is an id of somebody, or ids parted by commas or semicolons, a JSON list, or
 * `@` and a file with such a list or one id a line. Ids that nobody has come back as they were written.
 *
 * @throws UsageError
 */
export async function readGivenIds(
  given: readonly string[],
  option: string,
  isKnown: IsKnown,
  io: Session,
): Promise<string[]> {
  const ids: string[] = [];
  for (const text of given) {
    const { lines, list } = await open(text, io);
    if (list !== undefined) addAll(ids, parseList(z.array(z.string().min(1)), list, option, '["id", ...]'));
    else if (lines !== undefined) addAll(ids, lines);
    else addAll(ids, partAt(text, isKnown));
  }
  return ids;
}

/**
 * The pairs that an option gives: `mentor:mentee`, several with commas between them, a JSON list of
 * `{ "mentorId", "menteeId" }`, or `@` and a file with such a list or one pair a line.
 *
 * @throws UsageError for what is no pair.
 */
export async function readGivenPairs(
  given: readonly string[],
  option: string,
  known: { readonly mentor: IsKnown; readonly mentee: IsKnown },
  io: Session,
): Promise<PairRef[]> {
  const pairs: PairRef[] = [];
  const pair = z.strictObject({ mentorId: z.string().min(1), menteeId: z.string().min(1) });
  const pairAt = (text: string): PairRef => {
    const found = pairIn(text, known.mentor, known.mentee) ?? onlyPairIn(text);
    if (found === undefined)
      throw usage(
        `--${option} takes mentor:mentee, not "${text}"; as JSON: [{"mentorId": ..., "menteeId": ...}].`,
      );
    return found;
  };
  for (const text of given) {
    const { lines, list } = await open(text, io);
    if (list !== undefined) {
      addAll(pairs, parseList(z.array(pair), list, option, '[{"mentorId": ..., "menteeId": ...}]'));
    } else if (lines !== undefined) addAll(pairs, lines.map(pairAt));
    else {
      const isPair = (part: string) => pairIn(part, known.mentor, known.mentee) !== undefined;
      addAll(pairs, partsOf(text, ',', isPair).map(pairAt));
    }
  }
  return pairs;
}

/** The text of a JSON list, or the lines of a file; neither for a text that stands for itself. */
async function open(
  text: string,
  io: Session,
): Promise<{ readonly list?: string; readonly lines?: readonly string[] }> {
  const isFile = text.startsWith('@');
  const content = isFile ? await readText(text.slice(1), io) : text;
  if (content.trimStart().startsWith('[')) return { list: content };
  if (!isFile) return {};
  return {
    lines: content
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

function parseList<T>(schema: z.ZodType<T>, text: string, option: string, expected: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw usage(
    `--${option} takes a JSON list such as ${expected}, and this is none: ${text.trim().slice(0, 80)}`,
  );
}

function partAt(text: string, isKnown: IsKnown): string[] {
  if (isKnown(text)) return [text];
  return partsOf(text, ',', isKnown).flatMap((part) => {
    if (isKnown(part) || !part.includes(';')) return [part];
    const parts = partsOf(part, ';', isKnown);
    return parts.every(isKnown) ? parts : [part];
  });
}

/** The parts between separators, or across some of them where that is known and the parts alone are not. */
function partsOf(text: string, separator: string, isKnown: IsKnown): string[] {
  const pieces = text.split(separator);
  const parts: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = Math.min(pieces.length, from + REACH);
    const part = () => pieces.slice(from, to).join(separator).trim();
    while (to > from + 1 && !isKnown(part())) to -= 1;
    if (part() !== '') parts.push(part());
    from = to;
  }
  return parts;
}

/** The pair at the colon that parts a mentor from a mentee. */
function pairIn(text: string, isMentor: IsKnown, isMentee: IsKnown): PairRef | undefined {
  const pieces = text.split(':');
  for (let at = 1; at < Math.min(pieces.length, 2 * REACH); at++) {
    const mentorId = pieces.slice(0, at).join(':').trim();
    const menteeId = pieces.slice(at).join(':').trim();
    if (isMentor(mentorId) && isMentee(menteeId)) return { mentorId, menteeId };
  }
  return undefined;
}

/** The pair of a text with one colon, whoever it names. */
function onlyPairIn(text: string): PairRef | undefined {
  const [mentorId, menteeId, ...rest] = text.split(':').map((part) => part.trim());
  if (!mentorId || !menteeId || rest.length > 0) return undefined;
  return { mentorId, menteeId };
}
