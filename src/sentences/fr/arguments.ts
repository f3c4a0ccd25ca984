import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with the arguments of a function, where callers have no types. */
export const ARGUMENTS_FR: Sentences = [
  ['a criterion of a policy', 'un critère d’une politique'],
  ['a rule of a policy', 'une règle d’une politique'],
  ['a policy, {} for the defaults', 'une politique, {} pour les valeurs par défaut'],
  ['an error of zod', 'une erreur de zod'],
  ['not a schema', 'pas un schéma'],
  ['a schema of zod', 'un schéma de zod'],
  ['an object with "id" and "score"', 'un objet avec "id" et "score"'],
  ['an object with "name" and "allows"', 'un objet avec "name" et "allows"'],
  ['an object with "mentors" and "mentees"', 'un objet avec "mentors" et "mentees"'],
  ['an object with "audits" or "gaps", or nothing', 'un objet avec "audits" ou "gaps", ou rien'],
  [
    'an object with the functions "mentor" and "mentee", or nothing',
    'un objet avec les fonctions "mentor" et "mentee", ou rien',
  ],
  [
    'an object of true and false by question, or nothing',
    'un objet de true et de false par question, ou rien',
  ],
  ['an object with an id', 'un objet avec un identifiant'],
  ['a rule made by defineRule', 'une règle faite par defineRule'],
  ['not a person', 'pas une personne'],
  ['a list of people', 'une liste de personnes'],
  ['not a number of people', 'pas un nombre de personnes'],
  ['an integer >= 0', 'un entier >= 0'],
  ['an integer from 0 to {most}', 'un entier de 0 à {most}'],
  ['a list of fields and places', 'une liste de champs et de places'],
  ['a list of fields, or nothing', 'une liste de champs, ou rien'],
  ['no such question', 'pas une question'],
  ['an effect of an answer', 'un effet d’une réponse'],
  ['the prices of a certificate', 'les prix d’un certificat'],
  ['the cells of readCohort with "trace"', 'les cellules de readCohort avec "trace"'],
  ['the conflict of an infeasible result', 'le conflit d’un résultat irréalisable'],
  ['a pair with its contributions', 'un binôme avec ses contributions'],
  ['one of the issues of a MentorMatchError', 'l’un des problèmes d’une MentorMatchError'],
  ['what renderLetters returns', 'ce que renvoie renderLetters'],
  ['what reportData(open, options) returns', 'ce que renvoie reportData(open, options)'],
  [
    'not the data of a report that this version knows',
    'pas les données d’un rapport que cette version connaît',
  ],
  ['seatValues takes no options', 'seatValues ne prend pas d’options'],
  [
    'nothing; describeEffect tells an effect in a language',
    `rien${S}; describeEffect dit un effet dans une langue`,
  ],
];
