import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with a question about a matching, with how a run is asked for, and with a result that is read. */
export const QUESTIONS_FR: Sentences = [
  // Results.
  ['not a result', 'pas un résultat'],
  ['not a review', 'pas une révision'],
  ['an object: JSON.parse makes one of a text', `un objet${S}: JSON.parse en fait un d’un texte`],
  [
    'the result is of a later version of mentor-match',
    'le résultat vient d’une version plus récente de mentor-match',
  ],
  [
    'the review is of a later version of mentor-match',
    'la révision vient d’une version plus récente de mentor-match',
  ],
  [
    'a format up to {format}, which is all that this version knows',
    'un format jusqu’à {format}, tout ce que cette version connaît',
  ],
  ['reading it throws', 'le lire lève une erreur'],
  [
    'this matching is the best within a limit on changes, so the prices of an optimum do not answer for it',
    'cet appariement est le meilleur dans une limite de changements, et les prix d’un optimum n’en répondent pas',
  ],
  [
    'an optimum without the limit: matchCohort(cohort, result.manifest.policy), and ask of that result',
    `un optimum sans la limite${S}: matchCohort(cohort, result.manifest.policy), et interroger ce résultat`,
  ],
  [
    'this matching is the best with the pairs that were approved before, and without them there are better ones, so the prices of an optimum do not answer for it',
    'cet appariement est le meilleur avec les binômes approuvés avant, il en est de meilleurs sans eux, et les prix d’un optimum n’en répondent pas',
  ],
  [
    'an optimum without the approvals: matchCohort(cohort, result.manifest.policy), and ask of that result',
    `un optimum sans les approbations${S}: matchCohort(cohort, result.manifest.policy), et interroger ce résultat`,
  ],
  [
    'only an optimal matching carries the prices that answer this',
    'seul un appariement optimal a les prix qui répondent à cela',
  ],
  [
    '"optimal"; match again with method "optimal" and without the conflict',
    `"optimal"${S}; apparier de nouveau avec la méthode "optimal" et sans le conflit`,
  ],
  ['there is no matching to write of', 'il n’y a pas d’appariement dont écrire'],
  ['the result has no matching to compare', 'le résultat n’a pas d’appariement à comparer'],
  [
    'there is a matching, so there is no conflict to explain',
    'il y a un appariement, donc aucun conflit à expliquer',
  ],
  ['an infeasible result', 'un résultat sans appariement possible'],
  ['the result as reviewMatching returned it', 'le résultat tel que reviewMatching l’a rendu'],
  ['{count} entries', '{count} entrées'],
  ['{day} or later: the log is append-only', `{day} ou après${S}: au journal, on ne fait qu’ajouter`],
  // People and pairs that are asked about.
  ['nobody of this cohort has this id', 'personne de cette cohorte n’a cet identifiant'],
  ['the id of a mentor or a mentee', 'l’identifiant d’un mentor ou d’une personne à accompagner'],
  ['a shortlist has at least one place', 'une liste a au moins une place'],
  ['this person has a partner', 'cette personne a un partenaire'],
  [
    'the id of an unmatched mentee of this result',
    'l’identifiant d’une personne sans mentor dans ce résultat',
  ],
  [
    'the id of an unmatched mentor of this result',
    'l’identifiant d’un mentor sans personne à accompagner dans ce résultat',
  ],
  [
    'the two are not matched with each other, so there is no margin',
    'les deux ne sont pas en binôme, il n’y a donc pas de marge',
  ],
  [
    'a match of this result; whyNot answers for other pairs',
    `un binôme de ce résultat${S}; whyNot répond pour les autres`,
  ],
  ['not a pair', 'pas un binôme'],
  ['not a list of ids', 'pas une liste d’identifiants'],
  ['not a number of alternatives', 'pas un nombre d’autres partenaires'],
  ['not a number of perturbations', 'pas un nombre de perturbations'],
  ['there is nothing to try', 'il n’y a rien à essayer'],
  ['there is nothing to tell apart', 'il n’y a rien à distinguer'],
  [
    'at least two policies, each with a name of its own',
    'au moins deux politiques, chacune avec un nom à elle',
  ],
  ['not the people of the first policy', 'pas les personnes de la première politique'],
  ['{count} people', '{count} personnes'],
  ['the policy gives this criterion no weight', 'la politique ne donne aucun poids à ce critère'],
  [
    'locks and required minimums leave no matching whose sensitivity could be told',
    'les binômes imposés et les minimums exigés ne laissent aucun appariement dont dire la sensibilité',
  ],
  [
    'a cohort and policy with a matching; matchCohort names the conflict',
    `une cohorte et une politique avec un appariement${S}; matchCohort nomme le conflit`,
  ],
  // A rematch.
  ['the limit on changes is not clear', 'la limite des changements n’est pas claire'],
  [
    'either switchingCost (a score for each broken pair) or maxChanges (a number of broken pairs)',
    'soit switchingCost (un score par binôme rompu), soit maxChanges (un nombre de binômes rompus)',
  ],
  ['not a cost', 'pas un coût'],
  [
    'a score >= 0, such as 0.1; maxChanges: 0 breaks no pair at all',
    `un score >= 0, comme 0.1${S}; maxChanges${S}: 0 ne rompt aucun binôme`,
  ],
  ['not a number of pairs', 'pas un nombre de binômes'],
  [
    'no mentor of this or the previous matching has this id',
    'aucun mentor de cet appariement ou du précédent n’a cet identifiant',
  ],
  [
    'no mentee of this or the previous matching has this id',
    'aucune personne accompagnée de cet appariement ou du précédent n’a cet identifiant',
  ],
  [
    'nobody of this or the previous matching has this id',
    'personne de cet appariement ou du précédent n’a cet identifiant',
  ],
  [
    'the id of somebody who is or was part of the matching',
    'l’identifiant d’une personne qui est ou était de l’appariement',
  ],
  ['the id of somebody who was there', 'l’identifiant d’une personne qui était là'],
  ['not one of the two', 'aucun des deux'],
  ['not a reason', 'pas une raison'],
  ['the cost is too large for exact sums', 'le coût est trop grand pour des sommes exactes'],
  [
    'at most {most}; maxChanges: 0 breaks no pair at all',
    `au plus {most}${S}; maxChanges${S}: 0 ne rompt aucun binôme`,
  ],
  [
    'the objective leximin stands after total-score, where scores with and without the cost would mix',
    'l’objectif leximin se trouve après total-score, où se mêleraient des scores avec et sans le coût',
  ],
  // How a run is asked for.
  ['not options', 'pas des options'],
  ['not a way to explain', 'pas une manière d’expliquer'],
  ['auto, full or on-demand', 'auto, full ou on-demand'],
  ['not a way to keep scores', 'pas une manière de garder les scores'],
  ['auto, dense or implicit', 'auto, dense ou implicit'],
  ['not an amount of memory', 'pas une quantité de mémoire'],
  ['a number of bytes above 0, or nothing', 'un nombre d’octets au-dessus de 0, ou rien'],
  ['not a time limit', 'pas une limite de temps'],
  ['a number of milliseconds above 0, or nothing', 'un nombre de millisecondes au-dessus de 0, ou rien'],
  ['not a number of threads', 'pas un nombre de fils d’exécution'],
  ['an integer from 1 to {most}, or nothing', 'un entier de 1 à {most}, ou rien'],
  [
    'the scores of all pairs take {bytes} bytes, more than the limit of {limit}',
    'les scores de tous les binômes prennent {bytes} octets, plus que la limite de {limit}',
  ],
  [
    'a run that does not keep the scores of all pairs ({kept} bytes) takes about {bytes} bytes, and the limit is {limit}',
    'un calcul qui ne garde pas les scores de tous les binômes ({kept} octets) prend environ {bytes} octets, et la limite est {limit}',
  ],
  [
    'a higher options.memoryLimit, explanations on demand, or a cohort that is matched in parts',
    'un options.memoryLimit plus haut, les raisons à la demande, ou une cohorte appariée par parties',
  ],
  [
    '{remedy} a higher options.memoryLimit, or a cohort that is matched in parts',
    '{remedy} un options.memoryLimit plus haut, ou une cohorte appariée par parties',
  ],
  [
    'the scores of all pairs need {bytes} bytes, which this runtime does not give',
    'les scores de tous les binômes demandent {bytes} octets, que cet environnement ne donne pas',
  ],
  [
    'a cohort that is matched in parts, by location or department for example',
    'une cohorte appariée par parties, par lieu ou par service par exemple',
  ],
  [
    'a worker thread {said}, and there is no result',
    'un fil d’exécution {said}, et il n’y a pas de résultat',
  ],
  [
    'a runtime that lets workers start and has memory for them, or threads: 1',
    `un environnement qui laisse partir des fils d’exécution et a de la mémoire pour eux, ou threads${S}: 1`,
  ],
  ['the run was aborted before it had a result', 'le calcul a été interrompu avant d’avoir un résultat'],
  // Reports and groups.
  ['nobody has a value of {name}', 'personne n’a de valeur pour {name}'],
  [
    'a table joined by id, or names of fields: {names}',
    `un tableau joint par identifiant, ou des noms de champs${S}: {names}`,
  ],
  ['a number >= {least}', 'un nombre >= {least}'],
  ['a number between {least} and {most}', 'un nombre entre {least} et {most}'],
  ['a number from {least} to {most}', 'un nombre de {least} à {most}'],
  ['the spread is not a share', 'l’écart n’est pas une part'],
  ['the threshold is not a score', 'le seuil n’est pas un score'],
  [
    'an input without warnings, since "strict" is set',
    'une entrée sans avertissement, puisque "strict" est mis',
  ],
  [
    'the same {count} ids; what people say may differ',
    `les mêmes {count} identifiants${S}; ce que disent les personnes peut différer`,
  ],
  [
    'the cohort was opened without a matching, and this is a question about one',
    'la cohorte a été ouverte sans appariement, et la question porte sur un appariement',
  ],
];
