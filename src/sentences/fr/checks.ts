import type { Sentences } from '../sentences';
import { S } from './typography';

/** What `verifyMatching` and `verifyAssignment` say. */
export const CHECKS_FR: Sentences = [
  [
    'the result belongs to this cohort and policy',
    'le résultat appartient à cette cohorte et à cette politique',
  ],
  [
    'locks, required minimums and capacities leave no matching, for the reason stated',
    'les binômes imposés, les minimums exigés et les capacités ne laissent aucun appariement, pour la raison donnée',
  ],
  ['every match is eligible and scored as stated', 'chaque binôme est possible et a le score annoncé'],
  [
    'locks and capacities hold, and the gap is that of the matches to the bound; the bound itself is taken as stated, and a better matching may exist',
    `les binômes imposés et les capacités sont respectés, et l’écart est celui des binômes à la borne${S}; la borne est crue sur parole, et un meilleur appariement peut exister`,
  ],
  [
    'locks, capacities and the lists of unmatched people hold',
    'les binômes imposés, les capacités et les listes de personnes sans binôme sont justes',
  ],
  [
    'the log of decisions is whole, and every broken rule was waived',
    'le journal des décisions est entier, et chaque règle enfreinte a été levée',
  ],
  [
    'no pair blocks the matching, by everybody’s own wishes first and then the scores',
    'aucun binôme ne bloque l’appariement, d’après les souhaits de chacun d’abord, puis les scores',
  ],
  ['the prices prove that no matching is better', 'les prix prouvent qu’aucun appariement n’est meilleur'],
  [
    'the prices prove that no matching within the limit on changes is better',
    'les prix prouvent qu’aucun appariement dans la limite des changements n’est meilleur',
  ],
  [
    'searching again finds no better matching within the limit on changes',
    'une nouvelle recherche ne trouve pas de meilleur appariement dans la limite des changements',
  ],
  [
    'the search for a matching within the limit on changes was stopped: a better one may exist',
    `la recherche d’un appariement dans la limite des changements a été arrêtée${S}: un meilleur peut exister`,
  ],

  [
    '{path}: {said} (received {saidValue}, expected {saidToo})',
    `{path}${S}: {said} (reçu${S}: {saidValue}, attendu${S}: {saidToo})`,
  ],
  [
    'the record of the rematch contradicts the people and the policy: {path}: {said}',
    `le compte rendu du nouvel appariement contredit les personnes et la politique${S}: {path}${S}: {said}`,
  ],
  [
    'the result has no matching to verify: more pairs have to be broken than the limit on changes allows',
    `le résultat n’a pas d’appariement à vérifier${S}: il faut rompre plus de binômes que la limite des changements n’en admet`,
  ],
  [
    'the status is {status}, and the method of the policy is {method}',
    'le statut est {status}, et la méthode de la politique est {method}',
  ],
  [
    'the status does not agree with how the search ended',
    'le statut ne correspond pas à la façon dont la recherche s’est terminée',
  ],
  [
    'the warnings are not those that the people and the policy give',
    'les avertissements ne sont pas ceux que donnent les personnes et la politique',
  ],
  [
    'the solver {solver} gives no result that is {status}',
    'le solveur {solver} ne donne pas de résultat {status}',
  ],
  ['no mentor has the id {id}', 'aucun mentor n’a l’identifiant {id}'],
  ['no mentee has the id {id}', 'aucune personne accompagnée n’a l’identifiant {id}'],
  ['{mentor} and {mentee} are matched twice', '{mentor} et {mentee} sont en binôme deux fois'],
  [
    '{mentor} and {mentee} are out of order: matches stand by mentee id, then mentor id',
    `{mentor} et {mentee} ne sont pas à leur place${S}: les binômes se rangent par identifiant de la personne accompagnée, puis du mentor`,
  ],
  ['the certificate does not hold: {path}: {said}', `le certificat ne tient pas${S}: {path}${S}: {said}`],
  [
    'the certificate does not hold: {path} has not one price for each person',
    `le certificat ne tient pas${S}: {path} n’a pas un prix par personne`,
  ],
  ['{mentor} and {mentee} are not an eligible pair', '{mentor} et {mentee} ne sont pas un binôme possible'],
  [
    '{mentor} and {mentee}: the stated score or its explanation is not what the profiles give',
    `{mentor} et {mentee}${S}: le score annoncé ou son explication n’est pas ce que donnent les profils`,
  ],
  [
    'mentor {id} has {count} partners, more than the maximum of {most}',
    'le mentor {id} accompagne {count} personnes, plus que le maximum de {most}',
  ],
  [
    'mentee {id} has {count} partners, more than the maximum of {most}',
    'la personne accompagnée {id} a {count} mentors, plus que le maximum de {most}',
  ],
  [
    'mentor {id} has {count} partners, fewer than the required {least}',
    'le mentor {id} accompagne {count} personnes, moins que les {least} exigées',
  ],
  [
    'mentee {id} has {count} partners, fewer than the required {least}',
    'la personne accompagnée {id} a {count} mentors, moins que les {least} exigés',
  ],
  ['the locked pair {mentor} and {mentee} is missing', 'le binôme imposé {mentor} et {mentee} manque'],
  [
    'the list of unmatched mentors is not everybody without a partner, by id',
    'la liste des mentors sans binôme n’est pas celle de tous ceux qui n’ont personne, par identifiant',
  ],
  [
    'the list of unmatched mentees is not everybody without a partner, by id',
    'la liste des personnes sans mentor n’est pas celle de toutes celles qui n’en ont pas, par identifiant',
  ],
  [
    'the reasons of unmatched mentors are not what the matching leaves them',
    'les raisons des mentors sans binôme ne sont pas celles que l’appariement leur laisse',
  ],
  [
    'the reasons of unmatched mentees are not what the matching leaves them',
    'les raisons des personnes sans mentor ne sont pas celles que l’appariement leur laisse',
  ],
  ['the summary does not add up', 'le résumé n’est pas exact'],
  [
    'the shortfalls are not what the matches leave',
    'les manques par rapport aux minimums ne sont pas ceux que laissent les binômes',
  ],
  [
    'the certificate does not name everybody once, in the order that ids and seed give',
    'le certificat ne nomme pas chacun une fois, dans l’ordre que donnent les identifiants et la graine',
  ],
  ['the bound is not a whole number of units', 'la borne n’est pas un nombre entier d’unités'],
  ['the total score is not the sum of the scores', 'le score total n’est pas la somme des scores'],
  [
    'the proven objectives are not objectives of the policy in their order',
    'les objectifs prouvés ne sont pas des objectifs de la politique dans leur ordre',
  ],
  [
    'the gap is not the difference between the bound and the total score',
    'l’écart n’est pas la différence entre la borne et le score total',
  ],
  ['the bound is below the total score', 'la borne est en dessous du score total'],
  ['the contradiction names {id}, who is not there', 'la contradiction nomme {id}, qui n’est pas là'],
  [
    'the contradiction does not hold: {path}: {said}',
    `la contradiction ne tient pas${S}: {path}${S}: {said}`,
  ],
  ['the certificate is not one number for each person', 'le certificat n’a pas un nombre par personne'],
  [
    'the contradiction is not a smallest one: it names bounds or locks that have no part in it',
    `la contradiction n’est pas minimale${S}: elle nomme des bornes ou des binômes imposés qui n’y sont pour rien`,
  ],
  [
    'what is said to resolve the contradiction is not what does, or its words are not those of its figures',
    'ce qui est dit résoudre la contradiction n’est pas ce qui la résout, ou ses mots ne sont pas ceux de ses chiffres',
  ],

  [
    '{mentor} and {mentee} block the matching: both would rather have each other',
    `{mentor} et {mentee} bloquent l’appariement${S}: tous deux se préféreraient l’un l’autre`,
  ],
  ['the policy has the other side propose', 'd’après la politique, c’est l’autre côté qui propose'],
  [
    'the stated order is not that of the wishes and scores of this cohort',
    'l’ordre annoncé n’est pas celui des souhaits et des scores de cette cohorte',
  ],
  [
    'the matching is stable, but not the best for the mentors, who propose',
    'l’appariement est stable, mais pas le meilleur pour les mentors, qui proposent',
  ],
  [
    'the matching is stable, but not the best for the mentees, who propose',
    'l’appariement est stable, mais pas le meilleur pour les personnes accompagnées, qui proposent',
  ],
  [
    'the stated price of stability is not the difference to the best total',
    'le prix annoncé de la stabilité n’est pas la différence avec le meilleur total',
  ],
  [
    'the seed in the manifest is not that of the policy',
    'la graine du manifeste n’est pas celle de la politique',
  ],
  [
    'the input hash differs: the result was computed from other people or other data about them',
    `l’empreinte des données diffère${S}: le résultat a été calculé avec d’autres personnes ou d’autres données sur elles`,
  ],
  [
    'the result used the extensions [{used}], not [{given}]',
    'le résultat utilisait les extensions [{used}], et non [{given}]',
  ],
  [
    'the result was not computed with the large similarity.{name} of this policy',
    'le résultat n’a pas été calculé avec la grande table similarity.{name} de cette politique',
  ],
  [
    'the result was computed with a similarity.{name} of {count} entries that is not the one of this policy; the manifest has its hash alone, so give it with the policy',
    `le résultat a été calculé avec une table similarity.{name} de {count} entrées qui n’est pas celle de cette politique${S}; le manifeste n’en a que l’empreinte${S}: la donner avec la politique`,
  ],
  ['the policy in the manifest is malformed: {said}', `la politique du manifeste est mal formée${S}: {said}`],
  [
    'the policy in the manifest is not the policy given, in {fields}',
    'la politique du manifeste n’est pas celle qui est donnée, pour {fields}',
  ],
];
