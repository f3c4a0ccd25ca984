import type { LetterMessages, LetterReasons } from '../subjects';
import type { Templates } from '../types';
import { quoted, S } from './typography';

const YOUR =
  '{count, plural, one {{role, select, mentor {la personne que vous accompagnez} other {votre mentor}}} ' +
  'other {{role, select, mentor {les personnes que vous accompagnez} other {vos mentors}}}}';
const LEVELS = `{assumed, select, true {} other {, du niveau {current} au niveau {target}${S}; {name} est au niveau {level}}}`;
const THEIR_LEVELS = `{assumed, select, true {} other {, du niveau {current} au niveau {target}${S}; vous êtes au niveau {level}}}`;
const YEARS = '{mentorYears, plural, one {# an} other {# ans}} d’expérience';

export const LETTERS_FR: Templates<LetterMessages> = {
  'letter.program': 'le programme de mentorat',
  'letter.all': 'Lettres',
  'letter.subject': `{count, plural, one {{role, select, mentor {La personne que vous accompagnez} other {Votre mentor}}} other {{role, select, mentor {Les personnes que vous accompagnez} other {Vos mentors}}}}${S}: {partners}`,
  'letter.subject-alone': `Votre place dans {program}`,
  'letter.greeting': '{name, given, {Bonjour #,}}',
  'letter.opening':
    `{state, select, approved {Dans {program}, ${YOUR} {count, plural, one {est} other {sont}} {partners}.} ` +
    `other {{count, plural, one {Pour {program}, nous vous proposons {role, select, mentor {d’accompagner {partners}} other {comme mentor${S}: {partners}}}} ` +
    `other {Pour {program}, nous vous proposons {role, select, mentor {d’accompagner {partners}} other {comme mentors${S}: {partners}}}}}.}}`,
  'letter.about': '{name}{work, given, {, #}}{department, given, {, #}}',
  'letter.why': 'Pourquoi vous deux',
  'letter.topics': 'De quoi parler d’abord',
  'letter.times': 'Vos moments en commun',
  'letter.contact': 'Comment joindre {name}',
  'letter.topic-skill': `{skill}${S}: {role, select, mentor {votre chemin jusque-là, et ce que {name} pourrait essayer d’abord} other {où vous en êtes, et ce que vous voulez savoir faire}}`,
  'letter.topic-goal': `${quoted('{goal}')}${S}: {role, select, mentor {ce qui y aide, et ce qui n’y aide pas} other {à quoi vous verrez qu’il est atteint}}`,
  'letter.topic-role': `{next}${S}: le chemin de {name} vers ce poste`,
  'letter.topic-interest': `{interest}, un goût que vous partagez${S}: un début facile`,
  'letter.topic-frame': 'à quel rythme et combien de temps vous voulez vous voir, et ce qui reste entre vous',
  'letter.times-common':
    'Vous avez en commun {minutes, plural, one {# minute} other {# minutes}} de temps libre par semaine' +
    `{zone, given, {, à votre heure (#)}}${S}:`,
  'letter.times-window': `{day}, de {from} à {to}{other, given, { ({name}${S}: #)}}`,
  'letter.times-span': 'de {day, given, {#, }}{from} à {to}',
  'letter.times-more': 'et à d’autres moments',
  'letter.times-none':
    'Nous ne connaissons aucun moment où vous soyez libres en même temps. Proposez-en deux ou trois, et convenez d’un moment qui puisse se libérer.',
  'letter.times-own-blank':
    'Vous ne nous avez pas dit quand vous êtes libre. Proposez deux ou trois moments.',
  'letter.clock': `{hours}${S}h${S}{minutes}`,
  'letter.write-to': `Écrivez à {name}${S}: {email}`,
  'letter.write-yourself': 'Écrivez à {name}. Les responsables du programme peuvent vous mettre en relation.',
  'letter.first-step':
    '{role, select, mentor {Nous demandons à {name} de vous écrire en premier. Sans nouvelles au bout d’une semaine, écrivez vous-même.} ' +
    'other {Le premier pas est à vous. Écrivez dans la semaine, et proposez un moment.}}',
  'letter.first-step-several':
    '{role, select, mentor {Nous demandons à chacune de vous écrire en premier. Sans nouvelles de l’une d’elles au bout d’une semaine, écrivez vous-même.} ' +
    'other {Le premier pas est à vous. Écrivez à chacun dans la semaine, et proposez un moment.}}',
  'letter.put-in-touch': 'Les responsables du programme peuvent vous mettre en relation.',
  'letter.closing': 'Nous vous souhaitons un bon premier rendez-vous.',
  'letter.questions': `Questions${S}: {contact}`,
  'letter.alone':
    'Nous n’avons {role, select, mentor {personne à vous proposer d’accompagner} other {pas de mentor à vous proposer}} dans {program} pour le moment. Nous en sommes désolés.',
  'letter.alone-no-capacity':
    'Vous participez à {program} sans place pour {role, select, mentor {accompagner quelqu’un} other {un mentor}} en ce moment, nous n’avons donc cherché personne.',
  'letter.alone-nobody-there':
    '{role, select, mentor {Aucune personne à accompagner ne s’est encore inscrite.} other {Aucun mentor ne s’est encore inscrit.}}',
  'letter.alone-no-eligible-partner':
    'Selon les règles du programme, il n’y a personne parmi les {role, select, mentor {personnes à accompagner} other {mentors}} que nous puissions vous proposer.',
  'letter.alone-all-partners-taken':
    '{role, select, mentor {Toutes les personnes que nous aurions pu vous proposer ont autant de mentors que prévu.} ' +
    'other {Tous les mentors que nous aurions pu vous proposer accompagnent autant de personnes qu’ils le peuvent.}}',
  'letter.alone-better-without':
    'Il reste des {role, select, mentor {personnes à accompagner} other {mentors}} avec une place libre, mais aucun appariement qui en retient n’est meilleur selon les buts du programme.',
  'letter.alone-kind': 'Ce n’est en rien un jugement sur vous.',
  'letter.alone-blank': `Ce que nous ne savons pas encore de vous, et qui aiderait à trouver quelqu’un${S}: {fields, label}.`,
  'letter.alone-thanks': 'Merci de votre participation.',
};

export const LETTER_REASONS_FR: Templates<LetterReasons> = {
  'letter.mentee.goals.done': `Votre objectif ${quoted('{goal}')}${S}: {name} l’a déjà atteint.`,
  'letter.mentee.goals.offered': `Votre objectif ${quoted('{goal}')}${S}: {name} peut vous y aider.`,
  'letter.mentee.goals.supported': `Votre objectif ${quoted('{goal}')}${S}: {name} peut vous y aider.`,
  'letter.mentee.goals.related': `Votre objectif ${quoted('{goal}')} est proche de ${quoted('{related}')}, que {name} peut soutenir.`,
  'letter.mentee.skills.reaches-target': `Vous souhaitez progresser en {skill}${LEVELS}.`,
  'letter.mentee.skills.partly': `Vous souhaitez progresser en {skill}${LEVELS}.`,
  'letter.mentee.skills.related': `Vous souhaitez progresser en {skill}${S}; {name} connaît {related}, qui en est proche.`,
  'letter.mentee.experience.fits': `{name} a ${YEARS}, vous en avez {menteeYears}.`,
  'letter.mentee.experience.narrow': `{name} a ${YEARS}, vous en avez {menteeYears}.`,
  'letter.mentee.experience.wide': `{name} a ${YEARS}, vous en avez {menteeYears}.`,
  'letter.mentee.interests.shared': `Vous avez en commun${S}: {interests}.`,
  'letter.mentee.text.shared': `Vos textes ont en commun${S}: {words}.`,
  'letter.mentee.logistics.shared-languages': `Vous pouvez parler ensemble${S}: {languages}.`,
  'letter.mentee.career.started-alike': `{name} a occupé votre poste actuel, ${quoted('{role}')}.`,
  'letter.mentee.career.started-related': `{name} a occupé le poste ${quoted('{related}')}, proche du vôtre aujourd’hui.`,
  'letter.mentee.venture.function-carried-out': `Vous avez besoin d’aide en {function}${S}; {name} l’a fait dans une entreprise.`,
  'letter.mentee.venture.function-related': `Vous avez besoin d’aide en {function}${S}; {name} a fait dans une entreprise quelque chose de proche, {related}.`,
  'letter.mentee.venture.sector-known': `{name} a créé une entreprise dans votre secteur, {sector}.`,
  'letter.mentee.venture.sector-related': `{name} a créé une entreprise dans un secteur proche de {sector}${S}: {related}.`,
  'letter.mentee.venture.stage-reached': `Votre entreprise est au stade ${quoted('{stage}')}${S}; {name} a atteint le stade ${quoted('{reached}')}.`,
  'letter.mentee.preferences.ranked-by-mentee':
    '{ranked, plural, one {Vous souhaitiez {name}.} other {{name} est votre choix numéro {rank} sur {ranked}.}}',
  'letter.mentee.career.held': `Vous visez le poste ${quoted('{role}')}${S}; {name} l’a occupé.`,
  'letter.mentee.career.related': `Vous visez le poste ${quoted('{role}')}${S}; {name} a occupé un poste proche, ${quoted('{related}')}.`,

  'letter.mentor.goals.done': `{name} a l’objectif ${quoted('{goal}')}, que vous avez déjà atteint.`,
  'letter.mentor.goals.offered': `{name} a l’objectif ${quoted('{goal}')}, et vous pouvez y aider.`,
  'letter.mentor.goals.supported': `{name} a l’objectif ${quoted('{goal}')}, et vous pouvez y aider.`,
  'letter.mentor.goals.related': `{name} a l’objectif ${quoted('{goal}')}, proche de ${quoted('{related}')}, que vous pouvez soutenir.`,
  'letter.mentor.skills.reaches-target': `{name} souhaite progresser en {skill}${THEIR_LEVELS}.`,
  'letter.mentor.skills.partly': `{name} souhaite progresser en {skill}${THEIR_LEVELS}.`,
  'letter.mentor.skills.related': `{name} souhaite progresser en {skill}${S}; vous connaissez {related}, qui en est proche.`,
  'letter.mentor.experience.fits': `Vous avez ${YEARS}, {name} en a {menteeYears}.`,
  'letter.mentor.experience.narrow': `Vous avez ${YEARS}, {name} en a {menteeYears}.`,
  'letter.mentor.experience.wide': `Vous avez ${YEARS}, {name} en a {menteeYears}.`,
  'letter.mentor.interests.shared': `Vous avez en commun${S}: {interests}.`,
  'letter.mentor.text.shared': `Vos textes ont en commun${S}: {words}.`,
  'letter.mentor.logistics.shared-languages': `Vous pouvez parler ensemble${S}: {languages}.`,
  'letter.mentor.career.started-alike': `Vous avez occupé le poste actuel de {name}, ${quoted('{role}')}.`,
  'letter.mentor.career.started-related': `Vous avez occupé le poste ${quoted('{related}')}, proche de celui de {name} aujourd’hui.`,
  'letter.mentor.venture.function-carried-out': `{name} a besoin d’aide en {function}, ce que vous avez fait dans une entreprise.`,
  'letter.mentor.venture.function-related': `{name} a besoin d’aide en {function}${S}; vous avez fait quelque chose de proche, {related}.`,
  'letter.mentor.venture.sector-known': `Vous avez créé une entreprise dans le secteur de {name}, {sector}.`,
  'letter.mentor.venture.sector-related': `Vous avez créé une entreprise dans un secteur proche de {sector}, celui de {name}${S}: {related}.`,
  'letter.mentor.venture.stage-reached': `L’entreprise de {name} est au stade ${quoted('{stage}')}${S}; vous avez atteint le stade ${quoted('{reached}')}.`,
  'letter.mentor.preferences.ranked-by-mentor':
    '{ranked, plural, one {Vous souhaitiez {name}.} other {{name} est votre choix numéro {rank} sur {ranked}.}}',
};
