import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with decisions, their log, and the record of a rematch. */
export const DECISIONS_FR: Sentences = [
  [
    'the record of the rematch was altered: its seal is not that of what it says',
    `le compte rendu du nouvel appariement a été modifié${S}: son sceau n’est pas celui de ce qu’il dit`,
  ],
  [
    'the kept and the new pairs are not the matches with their scores',
    'les binômes gardés et les nouveaux ne sont pas ceux de l’appariement, avec leurs scores',
  ],
  [
    'the number of changes is not the number of broken pairs',
    'le nombre de changements n’est pas celui des binômes rompus',
  ],
  [
    '{count} pairs are broken, more than the limit of {most}',
    '{count} binômes sont rompus, plus que la limite de {most}',
  ],
  [
    'the switching cost in units is not the one in scores',
    'le coût d’un changement en unités n’est pas celui en scores',
  ],
  ['one of {mentor} and {mentee} is not there', 'de {mentor} et {mentee}, l’un n’est pas là'],
  [
    'the record of the round was altered: its seal is not that of what it says',
    `le compte rendu du tour a été modifié${S}: son sceau n’est pas celui de ce qu’il dit`,
  ],
  ['a pair in force is listed twice', 'un binôme en vigueur figure deux fois'],
  [
    '{mentor} and {mentee} are in force, and a decision took them out',
    '{mentor} et {mentee} sont en vigueur, et une décision les a retirés',
  ],
  [
    'the pairs of the past lack one that was declined',
    'aux binômes du passé, il en manque un qui a été refusé',
  ],
  [
    '{path}: the log was altered: its hashes do not follow from it',
    `{path}${S}: le journal a été modifié${S}: ses empreintes n’en découlent pas`,
  ],
  [
    '{mentor} and {mentee} stand approved, and are not among the kept pairs',
    '{mentor} et {mentee} sont approuvés, et ne sont pas parmi les binômes gardés',
  ],
  [
    '{mentor} and {mentee} stand approved, and no decision in the record approved them',
    '{mentor} et {mentee} sont approuvés, et aucune décision du compte rendu ne les a approuvés',
  ],
  [
    '{mentor} and {mentee} stand by a waiver, and are not among the kept pairs',
    '{mentor} et {mentee} tiennent par une dérogation, et ne sont pas parmi les binômes gardés',
  ],
  [
    '{mentor} and {mentee}: not-self cannot be waived',
    `{mentor} et {mentee}${S}: on ne peut pas déroger à not-self`,
  ],
  [
    '{mentor} and {mentee}: no decision in the record waived {rule} for them',
    `{mentor} et {mentee}${S}: aucune décision du compte rendu n’a levé {rule} pour eux`,
  ],
  [
    'a waiver sets aside a rule or a maximum that the pair keeps anyway',
    'une dérogation lève une règle ou un maximum que le binôme respecte de toute façon',
  ],
  [
    '{mentor} and {mentee} are kept or broken, and {rules} forbids them',
    '{mentor} et {mentee} sont gardés ou rompus, et {rules} les interdit',
  ],
  [
    '{mentor} and {mentee} cannot have been broken: they were approved, stood by a waiver, or are not there',
    `{mentor} et {mentee} ne peuvent pas avoir été rompus${S}: ils étaient approuvés, tenaient par une dérogation ou ne sont pas là`,
  ],
  [
    'the approved pairs are not listed once each, in order',
    'les binômes approuvés ne figurent pas une fois chacun, dans l’ordre',
  ],
  [
    '{mentor} and {mentee} ended or were declined, and are matched',
    '{mentor} et {mentee} ont pris fin ou ont été refusés, et sont en binôme',
  ],
  [
    '{mentor} and {mentee} did not end as stated ({cause}): the people and the rules say otherwise',
    `{mentor} et {mentee} n’ont pas pris fin comme annoncé ({cause})${S}: les personnes et les règles disent autre chose`,
  ],
  [
    'the ended pairs are not listed once each, in order',
    'les binômes finis ne figurent pas une fois chacun, dans l’ordre',
  ],
  [
    '{mentor} and {mentee} were replaced by no decision in the record',
    'aucune décision du compte rendu n’a remplacé {mentor} et {mentee}',
  ],
  [
    'the pairs of the past are not those that ended or were declined',
    'les binômes du passé ne sont pas ceux qui ont pris fin ou ont été refusés',
  ],
  [
    'the pairs of the past lack one that a decision took out: {pair}',
    `aux binômes du passé, il en manque un qu’une décision a retiré${S}: {pair}`,
  ],
  ['a first round has pairs of earlier rounds', 'un premier tour a des binômes de tours précédents'],
  ['somebody is listed twice among those who left', 'quelqu’un figure deux fois parmi ceux qui sont partis'],
  [
    'the stated price of keeping pairs is not the difference to the best matching without a limit',
    'le prix annoncé des binômes gardés n’est pas la différence avec le meilleur appariement sans limite',
  ],
  [
    'a rematch that no prices prove has prices in its certificate',
    'un nouvel appariement qu’aucun prix ne prouve a des prix dans son certificat',
  ],
  [
    'searching again finds a better matching within the limit',
    'une nouvelle recherche trouve un meilleur appariement dans la limite',
  ],
  [
    'a bonus on kept pairs proves nothing where fewer pairs are broken than the limit allows',
    'une prime aux binômes gardés ne prouve rien quand moins de binômes sont rompus que la limite n’en admet',
  ],
  [
    'the bonus on kept pairs is not the switching cost',
    'la prime aux binômes gardés n’est pas le coût d’un changement',
  ],
  [
    'the log was altered: its hashes or figures are not what its decisions give',
    `le journal a été modifié${S}: ses empreintes ou ses chiffres ne sont pas ceux que donnent ses décisions`,
  ],
  [
    'the states of the pairs are not what the log of decisions makes them',
    'les états des binômes ne sont pas ceux que leur donne le journal des décisions',
  ],
  ['log entry {number}: {said}', `entrée {number} du journal${S}: {said}`],
  [
    'the decision is dated before the one logged before it',
    'la décision est datée d’avant celle qui la précède au journal',
  ],
  ['{pair} are not a pair of this matching', '{pair} ne sont pas un binôme de cet appariement'],
  ['the pair is listed twice', 'le binôme figure deux fois'],
  ['each pair once', 'chaque binôme une fois'],
  ['a pair that is proposed or approved', 'un binôme proposé ou approuvé'],
  [
    'a pair that is proposed or approved; reopen a rejected or changed pair first',
    `un binôme proposé ou approuvé${S}; rouvrir d’abord un binôme refusé ou changé`,
  ],
  ['a pair that is approved, rejected or changed', 'un binôme approuvé, refusé ou changé'],
  ['a pair that is not in force, listed once', 'un binôme qui n’est pas en vigueur, nommé une fois'],
  [
    '{mentor} and {mentee} would break the hard rule {rule}',
    '{mentor} et {mentee} enfreindraient la règle stricte {rule}',
  ],
  [
    'a waiver of "{rule}" for this pair, with a reason, or another pair',
    'une dérogation à "{rule}" pour ce binôme, avec une raison, ou un autre binôme',
  ],
  [
    'another pair: nobody is matched with themselves',
    `un autre binôme${S}: personne n’est en binôme avec soi-même`,
  ],
  [
    '{mentor} and {mentee} do not break the rule {rule}, so there is nothing to waive',
    `{mentor} et {mentee} n’enfreignent pas la règle {rule}${S}: il n’y a rien à lever`,
  ],
  [
    'a waiver for each rule that the decision breaks, and no other',
    'une dérogation pour chaque règle que la décision enfreint, et aucune autre',
  ],
  ['there is no matching to decide on', 'il n’y a pas d’appariement à décider'],
  ['not a name', 'pas un nom'],
  ['the name of the person who decides', 'le nom de la personne qui décide'],
  ['neither a day nor a moment with its offset', 'ni un jour, ni un instant avec son décalage'],
  ['a day, or an instant as 2026-03-02T09:30:00Z', 'un jour, ou un instant comme 2026-03-02T09:30:00Z'],
  ['not a time zone', 'pas un fuseau horaire'],
  ['an IANA name, as Europe/Paris', 'un nom IANA, comme Europe/Paris'],
];
