import type { ScoringMessages } from '../subjects';
import type { Templates } from '../types';
import { S } from './typography';

const LEVEL = '{level}{assumed, select, true { (supposé)} other {}}';
const WANTS = 'souhaite passer du niveau {current} au niveau {target} en {skill}{source, given, { (#)}}';
const GOAL = `objectif «${S}{goal}${S}»{source, given, { (#)}}${S}:`;
const YEARS =
  'le mentor a {mentorYears, plural, one {# an} other {# ans}} d’expérience, ' +
  'la personne accompagnée {menteeYears}';
const ALIKE = `(proximité {similarity, percent}${S}%)`;
const AHEAD = '{ahead, select, mentor {le mentor} other {la personne accompagnée}}';

export const SCORING_FR: Templates<ScoringMessages> = {
  'goals.done': `${GOAL} le mentor l’a déjà atteint`,
  'goals.offered': `${GOAL} le mentor peut y aider`,
  'goals.supported': `${GOAL} le mentor peut y aider, à {strength, percent}${S}%`,
  'goals.related':
    `${GOAL} proche de «${S}{related}${S}», que le mentor peut soutenir ${ALIKE}` +
    `{strength, given, {, à {strength, percent}${S}%}}`,
  'goals.not-supported': `${GOAL} le mentor ne propose pas d’y aider`,
  'goals.mentor-blank': 'le mentor n’a pas indiqué à quels objectifs il peut aider',
  'goals.mentee-blank': 'la personne accompagnée n’a pas indiqué d’objectifs',
  'goals.both-blank': 'aucun objectif n’est indiqué, ni d’un côté ni de l’autre',

  'skills.reaches-target': `${WANTS}${S}; le mentor est au niveau ${LEVEL}`,
  'skills.partly': `${WANTS}${S}; le mentor est au niveau ${LEVEL}, soit {credit, percent}${S}% du chemin`,
  'skills.not-ahead': `${WANTS}${S}; le mentor est au niveau ${LEVEL}, sans avance`,
  'skills.related': `${WANTS}${S}; le mentor est au niveau ${LEVEL} dans une compétence proche, {related} ${ALIKE}`,
  'skills.not-listed': `${WANTS}${S}; le mentor n’indique ni cette compétence ni une compétence proche`,
  'skills.mentor-blank': 'le mentor n’a indiqué aucune compétence',
  'skills.mentee-blank': 'la personne accompagnée n’a pas indiqué quelles compétences développer',
  'skills.both-blank': 'aucune compétence n’est indiquée, ni d’un côté ni de l’autre',

  'experience.fits': `${YEARS}${S}: un bon écart`,
  'experience.narrow': `${YEARS}${S}: ${AHEAD} n’a que {gap, plural, one {# an} other {# ans}} d’avance, un peu moins que l’idéal`,
  'experience.not-ahead': `${YEARS}${S}: ${AHEAD} n’a pas assez d’avance`,
  'experience.wide': `${YEARS}${S}: ${AHEAD} a {gap, plural, one {# an} other {# ans}} d’avance, un peu plus que l’idéal`,
  'experience.too-wide': `${YEARS}${S}: ${AHEAD} a trop d’avance`,
  'experience.mentor-blank': 'les années d’expérience du mentor ne sont pas connues',
  'experience.mentee-blank': 'les années d’expérience de la personne accompagnée ne sont pas connues',
  'experience.both-blank': 'les années d’expérience ne sont connues ni d’un côté ni de l’autre',

  'interests.shared': `{count, plural, one {centre d’intérêt commun} other {centres d’intérêt communs}}${S}: {interests}`,
  'interests.none-shared': 'aucun centre d’intérêt commun',
  'interests.mentor-blank': 'le mentor n’a indiqué aucun centre d’intérêt',
  'interests.mentee-blank': 'la personne accompagnée n’a indiqué aucun centre d’intérêt',
  'interests.both-blank': 'aucun centre d’intérêt n’est indiqué, ni d’un côté ni de l’autre',

  'text.alike': `les deux textes se ressemblent à {similarity, percent}${S}%`,
  'text.shared': `mots communs dans les deux textes${S}: {words}`,
  'text.unwanted': `ce que ni l’un ni l’autre ne veut, ou que les deux quittent${S}: {words}`,
  'text.none-shared': 'aucun mot marquant en commun dans les deux textes',
  'text.mentor-blank': 'le mentor n’a rien écrit à son sujet que l’on puisse comparer',
  'text.mentee-blank': 'la personne accompagnée n’a rien écrit à son sujet que l’on puisse comparer',
  'text.both-blank': 'aucun texte que l’on puisse comparer, ni d’un côté ni de l’autre',

  'preferences.ranked-by-mentee': 'choix numéro {rank} sur {ranked} de la personne accompagnée',
  'preferences.not-ranked-by-mentee':
    'ne figure pas {ranked, plural, one {comme le seul mentor souhaité} other {parmi les # mentors souhaités}} ' +
    'par la personne accompagnée',
  'preferences.ranked-by-mentor': 'choix numéro {rank} sur {ranked} du mentor',
  'preferences.not-ranked-by-mentor':
    'ne figure pas {ranked, plural, one {comme la seule personne souhaitée} other {parmi les # personnes souhaitées}} ' +
    'par le mentor',
  'preferences.both-blank': 'aucune préférence n’est indiquée, ni d’un côté ni de l’autre',

  'logistics.overlap':
    'disponibles en même temps {minutes, plural, one {# minute} other {# minutes}} par semaine ' +
    '(l’idéal est de {full} au moins)',
  'logistics.no-overlap': 'jamais disponibles en même temps',
  'logistics.same-time': 'même heure locale',
  'logistics.time-difference': '{hours, plural, one {# heure} other {# heures}} de décalage horaire',
  'logistics.time.mentor-blank': 'le fuseau horaire du mentor n’est pas connu',
  'logistics.time.mentee-blank': 'le fuseau horaire de la personne accompagnée n’est pas connu',
  'logistics.time.both-blank': 'ni les fuseaux horaires ni les disponibilités ne sont connus des deux côtés',
  'logistics.availability.mentor-blank': 'le mentor n’a pas indiqué ses disponibilités',
  'logistics.availability.mentee-blank': 'la personne accompagnée n’a pas indiqué ses disponibilités',
  'logistics.availability.both-blank': 'aucune disponibilité n’est indiquée, ni d’un côté ni de l’autre',
  'logistics.shared-languages': `{count, plural, one {langue commune} other {langues communes}}${S}: {languages}`,
  'logistics.no-shared-language': 'aucune langue commune',
  'logistics.language.mentor-blank': 'le mentor n’a indiqué aucune langue',
  'logistics.language.mentee-blank': 'la personne accompagnée n’a indiqué aucune langue',
  'logistics.language.both-blank': 'aucune langue n’est indiquée, ni d’un côté ni de l’autre',

  'career.held': `vise le poste «${S}{role}${S}»${S}; le mentor l’a occupé`,
  'career.related': `vise le poste «${S}{role}${S}»${S}; le mentor a occupé un poste proche, «${S}{related}${S}» ${ALIKE}`,
  'career.not-held': `vise le poste «${S}{role}${S}»${S}; le mentor n’a occupé ni ce poste ni un poste proche`,
  'career.started-alike': `le mentor a lui aussi occupé le poste actuel de la personne accompagnée, «${S}{role}${S}»`,
  'career.started-related':
    `le mentor a occupé le poste «${S}{related}${S}», proche du poste actuel de la personne accompagnée, ` +
    `«${S}{role}${S}» ${ALIKE}`,
  'career.mentor-blank': 'le mentor n’a indiqué aucun poste occupé',
  'career.mentee-blank': 'la personne accompagnée n’a pas indiqué de poste visé',
  'career.both-blank': 'aucun poste n’est indiqué, ni visé ni occupé',

  'venture.function-carried-out': `a besoin d’aide en {function}${S}; le mentor s’en est occupé dans une entreprise`,
  'venture.function-related': `a besoin d’aide en {function}${S}; le mentor s’est occupé d’un domaine proche, {related} ${ALIKE}`,
  'venture.function-missing': `a besoin d’aide en {function}${S}; le mentor ne s’en est pas occupé`,
  'venture.sector-known': `le mentor a créé une entreprise dans le même secteur${S}: {sector}`,
  'venture.sector-related': `le mentor a créé une entreprise dans un secteur proche de {sector}${S}: {related} ${ALIKE}`,
  'venture.sector-unknown': `le mentor n’a pas créé d’entreprise dans le secteur suivant${S}: {sector}`,
  'venture.stage-reached': `l’entreprise est au stade «${S}{stage}${S}»${S}; le mentor est allé jusqu’à «${S}{reached}${S}»`,
  'venture.stage-not-reached': `l’entreprise est au stade «${S}{stage}${S}»${S}; le mentor n’est allé que jusqu’à «${S}{reached}${S}»`,
  'venture.mentor-blank': 'rien n’est connu d’entreprises créées par le mentor',
  'venture.mentee-blank': 'rien n’est connu de l’entreprise de la personne accompagnée',
  'venture.both-blank': 'rien n’est connu des entreprises, ni d’un côté ni de l’autre',
  'venture.not-comparable': 'les deux côtés parlent de leurs entreprises, mais de rien qui se compare',

  'value.same': `même valeur de {field, label}${S}: {mentor}`,
  'value.other': `valeurs différentes de {field, label}${S}: {mentor} et {mentee}`,
  'value.near': `{field, label}${S}: {mentor} pour le mentor, {mentee} pour la personne accompagnée, soit un écart de {gap}`,
  'value.far': `{field, label}${S}: {mentor} pour le mentor, {mentee} pour la personne accompagnée, soit un écart de {gap}, trop grand`,
  'value.mentor-blank': `{field, label}${S}: valeur inconnue pour le mentor`,
  'value.mentee-blank': `{field, label}${S}: valeur inconnue pour la personne accompagnée`,
  'value.both-blank': `{field, label}${S}: valeur inconnue des deux côtés`,

  'history.partners': 'ils ont déjà formé un binôme',
  'history.new': 'ils n’ont pas encore formé un binôme',
  'history.none': 'l’historique ne contient aucun binôme de ces personnes',

  'blank.counts': `inconnu, donc compté à {prior, percent}${S}%`,
  'blank.part-counts': `ce qui en est inconnu est compté à {prior, percent}${S}%`,

  'importance.weighed': `d’après l’importance que la personne accompagnée donne aux critères, celui-ci compte ici pour {share, percent}${S}%, et non {policy, percent}${S}%`,

  'custom.reason': '{reason}',
  'custom.value': `{criterion, label}${S}: {value}`,
  'custom.not-assessable': `{criterion, label}${S}: n’a pas pu être évalué`,
};
