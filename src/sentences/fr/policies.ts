import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with a policy: its criteria, rules, scales, words and vectors. */
export const POLICIES_FR: Sentences = [
  // Kinds of values.
  ['a text', 'un texte'],
  ['plain data', 'des données simples'],
  ['max >= min', 'max >= min'],
  // Criteria.
  ['not code of the caller’s own', 'pas un code de l’appelant'],
  ['a criterion made by defineCriterion', 'un critère fait par defineCriterion'],
  ['the prior is out of range', 'la valeur par défaut est hors limites'],
  ['a number in [0, 1], or nothing', 'un nombre dans [0, 1], ou rien'],
  [
    'a built-in criterion, or one of the policy, has this id',
    'un critère d’origine, ou de la politique, a cet identifiant',
  ],
  ['the id is empty or used twice', 'l’identifiant est vide ou sert deux fois'],
  ['an id of its own for each criterion', 'un identifiant propre à chaque critère'],
  ['no criterion has this id', 'aucun critère n’a cet identifiant'],
  ['the criterion takes no parameters', 'le critère ne prend pas de paramètres'],
  [
    'the id of a criterion: a built-in one, or one passed beside the policy',
    `l’identifiant d’un critère${S}: d’origine, ou passé à côté de la politique`,
  ],
  ['{call} threw: {said}', `{call} a levé une erreur${S}: {said}`],
  [
    'a value in [0, 1], or null where a pair cannot be assessed',
    'une valeur dans [0, 1], ou null quand un binôme ne peut pas être évalué',
  ],
  ['the value is out of range', 'la valeur est hors limites'],
  [
    'a number in [0, 1], or null where the pair cannot be assessed',
    'un nombre dans [0, 1], ou null quand le binôme ne peut pas être évalué',
  ],
  ['the step stands twice on the scale', 'l’échelon figure deux fois sur l’échelle'],
  ['each step once, lowest first', 'chaque échelon une fois, le plus bas d’abord'],
  ['{id} compares numbers, and this is none', '{id} compare des nombres, et ceci n’en est pas un'],
  ['{id} does not find this on its scale', '{id} ne trouve pas ceci sur son échelle'],
  ['{id} compares lists of plain values', '{id} compare des listes de valeurs simples'],
  [
    'the stage is not on the scale of policy.params.venture.stages',
    'le stade n’est pas sur l’échelle de policy.params.venture.stages',
  ],
  // Rules.
  ['the name is empty or used twice', 'le nom est vide ou sert deux fois'],
  ['a name of its own for each rule', 'un nom propre à chaque règle'],
  ['a rule that always applies has this id', 'une règle qui vaut toujours a cet identifiant'],
  ['an id other than {ids}', 'un identifiant autre que {ids}'],
  ['no rule of this name was passed', 'aucune règle de ce nom n’a été passée'],
  [
    'the name of a rule made by defineRule and passed beside the policy',
    'le nom d’une règle faite par defineRule et passée à côté de la politique',
  ],
  [
    'two people are locked both ways round, or in a direction that is closed',
    'deux personnes sont imposées dans les deux sens, ou dans un sens exclu',
  ],
  [
    'no matching without pairs both ways round was found that meets all minimums, and not all were tried',
    'aucun appariement sans binôme dans les deux sens n’a été trouvé avec tous les minimums, et tous n’ont pas été essayés',
  ],
  ['required minimums with the rule "not-both-ways"', 'des minimums exigés avec la règle "not-both-ways"'],
  ['the person is their own manager', 'la personne est sa propre responsable'],
  [
    'these people manage each other in a circle',
    'ces personnes sont responsables les unes des autres en cercle',
  ],
  [
    'managers that lead up to somebody without a manager; leave it out for the person at the top',
    `des responsables qui mènent à une personne sans responsable${S}; l’omettre pour la personne en haut`,
  ],
  // Words, taxonomies and vectors.
  [
    'another entry gives the same word, after normalization, another meaning',
    'une autre entrée donne au même mot, une fois normalisé, un autre sens',
  ],
  ['one canonical word, such as {word}', 'un seul mot de référence, comme {word}'],
  ['the synonyms lead round in a circle', 'les synonymes tournent en rond'],
  ['synonyms that end at one canonical word', 'des synonymes qui mènent à un mot de référence'],
  [
    'the concept stands a second time; it is already {place}',
    `le concept figure une seconde fois${S}; c’est déjà {place}`,
  ],
  ['one entry per concept, with all its parents', 'une entrée par concept, avec tous ses parents'],
  ['no concept has this id', 'aucun concept n’a cet identifiant'],
  [
    'the id of a concept of this taxonomy; leave the parents out for a root',
    `l’identifiant d’un concept de cette taxonomie${S}; omettre les parents pour une racine`,
  ],
  [
    'more than {count} broader concepts stand above one another',
    'plus de {count} concepts plus larges se trouvent les uns au-dessus des autres',
  ],
  [
    'a taxonomy of at most {count} levels; those in use have about ten',
    `une taxonomie d’au plus {count} niveaux${S}; celles qui servent en ont une dizaine`,
  ],
  [
    'concepts are their own ancestors, or hang below such concepts',
    'des concepts sont leurs propres ancêtres, ou dépendent de tels concepts',
  ],
  ['broader concepts that lead up to a root', 'des concepts plus larges qui mènent à une racine'],
  [
    'a vector with an entry other than 0; leave the tag out if it has none',
    `un vecteur avec une valeur autre que 0${S}; omettre le mot s’il n’en a pas`,
  ],
  [
    'another tag, {tag}, is the same word after normalization',
    'un autre mot, {tag}, est le même une fois normalisé',
  ],
  ['one vector for {tag}', 'un seul vecteur pour {tag}'],
  [
    'of {mentees} tags of mentees and {mentors} of mentors more than {most} pairs are close to each other',
    'de {mentees} mots de personnes à accompagner et {mentors} de mentors, plus de {most} paires sont proches',
  ],
  ['more than {count} pairs', 'plus de {count} paires'],
  [
    'a higher "threshold", or "lexical": false where these are goals in free text',
    `un "threshold" plus haut, ou "lexical"${S}: false s’il s’agit d’objectifs en texte libre`,
  ],
  // Time zones.
];
