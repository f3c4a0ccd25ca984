import type { PeopleWarningMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from '../typography';

const LIST = '{examples}{more, plural, =0 {} other { et # de plus}}';
const WHOSE =
  '{people, plural, one {# {side, select, mentors {mentor} other {personne accompagnée}}} ' +
  'other {# {side, select, mentors {mentors} other {personnes accompagnées}}}}';
const PARTNER = '{side, select, mentors {personne accompagnée} other {mentor}}';
const NO_PARTNER = '{side, select, mentors {aucune personne accompagnée} other {aucun mentor}}';
const THE_PARTNER = '{side, select, mentors {la même personne accompagnée} other {le même mentor}}';

export const PEOPLE_WARNINGS_FR: Templates<PeopleWarningMessages> = {
  'warnings.load-of-one':
    `{mentors, plural, one {le seul mentor ne prend qu’une personne} other {aucun des # mentors ne prend plus d’une personne}}${S}: «${S}load-balance${S}» n’a rien à équilibrer${S}; ` +
    `donnez aux mentors une capacité supérieure à 1, ou utilisez «${S}cover-mentors${S}»`,
  'warnings.groups-unknown':
    `aucune personne accompagnée n’a «${S}{field, label}${S}»${S}: «${S}cover-groups${S}» n’a aucun groupe à servir` +
    `{near, given, {${S}; vouliez-vous dire «${S}#${S}»${S}?}}`,
  'warnings.groups-blank':
    `{count, plural, one {# personne accompagnée n’a} other {# personnes accompagnées n’ont}} pas de «${S}{field, label}${S}» et ` +
    `{count, plural, one {n’est} other {ne sont}} dans aucun groupe${S}: «${S}cover-groups${S}» ne {count, plural, one {la} other {les}} compte pas`,
  'warnings.groups-of-one':
    `chacune des {groups} valeurs de «${S}{field, label}${S}» est celle d’une seule personne${S}: «${S}cover-groups${S}» demande la même chose ` +
    `pour tout le monde${S}; est-ce le bon champ${S}?`,
  'warnings.group-of-nobody': `«${S}coverGroups${S}» nomme {count, plural, one {# valeur} other {# valeurs}} de «${S}{field, label}${S}» que personne n’a${S}: ${LIST}`,
  'warnings.groups-met-already':
    `les binômes imposés et les minimums obligatoires suffisent à donner à chaque groupe selon «${S}{field, label}${S}» ce que «${S}cover-groups${S}» ` +
    `demande${S}: cela ne change rien`,
  'warnings.first-come-unknown':
    `aucune personne accompagnée n’a «${S}{field, label}${S}»${S}: «${S}first-come${S}» ne décide rien` +
    `{near, given, {${S}; vouliez-vous dire «${S}#${S}»${S}?}}`,
  'warnings.first-come-equal': `les {mentees} personnes accompagnées ont toutes le même «${S}{field, label}${S}»${S}: «${S}first-come${S}» ne décide rien`,
  'warnings.first-come-blank':
    `{count, plural, one {# personne accompagnée n’a} other {# personnes accompagnées n’ont}} pas de «${S}{field, label}${S}» et ` +
    `{count, plural, one {vient} other {viennent}} en dernier selon «${S}first-come${S}»`,
  'warnings.priorities-like-ranks':
    `la priorité la plus haute passe en premier${S}: {first, plural, one {la personne} other {les # personnes}} de priorité {highest} avant ` +
    `{last, plural, one {celle} other {les #}} de priorité 1${S}; si 1 veut dire premier, inversez les nombres ` +
    '(écrits à partir de 0, ils sont pris tels quels)',
  'warnings.wishes-for-nobody': `vœux pour des identifiants que ${NO_PARTNER} ne porte (${WHOSE}), laissés de côté${S}: ${LIST}`,
  'warnings.wishes-misspelt':
    `vœux pour des identifiants que ${NO_PARTNER} ne porte (${WHOSE}), mais proches de ceux de quelqu’un${S}; tels quels, ils ` +
    `sont laissés de côté${S}: ${LIST}${S}; corrigez l’orthographe si ce sont ces personnes`,
  'warnings.refusals-of-nobody': `refus d’identifiants que ${NO_PARTNER} ne porte (${WHOSE}), qui n’écartent personne${S}: ${LIST}`,
  'warnings.refusals-misspelt':
    `refus d’identifiants que ${NO_PARTNER} ne porte (${WHOSE}), mais proches de ceux de quelqu’un${S}; tels quels, ils ` +
    `n’écartent personne, et ces personnes peuvent être réunies contre leur gré${S}: ${LIST}${S}; corrigez l’orthographe ` +
    'si ce sont ces personnes',
  'warnings.wishes-misplaced': `vœux pour soi-même ou pour qui n’est pas ${PARTNER} (${WHOSE}), laissés de côté${S}: ${LIST}`,
  'warnings.refusals-misplaced': `refus de soi-même ou de qui n’est pas ${PARTNER} (${WHOSE}), qui n’écartent personne${S}: ${LIST}`,
  'warnings.wishes-repeated': `vœux répétés pour ${THE_PARTNER} (${WHOSE}), comptés une fois, à la meilleure place${S}: ${LIST}`,
  'warnings.wishes-refused': `${THE_PARTNER} à la fois parmi les vœux et les refus (${WHOSE})${S}; le refus l’emporte${S}: ${LIST}`,
  'warnings.two-spellings':
    '{count, plural, one {# personne figure} other {# personnes figurent}} des deux côtés avec deux orthographes de ' +
    `l’identifiant, {count, plural, one {lue comme une seule} other {chacune lue comme une seule}}${S}: ${LIST}`,
  'warnings.ids-separate':
    '{count, plural, one {# identifiant figure} other {# identifiants figurent}} des deux côtés, mais ' +
    '{by, select, counted {les identifiants comptent à partir de 1 de chaque côté} other {les noms ou les adresses sont ceux de ' +
    'personnes différentes}}, donc un même identifiant n’est pas tenu pour une même personne, et les deux peuvent être ' +
    `réunies${S}: ${LIST}${S}; indiquez «${S}ids${S}»${S}: «${S}shared${S}» dans la politique si c’est la même personne, ` +
    `«${S}separate${S}» sinon`,
  'warnings.one-address-two-ids':
    '{count, plural, one {# adresse électronique figure} other {# adresses électroniques figurent}} des deux côtés sous des ' +
    `identifiants différents, et une même personne pourrait être appariée avec elle-même${S}: ${LIST}${S}; donnez à chaque ` +
    'personne un seul identifiant dans les deux tables',
  'warnings.names-differ':
    '{count, plural, one {# identifiant figure} other {# identifiants figurent}} des deux côtés avec des noms nettement ' +
    `différents, {count, plural, one {lu} other {lus}} comme une même personne${S}: ${LIST}${S}; donnez deux identifiants à ` +
    `deux personnes, ou indiquez «${S}ids${S}»${S}: «${S}separate${S}» dans la politique si chaque côté a les siens`,
};
