import type { ErrorIssue } from '../../errors';
import { type CommandId, type CommandParams, commandText, type MessageCatalogue } from '../../messages';
import { type Numbers, numbersIn } from './numbers';

/** What a language makes of English that comes with errors, checks and places. */
export interface Interpreter {
  /** A sentence; what the language has no words for stays as it is. */
  text(english: string): string;
  issue(issue: ErrorIssue): ErrorIssue;
  /** `mentees.csv: row 4, column "manager"` */
  place(path: string): string;
}

/** How the command speaks: its sentences and numbers in one language. */
export interface Voice extends Interpreter {
  readonly locale: MessageCatalogue | undefined;
  readonly numbers: Numbers;
  say<Id extends CommandId>(id: Id, params: CommandParams<Id>): string;
}

const AS_IT_IS: Interpreter = { text: (english) => english, issue: (issue) => issue, place: (path) => path };

export function voiceIn(locale: MessageCatalogue | undefined, interpreter: Interpreter = AS_IT_IS): Voice {
  const { text, issue, place } = interpreter;
  return {
    locale,
    numbers: numbersIn(locale),
    say: (id, params) => commandText(locale, id, params),
    text,
    issue,
    place,
  };
}

/** English, for what is said in no other language. */
export const ENGLISH_VOICE: Voice = voiceIn(undefined);
