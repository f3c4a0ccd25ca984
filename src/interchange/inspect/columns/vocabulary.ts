import type { Side } from '../../../model';
import type { MappedField } from '../../mapping';
import type { Column } from './column';
import type { CellKinds } from './contents';
import { directionOf } from './direction';

/** Fields of a person, and parts of a name, that a header can ask for. */
export type Meaning = MappedField | 'first name' | 'last name' | 'e-mail' | 'begin';

/** What a header may mean: words that say it, and cells that may stand under it. */
export interface Word {
  readonly meaning: Meaning;
  /** In plain lower case words of a header. */
  readonly words: RegExp;
  /** Words that say otherwise. */
  readonly not?: RegExp;
  readonly fits: (kinds: CellKinds) => boolean;
  /** How much it says, 0 to 1. */
  readonly weight: number;
}

const any = () => true;
const text = ({ prose, date, email, yesNo }: CellKinds) =>
  prose < 0.3 && date < 0.5 && email < 0.5 && yesNo < 0.9;
const noFigures = (kinds: CellKinds) => text(kinds) && kinds.integer < 0.9;
const mentorWords = String.raw`(?:mentors?|mentees?|mentore\w*|filleul\w*|parrains?|marraines?|protege\w*)`;
const people = `(?:${mentorWords}|people|persons?|personnes?|seats?|places?|partners?)`;

const ownWords = ({ prose, email, date, yesNo }: CellKinds) =>
  prose > 0.4 && email < 0.5 && date < 0.5 && yesNo < 0.9;

/** English and French, without accents. Of several that fit a column the heaviest counts, of equal ones the first. */
export const VOCABULARY: readonly Word[] = [
  {
    meaning: 'id',
    words:
      /^(?:person id|people id|identifiant|matricule|(?:numero|n|no) (?:de )?(?:matricule|employe|agent|salarie|etudiant)|user ?id|user name|username|login|(?:employee|staff|worker|student|personnel|member|emp|payroll|company) ?(?:id|number|no|num|nr|code|#))$/,
    fits: ({ date, prose }) => date === 0 && prose === 0,
    weight: 0.9,
  },
  {
    meaning: 'e-mail',
    words: /\b(?:e ?mails?|mail|courriel|messagerie|recipient email|upn|user principal name)\b/,
    not: new RegExp(
      String.raw`\b(?:manager|supervisor|responsable|superieur|n 1|boss|chef|${mentorWords})\b`,
    ),
    fits: ({ email }) => email > 0.5,
    weight: 0.9,
  },
  {
    meaning: 'first name',
    words: /\b(?:first|given|fore) ?names?\b|\bprenoms?\b|\bforenames?\b/,
    not: /\b(?:last|family|manager|responsable|mentor|nom et|et nom|et prenom)\b/,
    fits: text,
    weight: 0.95,
  },
  {
    meaning: 'last name',
    words: /\b(?:last|family|sur) ?names?\b|\bnom de famille\b|^(?:votre )?nom$|\bsurname\b/,
    not: /\b(?:first|manager|responsable|mentor)\b/,
    fits: text,
    weight: 0.95,
  },
  {
    meaning: 'name',
    words:
      /^(?:(?:your |my |the )?(?:full |preferred |legal |display |employee |worker |staff |participant s? ?)*(?:full ?)?names?|(?:what(?: is| s|s)|please (?:enter|give|provide|type|state|tell us)) your (?:(?:full|first and last) ?)?names?|full ?name|worker|employee|(?:votre )?nom complet|(?:votre |vos )?(?:nom et prenoms?|prenoms? et nom|nom prenom|prenom nom)|name first and last|first and last name|last name first name|first name last name|surname first name|nom d usage|quel est votre nom(?: complet)?|nom ?complet|comment vous appelez vous)$/,
    fits: noFigures,
    weight: 0.9,
  },
  {
    meaning: 'name',
    words: /^(?:students?|child|participants?|pupil|eleve|etudiante?|enfant|applicant|candidat|candidate)$/,
    fits: (kinds) => kinds.person > 0.5,
    weight: 0.85,
  },
  {
    meaning: 'preferences.never',
    words: new RegExp(
      String.raw`^(?:veto|a eviter|to avoid|do not match)$|\b(?:not|never|avoid\w*|conflicts?|exclude\w*|rather not|ne pas|jamais|eviter|refus\w*)\b.*\b(?:${mentorWords}|match\w*|paired?|work with|people|apparie\w*|personnes?|binome)\b|\b(?:people|anyone|somebody|someone|personnes?)\b.*\b(?:avoid|not (?:be|want)|eviter|ne (?:pas|souhaitez))\b`,
    ),
    fits: ({ yesNo }) => yesNo < 0.9,
    weight: 0.95,
  },
  {
    meaning: 'preferences.ranked',
    words: new RegExp(
      String.raw`^(?:(?:your|my|vos|mes) )?(?:wishes|wish list|voeux)(?: (?:in order|ranked|dans l ordre|classes).*)?$|\bwhich (?:mentors?|mentees?)\b|\b(?:preferred|requested|prefer|preferences?|wishes|wish|choose|choice|favou?rite|specific|particular|souhait\w*|prefer\w*|voeux?|choix)\b.*\b${mentorWords}\b|\b${mentorWords}\b.*\b(?:preferences?|wishes|choices?|wish list|preferes?|souhaites?|voeux?|choix)\b`,
    ),
    not: /\b(?:skills?|competences?|goals?|gender|language|qualities|characteristics|style|how many|combien|number|type|kind|profile|time|similar)\b/,
    fits: ({ yesNo, prose }) => yesNo < 0.9 && prose < 0.5,
    weight: 0.92,
  },
  {
    meaning: 'capacity.min',
    words: new RegExp(
      String.raw`\b(?:min\w*|at least|fewest|au moins)\b.*\b${people}\b|\b${people}\b.*\bmin\w*\b|\bcapacity min\w*\b|\bmin\w* capacity\b`,
    ),
    fits: ({ count, date }) => count > 0.8 && date < 0.5,
    weight: 0.97,
  },
  {
    meaning: 'capacity.max',
    words: new RegExp(
      String.raw`\b(?:how many|number|nb|nbre|max\w*|most|up to|combien|nombre|jusqu)\b.*\b${people}\b|\b${people}\b.*\b(?:max\w*|number|nombre)\b|\b(?:capacity|capacite|seats)\b|^(?:mentees|mentores) (?:wanted|max|souhaites)$|^(?:places?|slots?)(?: (?:available|offered|disponibles?))?$`,
    ),
    not: /\b(?:have you|had|in the past|avez vous (?:deja|eu)|so far|hours?|heures?|years?|annees?)\b/,
    fits: ({ count, date }) => count > 0.8 && date < 0.5,
    weight: 0.96,
  },
  {
    meaning: 'timeZone',
    words: /\b(?:time ?zones?|fuseaux?(?: horaires?)?|tz)\b/,
    fits: any,
    weight: 0.97,
  },
  {
    meaning: 'manager',
    words:
      /\b(?:managers?|line manager|supervisors?|superviseur\w*|boss|reports? to|reporting to|responsable|superieur\w*|n\+1|n 1|manageur|chef|hierarchi\w*|head of)\b/,
    not: /\b(?:are you|have you|do you|etes vous|role|title|poste|experience|skills?|how many|become|level|name of department|goals?|management|custom|matrix|is manager|hr|since|aimeriez)\b/,
    fits: ({ yesNo, prose, list, date, level }) =>
      yesNo < 0.9 && prose < 0.3 && list < 0.8 && date < 0.5 && level < 0.9,
    weight: 0.94,
  },
  {
    meaning: 'begin',
    words:
      /\b(?:hired?|hiring|start\w*|join\w*|since|seniority|entree|embauche\w*|arrivee|anciennete|debut)\b.*\b(?:dates?|day|on|year|work\w*|company|depuis)\b|\b(?:dates?|annee) (?:of |d |de )?(?:hire|joining|entry|start|embauche|entree|arrivee|debut)\b|\bhire date\b|\bsince when\b|\bdepuis quand\b|\b(?:working|employed) since\b/,
    not: /\b(?:survey|form|program\w*|response|meeting)\b/,
    fits: ({ date, years, different }) => (date > 0.8 || years > 0.8) && different > 1,
    // A number of years that people give themselves says more than the day on which they joined.
    weight: 0.89,
  },
  {
    meaning: 'experienceYears',
    words:
      /\b(?:years?|yrs|annees?|how long|depuis combien|anciennete|tenure)\b|\b(?:ans|experience|seniority)\b/,
    not: /\b(?:birth|naissance|graduat\w*|class of|promotion|program\w*|age|old|last year|this year|next year|annee (?:en cours|prochaine|derniere)|school year|mentoring experience before)\b/,
    fits: ({ years, date, yesNo }) => years > 0.8 && date < 0.5 && yesNo < 0.95,
    weight: 0.9,
  },
  {
    meaning: 'availability',
    words:
      /\b(?:availab\w*|when (?:are|can|could|would) you|times? (?:that )?(?:work|suit)|free (?:slots?|hours?)|disponib\w*|creneaux?|horaires?|quand (?:etes|pouvez)|preferred times?|meeting times?|days? (?:and times?|of the week))\b/,
    not: /\b(?:how many|hours per|combien|time ?zones?|fuseaux?|start date|from when)\b/,
    fits: ({ email }) => email < 0.5,
    weight: 0.93,
  },
  {
    meaning: 'languages',
    words: /\b(?:languages?|langues?|do you speak|parlez vous)\b/,
    not: /\b(?:programming|programmation|start|user|coding|skills?)\b/,
    fits: (kinds) => kinds.language > 0.5,
    weight: 0.95,
  },
  {
    meaning: 'nextRole',
    words:
      /\b(?:next|target|desired|future|dream|aspired?|aim\w*|prochaine?|vise\w*|souhaitee?|cible|future?)\b.*\b(?:roles?|jobs?|positions?|poste|fonction|metier|title)\b|\b(?:roles?|jobs?|positions?|poste|fonction|metier)\b.*\b(?:next|aim\w*|want|aspir\w*|like to (?:have|reach|hold)|in \d+ years|vis\w*|souhait\w*|aimeri\w*|prochaine?)\b/,
    fits: text,
    weight: 0.93,
  },
  {
    meaning: 'grade',
    words:
      /\b(?:grades?|job level|career level|management level|pay band|salary band|niveau (?:hierarchique|de poste)|echelon|classification|seniority level|current level|band)\b/,
    // Marks of a test have decimals.
    fits: (kinds) => text(kinds) && kinds.list < 0.5 && (kinds.years < 0.8 || kinds.integer > 0.5),
    weight: 0.9,
  },
  {
    meaning: 'department',
    words: /\b(?:departments?|departements?|dept|service|direction|faculty|supervisory organization)\b/,
    not: /\b(?:head|manager|other|mentor|skills?|like|want|years?|since|depuis|quand|when|how long|date|joined)\b/,
    fits: (kinds) => text(kinds) && kinds.list < 0.5 && kinds.integer < 0.9,
    weight: 0.92,
  },
  {
    meaning: 'department',
    words:
      /\b(?:divisions?|business units?|organi[sz]ations?|teams?|equipe|pole|unite|entite|etablissement|branche|school|business area|company|entreprise|employer|function)\b/,
    not: /\b(?:head|manager|lead|leading|goal|mentor|skills?|like|want|size|years?|anime\w*|work\w*|role|since|depuis|quand|when|how long|date|joined)\b/,
    fits: (kinds) => text(kinds) && kinds.list < 0.5 && kinds.integer < 0.9,
    weight: 0.75,
  },
  {
    meaning: 'location',
    words:
      /\b(?:locations?|city|office|site|country|ville|pays|lieu|based|localisation|bureau|region|campus|work place)\b/,
    not: /\b(?:ip|latitude|longitude|manager|birth|naissance|prefer\w*)\b/,
    fits: (kinds) => text(kinds) && kinds.integer < 0.9,
    weight: 0.85,
  },
  {
    meaning: 'role',
    words:
      /\b(?:job title|current (?:role|position|job)|position|role|job|poste|fonction|intitule|title|occupation|profession|metiers?|business title|job profile|what do you do)\b/,
    not: /\b(?:level|grade|activites|salutation|civilite|years?|annees?|like|goals?|model|how long|department|mentor\w*|program\w*|manager s|skills?|codes?)\b/,
    fits: (kinds) => text(kinds) && kinds.role < 0.8 && kinds.integer < 0.9,
    weight: 0.8,
  },
  {
    meaning: 'motivation',
    words:
      /\b(?:motivat\w+|motive\w*|lettre de motivation|cover letter|statement of (?:purpose|interest)|personal statement|why (?:do|would|did|are|should) (?:you|we)|why (?:a )?(?:mentor\w*|mentee\w*|this program\w*)|pourquoi (?:voulez|souhaitez|desirez|aimeriez|rejoindre|participer|devenir|un mentor\w*|ce program\w*))\b/,
    not: /\b(?:why not|manager|rate|leav\w*|decline\w*|feedback)\b/,
    fits: ownWords,
    weight: 0.96,
  },
  {
    meaning: 'biography',
    words:
      /\b(?:biograph\w*|bios?|about (?:you|yourself|me|myself)|tell (?:us|me) (?:a (?:bit|little) )?about (?:you|yourself)|(?:describe|introduce|present) yourself|presentez vous|a propos de (?:vous|moi)|parlez (?:nous )?(?:un peu )?de vous|(?:professional|career|personal) (?:summary|background|history|story)|parcours(?: professionnel)?|presentation personnelle)\b/,
    not: /\b(?:hear\w*|heard|manager|skills?|goals?|competences?|objectifs?|anything else)\b/,
    fits: ownWords,
    weight: 0.94,
  },
  {
    meaning: 'interests',
    words:
      /\b(?:interests?|interested in|hobb(?:y|ies)|passions?|centres? d interets?|interets?|loisirs?|activit\w+|(?:free|spare) time|temps libre|outside (?:of )?work|en dehors du travail)\b/,
    not: /\b(?:why|pourquoi|interested in (?:being|becoming|learning|developing|a mentor)|learn|develop\w*|conflicts?)\b/,
    fits: ({ prose, yesNo, email }) => prose < 0.5 && yesNo < 0.9 && email < 0.5,
    weight: 0.85,
  },
];

const ANSWER = ({ email, date, yesNo, role, integer, language, level }: CellKinds) =>
  level < 0.8 && email < 0.5 && date < 0.5 && yesNo < 0.9 && role < 0.8 && integer < 0.9 && language < 0.9;

const SKILL =
  /\b(?:skills?|competenc\w*|expertises?|know ?how|savoir ?faire|abilit\w+|technolog\w+|tools?|outils?|proficien\w+|strengths?|talents?|specialit\w+|specialis\w+|capabilit\w+|knowledge|connaissances?|(?:programming|coding) languages?|langages? de programmation|frameworks?|software)\b/;
const GOAL =
  /\b(?:goals?|objectives?|aims?|achieve\w*|get out of|outcomes?|ambitions?|aspirations?|expectations?|expect|objectifs?|buts?|attentes?|attendez|motivations?|challenges?|defis?|focus)\b/;
const TOPIC =
  /\b(?:topics?|areas?|subjects?|themes?|domaines?|sujets?|thematiques?|help|support|guidance|advice|mentor(?:ing)? (?:\w+ )?(?:in|on)|aide|soutien|accompagn\w*|conseils?)\b/;
const LEARN = /\b(?:learn|teach|apprendre|enseigner|transmettre|share)\b/;
const NOT_ANSWER =
  /\b(?:why|pourquoi|how (?:did|many|often|long)|combien|biograph\w*|bio|about you(?:rself)?|comments?|commentaires?|anything else|autre chose|other information|linkedin|cv|resume|agree|consent|experience as a ment\w+|have you (?:ever )?been|what makes|hear about|personality|qualities|would help you|style)\b/;

/** A list of answers: what somebody wants or gives. */
export interface AnswerMeaning {
  readonly meaning: MappedField;
  /** Whether the question itself says who has it and who wants it. */
  readonly certain: boolean;
  readonly weight: number;
  /** The words of the question that say it. */
  readonly said: readonly string[];
}

/** What a question asks for, or `undefined` where it asks for nothing that somebody wants or gives. */
export function answerMeaning(
  { words, kinds }: Pick<Column, 'words' | 'kinds'>,
  side: Side | 'both' | 'unknown',
): AnswerMeaning | undefined {
  return ANSWER(kinds) ? answerOf(words, side) : undefined;
}

/** As {@link answerMeaning}, by the words of a question alone. */
export function answerOf(words: string, side: Side | 'both' | 'unknown'): AnswerMeaning | undefined {
  if (NOT_ANSWER.test(words)) return undefined;
  const [skill, goal, learn] = [SKILL.exec(words)?.[0], GOAL.exec(words)?.[0], LEARN.exec(words)?.[0]];
  const topic = /\binterest/.test(words) ? undefined : TOPIC.exec(words)?.[0];
  const noun = skill ?? goal ?? topic ?? learn;
  if (noun === undefined) return undefined;
  const { direction, said } = directionOf(words);
  const bySide = side === 'mentors' ? 'give' : side === 'mentees' ? 'want' : undefined;
  const isGoal = goal !== undefined && skill === undefined;
  // Goals are wanted; what mentors call so may be theirs or what they support.
  const certain = direction !== undefined || (isGoal && side === 'mentees');
  const wanted = (direction ?? bySide) === 'want';
  const weight = (skill !== undefined ? 0.9 : isGoal ? 0.88 : 0.8) + (certain ? 0.05 : 0);
  const found = { certain, weight, said: [...new Set([noun, ...said])] };
  if (isGoal) return { meaning: (direction ?? bySide) === 'give' ? 'goalsSupported' : 'goals', ...found };
  return { meaning: wanted ? 'skillsWanted' : 'skills', ...found };
}

/** The words of a header by which it means something. */
export const saidBy = ({ words }: Word, header: string): readonly string[] => {
  const said = words.exec(header)?.[0].trim();
  return said === undefined ? [] : [said];
};

/** A question to which levels are the answer, whatever it is about. */
export const RATING =
  /\b(?:levels?|rate|rating|how (?:experienced|familiar|confident|comfortable|well|skilled|good)|experienced?|familiar\w*|proficien\w*|niveaux?|evalue\w*|maitris\w*|a l aise)\b/;
