import type { FieldLabels, ObjectiveLabels } from '../subjects';
import type { Templates } from '../types';
import { RULE_LABELS_FR } from './rules';
import { CRITERION_LABELS_FR } from './scoring';

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
  'field.venture': 'entreprise',
  'field.ventures': 'entreprises créées',
  'field.capacity': 'places',
  'field.priority': 'priorité',
  'field.preferences': 'souhaits et refus',
  'field.attributes': 'autres attributs',
  'field.protectedAttributes': 'attributs protégés',
};

const OBJECTIVES: Templates<ObjectiveLabels> = {
  'objective.mentor-minimums': 'minimums des mentors',
  'objective.mentee-minimums': 'minimums des personnes accompagnées',
  'objective.cover-mentees': 'personnes accompagnées qui ont un mentor',
  'objective.cover-mentors': 'mentors qui accompagnent quelqu’un',
  'objective.total-score': 'score total',
  'objective.worst-off': 'score le plus bas',
  'objective.leximin': 'scores les plus bas, l’un après l’autre',
};

export const LABELS_FR = {
  ...CRITERION_LABELS_FR,
  ...RULE_LABELS_FR,
  ...FIELDS,
  ...OBJECTIVES,
};
