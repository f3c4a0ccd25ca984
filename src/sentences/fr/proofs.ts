import type { Sentences } from '../sentences';
import { S } from './typography';

/** What `verifyAssignment` says of pairs, duals and cuts. */
export const PROOFS_FR: Sentences = [
  ['not optimal or infeasible', 'ni optimal ni impossible'],
  [
    'expected {kind}, step {step}, of objective {objective}',
    'attendu {kind}, étape {step}, de l’objectif {objective}',
  ],
  [
    'the duals are not {rows} and {columns} safe integers',
    'les variables duales ne sont pas {rows} et {columns} entiers exacts',
  ],
  ['the pairs attain {value}, not {stated}', 'les binômes atteignent {value}, et non {stated}'],
  ['the duals do not bound the level: {said}', `les variables duales ne bornent pas le niveau${S}: {said}`],
  ['{pair} is chosen at a reduced cost of {cost}', '{pair} est choisi à un coût réduit de {cost}'],
  ['{pair} is not chosen at a reduced cost of {cost}', '{pair} n’est pas choisi à un coût réduit de {cost}'],
  [
    '{pair} is not chosen, and has a reduced cost below 0',
    '{pair} n’est pas choisi, et a un coût réduit en dessous de 0',
  ],
  [
    'the degree of row {row} is not a cheapest one',
    'le degré de la ligne {row} n’est pas parmi les moins chers',
  ],
  [
    'the degree of column {column} is not a cheapest one',
    'le degré de la colonne {column} n’est pas parmi les moins chers',
  ],
  ['not a row and a column that exist', 'pas une ligne et une colonne qui existent'],
  [
    'row {row} and column {column} are chosen twice',
    'la ligne {row} et la colonne {column} sont choisies deux fois',
  ],
  ['row {row} and column {column} are forbidden', 'la ligne {row} et la colonne {column} sont interdites'],
  ['the locked pair {pair} is missing', 'le binôme imposé {pair} manque'],
  [
    'row {member} has {degree} pairs, not between {low} and {high}',
    'la ligne {member} a {degree} binômes, et non de {low} à {high}',
  ],
  [
    'column {member} has {degree} pairs, not between {low} and {high}',
    'la colonne {member} a {degree} binômes, et non de {low} à {high}',
  ],
  [
    'the duals are not those of a cut: {rows} and {columns} numbers, each -1, 0 or 1',
    `les variables duales ne sont pas celles d’une coupe${S}: {rows} et {columns} nombres, chacun -1, 0 ou 1`,
  ],
  [
    'not a list of what the problem has, each once',
    'pas une liste de ce que le problème contient, chacun une fois',
  ],
  [
    'the duals do not prove that there is no assignment: the bound is {bound}, not above 0',
    `les variables duales ne prouvent pas qu’il n’y a pas d’affectation${S}: la borne est {bound}, et non au-dessus de 0`,
  ],
  [
    'the listed minimums and locks demand {demand}, not {stated}',
    'les minimums et binômes imposés nommés demandent {demand}, et non {stated}',
  ],
  ['the cut leaves {count} possible, not {stated}', 'la coupe en laisse {count} possibles, et non {stated}'],
  ['not a list of pairs', 'pas une liste de binômes'],
  ['not a list of levels', 'pas une liste de niveaux'],
  ['the pairs cost {total}, not {stated}', 'les binômes coûtent {total}, et non {stated}'],
  [
    '{count} levels for objectives that have {wanted}',
    '{count} niveaux pour des objectifs qui en ont {wanted}',
  ],
  ['the worst chosen cost is {worst}, not {stated}', 'le pire coût choisi est {worst}, et non {stated}'],
  [
    'the duals do not prove that the worst cost is not lower: the bound is {bound}, not above 0',
    `les variables duales ne prouvent pas que le pire coût n’est pas plus bas${S}: la borne est {bound}, et non au-dessus de 0`,
  ],
  [
    'the duals are not {rows} and {columns} integers',
    'les variables duales ne sont pas {rows} et {columns} entiers',
  ],
];
