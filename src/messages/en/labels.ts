import type { FieldLabels, ObjectiveLabels } from '../subjects';
import type { Templates } from '../types';
import { RULE_LABELS_EN } from './rules';
import { CRITERION_LABELS_EN } from './scoring';

const FIELDS: Templates<FieldLabels> = {
  'field.id': 'id',
  'field.name': 'name',
  'field.role': 'role',
  'field.grade': 'grade',
  'field.department': 'department',
  'field.location': 'location',
  'field.manager': 'manager',
  'field.experienceYears': 'years of experience',
  'field.goals': 'goals',
  'field.goalsSupported': 'goals supported',
  'field.skills': 'skills',
  'field.skillsWanted': 'skills wanted',
  'field.interests': 'interests',
  'field.languages': 'languages',
  'field.timeZone': 'time zone',
  'field.availability': 'availability',
  'field.nextRole': 'next role',
  'field.path': 'roles held',
  'field.venture': 'venture',
  'field.ventures': 'ventures built',
  'field.capacity': 'seats',
  'field.priority': 'priority',
  'field.preferences': 'wishes and refusals',
  'field.attributes': 'further attributes',
  'field.protectedAttributes': 'protected attributes',
};

const OBJECTIVES: Templates<ObjectiveLabels> = {
  'objective.mentor-minimums': 'mentors’ minimums',
  'objective.mentee-minimums': 'mentees’ minimums',
  'objective.cover-mentees': 'mentees with a mentor',
  'objective.cover-mentors': 'mentors with a mentee',
  'objective.total-score': 'total score',
  'objective.worst-off': 'lowest score',
  'objective.leximin': 'lowest scores, one after another',
};

export const LABELS_EN = {
  ...CRITERION_LABELS_EN,
  ...RULE_LABELS_EN,
  ...FIELDS,
  ...OBJECTIVES,
};
