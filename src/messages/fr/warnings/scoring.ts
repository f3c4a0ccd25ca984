import type { ScoringWarningMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from '../typography';

const UNANSWERED =
  `{both, given, {${S}; personne n’a rien donné pour {both, label}}}{mentors, given, {${S}; aucun mentor n’a rien donné pour {mentors, label}}}` +
  `{mentees, given, {${S}; aucune personne accompagnée n’a rien donné pour {mentees, label}}}{apart, given, {${S}; pour {apart, label}, aucune paire de réponses n’est comparable}}{near, given, {${S}; vouliez-vous dire #${S}?}}`;

const KINDS =
  '{kind, select, skills {compétences} goals {objectifs} interests {centres d’intérêt} languages {langues} roles {postes} ' +
  'functions {fonctions} other {secteurs}}';

export const SCORING_WARNINGS_FR: Templates<ScoringWarningMessages> = {
  'warnings.unused-criterion':
    `le critère «${S}{criterion}${S}» a été fourni, mais la politique ne lui donne aucun poids${S}: il ne compte jamais${S}; ` +
    `ajoutez-le à «${S}weights${S}» de la politique, ou retirez-le`,
  'warnings.unanswered-criteria': `{count, plural, one {# critère est laissé} other {# critères sont laissés}} de côté pour tout le monde, faute de réponses${UNANSWERED}`,
  'warnings.constant-criteria':
    '{count, plural, one {# critère compte} other {# critères comptent}} autant pour tout le monde, à ' +
    `{count, plural, one {sa valeur} other {leurs valeurs}} par défaut, faute de réponses${UNANSWERED}`,
  'warnings.importance-unread':
    '{count, plural, one {# personne accompagnée dit} other {# personnes accompagnées disent}} l’importance des critères, que la politique ne lit pas' +
    `${S}; ajoutez-lui «${S}personalWeights${S}», ou retirez le champ`,
  'warnings.importance-unknown':
    '{count, plural, one {# personne accompagnée dit} other {# personnes accompagnées disent}} l’importance d’un critère que la politique ne connaît pas' +
    `${S}: {criteria}{more, given, { et # de plus}}{near, given, {${S}; vouliez-vous dire #${S}?}}`,
  'warnings.importance-weightless':
    '{count, plural, one {# personne accompagnée dit} other {# personnes accompagnées disent}} l’importance d’un critère auquel la politique ne donne aucun ' +
    `poids et qui ne compte donc jamais${S}: {criteria, label}{more, given, { et # de plus}}`,
  'warnings.importance-must':
    '{count, plural, one {# personne accompagnée tient} other {# personnes accompagnées tiennent}} un critère pour indispensable' +
    `${S}: {criteria, label}{more, given, { et # de plus}}${S}; ce qu’une personne juge indispensable n’est pas une règle et compte ` +
    `comme «${S}élevé${S}»${S}; s’il le faut, ajoutez une règle à la politique, telle que «${S}if-asked${S}»`,
  'warnings.unknown-people':
    'on ne sait rien de {count, plural, one {# {side, select, mentors {mentor} other {personne accompagnée}}} ' +
    `other {# {side, select, mentors {mentors} other {personnes accompagnées}}}} que la politique évalue${S}: ` +
    `{people}{more, given, { et # de plus}}${S}; demandez-leur davantage, ou retirez-les`,
  'warnings.near-tags':
    `{count, plural, one {une paire de mots} other {# paires de mots}} (${KINDS}) {count, plural, one {semble} other {semblent}} s’écrire ` +
    `autrement des deux côtés, sans jamais se rencontrer${S}: {pairs}{more, given, { et # de plus}}${S}; si le sens est le ` +
    `même, ajoutez-les à «${S}similarity.synonyms${S}» de la politique`,
  'warnings.no-tags':
    `${KINDS}${S}: {count, plural, one {un texte n’a} other {# textes n’ont}} ni lettre ni chiffre et ne ` +
    `{count, plural, one {rencontre} other {rencontrent}} rien, {texts}{more, given, { et # de plus}}`,
  'warnings.unspaced-texts':
    '{count, plural, one {# {side, select, mentors {mentor écrit} other {personne accompagnée écrit}}} ' +
    'other {# {side, select, mentors {mentors} other {personnes accompagnées}} écrivent}} dans une écriture sans espaces entre les mots, comme le ' +
    `chinois, le japonais ou le thaï${S}: leurs textes n’ont en commun avec d’autres que des propositions entières et égales${S}: ` +
    `{people}{more, given, { et # de plus}}${S}; donnez à leurs textes des vecteurs («${S}embedTags${S}»), ou ne donnez aucun ` +
    `poids à «${S}text${S}»`,
};
