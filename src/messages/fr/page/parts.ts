export const S = '\u00a0';

/** After the subject of a sentence, in the masculine: why it has no answer here. */
export const LEFT_OUT = `{why, select, size {n’a pas été demandé${S}: la cohorte est grande.} kind {n’a pas de réponse pour un appariement de cette nature.} own {n’a pas pu être demandé${S}: un critère ou une règle propre au programme échoue pour un mentor qui n’est pas dans la cohorte.} other {n’a pas été demandé.}}`;
