import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with a workbook of decisions that comes back. */
export const DECIDED_FR: Sentences = [
  ['the result has no pairs to decide on', 'le résultat n’a pas de binômes à décider'],
  [
    'a result with matches; explainConflict says what to relax',
    `un résultat avec des binômes${S}; explainConflict dit quoi assouplir`,
  ],

  [
    'the workbook does not say which run it is of: the sheet "Manifest" is gone',
    `le classeur ne dit pas de quelle exécution il est${S}: la feuille «${S}Manifeste${S}» n’y est plus`,
  ],
  [
    'the workbook is of another run: other people, another policy or another matching',
    `le classeur est celui d’une autre exécution${S}: d’autres personnes, une autre politique ou un autre appariement`,
  ],
  [
    'the workbook of the run {run}, with its sheet "Manifest"',
    `le classeur de l’exécution {run}, avec sa feuille «${S}Manifeste${S}»`,
  ],
  ['two columns are called {name}', 'deux colonnes s’appellent {name}'],
  ['each column once', 'chaque colonne une fois'],
  [
    'no sheet has a column "decision" beside the ids of mentee and mentor',
    `aucune feuille n’a de colonne «${S}décision${S}» à côté des identifiants de la personne accompagnée et du mentor`,
  ],
  ['is it {name}?', `est-ce {name}${S}?`],
  [
    'the headers as they were written: "decision", "mentee id", "mentor id"',
    `les en-têtes tels qu’ils ont été écrits${S}: «${S}décision${S}», «${S}id personne accompagnée${S}», «${S}id mentor${S}»`,
  ],

  [
    'the row was copied from the workbook of another run',
    'la ligne a été copiée du classeur d’une autre exécution',
  ],
  ['the key of the row was changed', 'la clé de la ligne a été modifiée'],
  [
    'the rows of this workbook, with the keys in the hidden column as they were written',
    'les lignes de ce classeur, avec les clés de la colonne masquée telles qu’elles ont été écrites',
  ],
  ['the id of the row was changed', 'l’identifiant de la ligne a été modifié'],
  [
    '{id}, as it was written; to give a mentee another mentor, decide "change to"',
    `{id}, comme il a été écrit${S}; pour donner un autre mentor, décider «${S}changer pour${S}»`,
  ],
  [
    'a decision stands in a row without the ids of the two people',
    'une décision se trouve dans une ligne sans les identifiants des deux personnes',
  ],
  ['the decision in the row of its pair', 'la décision dans la ligne de son binôme'],
  ['the two are no pair of this matching', 'les deux ne sont pas un binôme de cet appariement'],
  [
    'a pair of the matching; to make another, decide "change to" in the row of the mentee',
    `un binôme de l’appariement${S}; pour en faire un autre, décider «${S}changer pour${S}» dans la ligne de la personne accompagnée`,
  ],

  ['no mentor has this id or name', 'aucun mentor n’a cet identifiant ni ce nom'],
  [
    'the id or the name of a mentor of this cohort, as the drop-down offers them',
    'l’identifiant ou le nom d’un mentor de cette cohorte, comme la liste les propose',
  ],
  ['{count} mentors are called {name}', '{count} mentors s’appellent {name}'],
  ['the id of one of them: {ids}', `l’identifiant de l’un d’eux${S}: {ids}`],
  [
    'nobody is named whom the mentee is to have',
    'on ne dit pas quel mentor la personne accompagnée doit avoir',
  ],
  ['the id or name of a mentor', 'l’identifiant ou le nom d’un mentor'],
  ['this is the mentor whom the mentee has', 'c’est le mentor que la personne accompagnée a déjà'],
  ['another mentor, or "approve"', `un autre mentor, ou «${S}approuver${S}»`],

  [
    'a mentor without a mentee is given one in the row of the mentee',
    'c’est dans la ligne de la personne accompagnée que l’on donne quelqu’un à un mentor',
  ],
  [
    '"change to" with this mentor in the row of a mentee',
    `«${S}changer pour${S}» avec ce mentor dans la ligne d’une personne accompagnée`,
  ],
  ['there is no pair in this row to decide on', 'il n’y a dans cette ligne aucun binôme à décider'],
  [
    '"change to" with the mentor whom the mentee is to have',
    `«${S}changer pour${S}» avec le mentor que la personne accompagnée doit avoir`,
  ],
  [
    'a new mentor is named ({name}), and nothing is decided',
    'un nouveau mentor est nommé ({name}), et rien n’est décidé',
  ],
  [
    'a new mentor is named, and the decision is {decision}',
    'un nouveau mentor est nommé, et la décision est {decision}',
  ],
  ['"change to", or no new mentor', `«${S}changer pour${S}», ou pas de nouveau mentor`],
  ['no decision is called so', 'aucune décision ne s’appelle ainsi'],
  [
    '"approve", "decline", "change to" or "reopen"; blank: undecided',
    `«${S}approuver${S}», «${S}refuser${S}», «${S}changer pour${S}» ou «${S}rouvrir${S}»${S}; vide${S}: rien n’est décidé`,
  ],
  ['{place} decides otherwise on the same pair', '{place} décide autre chose du même binôme'],
  [
    '{place} decides otherwise on the same mentee',
    '{place} décide autre chose de la même personne accompagnée',
  ],
  ['one decision: here {one}, there {other}', `une seule décision${S}: ici {one}, là {other}`],

  ['nobody is named who decided', 'on ne dit pas qui a décidé'],
  [
    'the name of the person who decides, in this column or as the reviewer of all rows',
    'le nom de la personne qui décide, dans cette colonne ou pour toutes les lignes',
  ],
  ['a reason is missing: the decision is {decision}', `il manque une raison${S}: la décision est {decision}`],
  ['why, in a few words', 'pourquoi, en quelques mots'],
  ['it is not said when this was decided', 'on ne dit pas quand cela a été décidé'],
  [
    'a day, as 2026-03-02, in this column or for all rows',
    'un jour, comme 2026-03-02, dans cette colonne ou pour toutes les lignes',
  ],
  ['not a day or a moment', 'ni un jour, ni un instant'],
  ['a date, as 2026-03-02 or 2026-03-02 09:30', 'une date, comme 2026-03-02 ou 2026-03-02 09:30'],
  ['neither of the two is called so', 'aucun des deux ne s’appelle ainsi'],
  [
    'it is said who declined, and the decision is {decision}',
    'on dit qui a refusé, et la décision est {decision}',
  ],
  ['"mentor", "mentee", or nothing', `«${S}mentor${S}», «${S}personne accompagnée${S}», ou rien`],
  ['"decline", or nothing in this column', `«${S}refuser${S}», ou rien dans cette colonne`],
  ['no rule has this id', 'aucune règle n’a cet identifiant'],
  [
    'ids of rules with semicolons between: {ids}',
    `des identifiants de règles séparés par des points-virgules${S}: {ids}`,
  ],
];
