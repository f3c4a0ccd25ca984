import { type CommandId, type CommandParams, commandText, type MessageCatalogue } from '../../messages';
import { type Numbers, numbersIn } from './numbers';

/** How the command speaks: its sentences and numbers in one language. */
export interface Voice {
  readonly locale: MessageCatalogue | undefined;
  readonly numbers: Numbers;
  say<Id extends CommandId>(id: Id, params: CommandParams<Id>): string;
}

export function voiceIn(locale: MessageCatalogue | undefined): Voice {
  return { locale, numbers: numbersIn(locale), say: (id, params) => commandText(locale, id, params) };
}

/** English, for what is said in no other language. */
export const ENGLISH_VOICE: Voice = voiceIn(undefined);
