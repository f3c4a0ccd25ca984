import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with what objectives ask for, and with people's own weights. */
export const AIMS_FR: Sentences = [
  ['it is not said how many', 'on ne dit pas combien'],
  ['"share", above 0 and at most 1, or "people"', '"share", au-dessus de 0 et au plus 1, ou "people"'],
  [
    'a share and a number of people are asked for at once',
    'une part et un nombre de personnes sont demandés à la fois',
  ],
  ['one of the two', 'l’un des deux'],
  [
    'it is not said which groups are to be covered, and how far',
    'on ne dit pas quels groupes servir, ni jusqu’où',
  ],
  [
    '"coverGroups" beside, such as { "field": "location", "share": 0.8 }',
    '"coverGroups" à côté, comme { "field": "location", "share": 0.8 }',
  ],
  ['no objective asks for it', 'aucun objectif ne le demande'],
  [
    '"cover-groups" among the objectives, before what it goes before',
    '"cover-groups" parmi les objectifs, avant ce sur quoi il l’emporte',
  ],
  [
    'with {objective} beside, shares of groups are no transport problem',
    'avec {objective} à côté, les parts des groupes ne sont plus un problème de transport',
  ],
  [
    'one of the two: "cover-groups" with "total-score", or the lowest scores without it',
    `l’un des deux${S}: "cover-groups" avec "total-score", ou les scores les plus bas sans lui`,
  ],
  ['it is not said by which field people come first', 'on ne dit pas selon quel champ on passe en premier'],
  [
    '"tieBreak" beside, such as { "field": "attributes.submittedAt" }',
    '"tieBreak" à côté, comme { "field": "attributes.submittedAt" }',
  ],
  ['not a field that people can be grouped by', 'pas un champ selon lequel on puisse former des groupes'],
  [
    'first-come compares numbers or dates, and this is neither',
    'first-come compare des nombres ou des dates, et ce n’est ni l’un ni l’autre',
  ],
  [
    'first-come compares numbers or dates, not the two with one another',
    'first-come compare des nombres ou des dates, pas les uns avec les autres',
  ],
  [
    'a date such as 2026-03-01, with a time such as 2026-03-01T09:30:00Z, or a number',
    'une date comme 2026-03-01, avec une heure comme 2026-03-01T09:30:00Z, ou un nombre',
  ],
  [
    '{reader} compares single values, and this is a list or an object',
    '{reader} compare des valeurs simples, et ceci est une liste ou un objet',
  ],
  [
    'a text, a number, true or false; or the rule "shared-value" for lists',
    `un texte, un nombre, true ou false${S}; ou la règle "shared-value" pour les listes`,
  ],
  ['the same group as {group}', 'le même groupe que {group}'],
  ['each group once', 'chaque groupe une fois'],
  ['no such grade', 'pas une importance'],
  ['one of {words}, or a number from {least} to {most}', 'l’un de {words}, ou un nombre de {least} à {most}'],
];
