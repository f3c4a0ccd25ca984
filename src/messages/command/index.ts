import type { MessageCatalogue } from '../catalogue';
import { formatTemplate } from '../format';
import { ENGLISH } from '../render';
import { COMMAND_EN } from './en';
import { COMMAND_FR } from './fr';
import type { CommandMessages } from './subject';

/** Ids of the texts of the command. */
export type CommandId = keyof CommandMessages;
export type CommandParams<Id extends CommandId> = CommandMessages[Id];

/** All texts of the command by language; they are apart from the catalogues, which every program loads. */
export const COMMAND_TEXTS = { en: COMMAND_EN, fr: COMMAND_FR };

/** A text of the command, in English where no language is given. */
export function commandText<Id extends CommandId>(
  locale: MessageCatalogue | undefined,
  id: Id,
  params: CommandMessages[Id],
): string {
  const templates = locale?.locale === 'fr' ? COMMAND_FR : COMMAND_EN;
  return formatTemplate(templates[id], locale ?? ENGLISH, { ...params });
}
