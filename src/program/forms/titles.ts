import type { Form } from '../../model';
import type { RoleWording } from './preset';

/** What one side of a pair is called. */
export type RoleTitle = Pick<RoleWording, 'title' | 'plural'>;

/**
 * What the two people of a pair are called in each form; what is expected of them is a longer text, and stands apart.
 */
export const ROLE_TITLES: {
  readonly [F in Form]: { readonly mentor: RoleTitle; readonly mentee: RoleTitle };
} = {
  professional: {
    mentor: { title: 'mentor', plural: 'mentors' },
    mentee: { title: 'mentee', plural: 'mentees' },
  },
  entrepreneur: {
    mentor: { title: 'venture mentor', plural: 'venture mentors' },
    mentee: { title: 'founder', plural: 'founders' },
  },
  situational: {
    mentor: { title: 'skill mentor', plural: 'skill mentors' },
    mentee: { title: 'learner', plural: 'learners' },
  },
  reverse: {
    mentor: { title: 'junior mentor', plural: 'junior mentors' },
    mentee: { title: 'senior learner', plural: 'senior learners' },
  },
};
