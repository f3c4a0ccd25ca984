import type { Evidence } from '../model';
import type { MessageCatalogue, Messages } from './catalogue';
import { RULES_EN, SCORING_EN } from './en';
import { formatTemplate } from './format';
import { messageIn, translate } from './message';
import { ENGLISH } from './render';
import { RULE_VISIBILITY, type RuleMessages, SCORING_EVIDENCE, type ScoringMessages } from './subjects';
import type { Visibility } from './types';

/** Who may read evidence of this id beside administrators; nobody where no message of this version has it. */
export function visibilityOf(id: string): Visibility {
  if (isIn(SCORING_EVIDENCE, id)) return SCORING_EVIDENCE[id][0];
  return isIn(RULE_VISIBILITY, id) ? RULE_VISIBILITY[id] : 'administrator';
}

function isIn<T extends object>(table: T, id: string): id is string & keyof T {
  return Object.hasOwn(table, id);
}

/** What a criterion found, as a message with its English text. */
export function scoringEvidence<Id extends keyof ScoringMessages>(id: Id, params: Messages[Id]): Evidence {
  return messageIn(SCORING_EN[id], id, params);
}

/** What a rule found, as a message with its English text. */
export function ruleEvidence<Id extends keyof RuleMessages>(id: Id, params: Messages[Id]): Evidence {
  return messageIn(RULES_EN[id], id, params);
}

/**
 * What one person of a pair may read of a piece of evidence, in a language; `undefined` where it is not for them. A
 * message of unknown id is for administrators only; the mentor does not read from which objective of the mentee a wish
 * comes.
 */
export function evidenceFor(
  item: Evidence,
  audience: 'mentor' | 'mentee',
  locale: MessageCatalogue | undefined,
): Evidence | undefined {
  const visibility = visibilityOf(item.id);
  if (visibility !== 'everyone' && visibility !== audience) return undefined;
  return translate(audience === 'mentor' ? withoutSource(item) : item, locale);
}

/** The same without the title of the mentee's objective that a wish comes from. */
function withoutSource(item: Evidence): Evidence {
  if (!Object.hasOwn(item.params, 'source') || !Object.hasOwn(SCORING_EN, item.id)) return item;
  const { source: _source, ...params } = item.params;
  // The cast: `hasOwn` has found the id among the messages.
  const template = SCORING_EN[item.id as keyof ScoringMessages];
  return { ...item, params, text: formatTemplate(template, ENGLISH, params) };
}
