import type { CriterionLabels, FieldLabels, ObjectiveLabels, RuleLabels, SpecLabels } from '../subjects';
import type { Templates } from '../types';

const CRITERIA: Templates<CriterionLabels> = {
  'criterion.goals': 'objectifs',
  'criterion.skills': 'compétences',
  'criterion.experience': 'expérience',
  'criterion.interests': 'centres d’intérêt',
  'criterion.preferences': 'souhaits',
  'criterion.logistics': 'horaires et langues',
  'criterion.career': 'parcours',
  'criterion.venture': 'entreprise',
  'criterion.text': 'textes libres',
};

const SPECS: Templates<SpecLabels> = {
  'criterion.same-value': 'même {field}',
  'criterion.other-value': 'autre {field}',
  'criterion.distance': 'écart ({field})',
  'criterion.previous-partner': 'binômes précédents',
};

const RULES: Templates<RuleLabels> = {
  'rule.different': 'autre {field}',
  'rule.same': 'même {field}',
  'rule.no-reporting-line': 'pas de lien hiérarchique',
  'rule.no-previous-pair': 'pas d’ancien binôme',
  'rule.excluded-pairs': 'binômes exclus',
  'rule.not-both-ways': 'pas de binôme dans les deux sens',
  'rule.shared-value': '{field} en commun',
  'rule.no-shared-value': 'rien en commun ({field})',
  'rule.gap': 'écart ({field})',
  'rule.availability-overlap': 'temps libre en commun',
  'rule.time-zones': 'décalage horaire',
  'rule.if-asked': 'demandes sur le partenaire',
  'rule.not-self': 'pas avec soi-même',
  'rule.never-with': 'refus',
  'rule.minimum-score': 'score minimal',
  'rule.no-capacity': 'sans place',
  'rule.mentor-capacity': 'les places du mentor',
  'rule.mentee-capacity': 'les places de la personne accompagnée',
  'rule.lock': 'binôme imposé',
};

const FIELDS: Templates<FieldLabels> = {
  'field.id': 'identifiant',
  'field.name': 'nom',
  'field.role': 'poste',
  'field.grade': 'grade',
  'field.department': 'service',
  'field.location': 'lieu de travail',
  'field.manager': 'responsable',
  'field.experienceYears': 'années d’expérience',
  'field.goals': 'objectifs',
  'field.goalsSupported': 'objectifs soutenus',
  'field.skills': 'compétences',
  'field.skillsWanted': 'compétences souhaitées',
  'field.interests': 'centres d’intérêt',
  'field.languages': 'langues',
  'field.timeZone': 'fuseau horaire',
  'field.availability': 'disponibilités',
  'field.nextRole': 'poste visé',
  'field.path': 'postes occupés',
  'field.motivation': 'motivation',
  'field.biography': 'présentation',
  'field.venture': 'entreprise',
  'field.ventures': 'entreprises créées',
  'field.capacity': 'places',
  'field.priority': 'priorité',
  'field.importance': 'importance des critères',
  'field.preferences': 'souhaits et refus',
  'field.attributes': 'autres attributs',
  'field.protectedAttributes': 'attributs protégés',
};

const OBJECTIVES: Templates<ObjectiveLabels> = {
  'objective.mentor-minimums': 'minimums des mentors',
  'objective.mentee-minimums': 'minimums des personnes accompagnées',
  'objective.cover-mentees': 'personnes accompagnées qui ont un mentor',
  'objective.cover-mentors': 'mentors qui accompagnent quelqu’un',
  'objective.load-balance': 'charge égale des mentors',
  'objective.cover-groups': 'parts des groupes qui ont un mentor',
  'objective.first-come': 'premier arrivé, premier servi',
  'objective.total-score': 'score total',
  'objective.worst-off': 'score le plus bas',
  'objective.leximin': 'scores les plus bas, l’un après l’autre',
};

export const LABELS_FR = {
  ...CRITERIA,
  ...SPECS,
  ...RULES,
  ...FIELDS,
  ...OBJECTIVES,
};
