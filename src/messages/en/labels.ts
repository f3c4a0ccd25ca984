import type { CriterionLabels, FieldLabels, ObjectiveLabels, RuleLabels, SpecLabels } from '../subjects';
import type { Templates } from '../types';

const CRITERIA: Templates<CriterionLabels> = {
  'criterion.goals': 'goals',
  'criterion.skills': 'skills',
  'criterion.experience': 'experience',
  'criterion.interests': 'interests',
  'criterion.preferences': 'wishes',
  'criterion.logistics': 'times and languages',
  'criterion.career': 'career',
  'criterion.venture': 'venture',
  'criterion.text': 'own words',
};

const SPECS: Templates<SpecLabels> = {
  'criterion.same-value': 'same {field}',
  'criterion.other-value': 'other {field}',
  'criterion.distance': 'distance in {field}',
  'criterion.previous-partner': 'partners of before',
};

const RULES: Templates<RuleLabels> = {
  'rule.different': 'different {field}',
  'rule.same': 'same {field}',
  'rule.no-reporting-line': 'no reporting line',
  'rule.no-previous-pair': 'no earlier pair',
  'rule.excluded-pairs': 'excluded pairs',
  'rule.not-both-ways': 'no pair both ways round',
  'rule.shared-value': '{field} in common',
  'rule.no-shared-value': 'no {field} in common',
  'rule.gap': 'distance in {field}',
  'rule.availability-overlap': 'free time in common',
  'rule.time-zones': 'distance of time zones',
  'rule.if-asked': 'requests about the partner',
  'rule.not-self': 'not with oneself',
  'rule.never-with': 'refusals',
  'rule.minimum-score': 'minimum score',
  'rule.no-capacity': 'no seats',
  'rule.mentor-capacity': 'the mentor’s seats',
  'rule.mentee-capacity': 'the mentee’s places',
  'rule.lock': 'locked pair',
};

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
  'field.motivation': 'motivation',
  'field.biography': 'biography',
  'field.venture': 'venture',
  'field.ventures': 'ventures built',
  'field.capacity': 'seats',
  'field.priority': 'priority',
  'field.importance': 'importance of the criteria',
  'field.preferences': 'wishes and refusals',
  'field.attributes': 'further attributes',
  'field.protectedAttributes': 'protected attributes',
};

const OBJECTIVES: Templates<ObjectiveLabels> = {
  'objective.mentor-minimums': 'mentors’ minimums',
  'objective.mentee-minimums': 'mentees’ minimums',
  'objective.cover-mentees': 'mentees with a mentor',
  'objective.cover-mentors': 'mentors with a mentee',
  'objective.load-balance': 'even load of mentors',
  'objective.cover-groups': 'shares of groups with a mentor',
  'objective.first-come': 'first come, first served',
  'objective.total-score': 'total score',
  'objective.worst-off': 'lowest score',
  'objective.leximin': 'lowest scores, one after another',
};

export const LABELS_EN = {
  ...CRITERIA,
  ...SPECS,
  ...RULES,
  ...FIELDS,
  ...OBJECTIVES,
};
