import type { ObjectiveTemplate } from '../objectives';
import { objective } from './notation';

export const professionalObjectives = (): readonly ObjectiveTemplate[] => [
  objective(
    ['next-role', 'career-milestone', 'person', 'closing'],
    [2, 4, '0 to 5'],
    'Be ready for the role of ...',
    'Readiness for the role, rated with the manager',
  ),
  objective(
    ['grow-skill', 'develop-skill', 'person', 'closing'],
    [2, 4, 'level'],
    'Raise ... by one or two levels',
    'Skill level, rated by mentee and manager',
  ),
  objective(
    ['network', 'network', 'pair', 'closing'],
    [0, 6, 'conversations'],
    'Know the people whom the next role works with',
    'Conversations held outside the own department',
  ),
  objective(
    ['completion', 'completion', 'program', 'closing'],
    [0, 80, '%'],
    'Four pairs in five reach the closing',
    'Pairs that count as complete',
  ),
  objective(
    ['internal-moves', 'performance', 'program', 'follow-up'],
    [12, 20, '%'],
    'More mentees than others take a next role within a year',
    'Mentees in a new role',
  ),
];

export const entrepreneurObjectives = (): readonly ObjectiveTemplate[] => [
  objective(
    ['next-stage', 'venture-milestone', 'person', 'closing'],
    [1, 5, 'of 5 proofs'],
    'Get the venture from ... to ...',
    'Proofs that the next stage asks for',
  ),
  objective(
    ['paying-customers', 'performance', 'person', 'closing'],
    [2, 12, 'customers'],
    'Win paying customers',
    'Customers who pay',
  ),
  objective(
    ['runway', 'performance', 'person', 'midpoint'],
    [18000, 12000, 'EUR'],
    'Spend less each month for the same result',
    'Net spending a month',
  ),
  objective(
    ['missing-function', 'develop-skill', 'person', 'midpoint'],
    [1, 3, 'level'],
    'Learn enough of ... to hire for it',
    'Level in the function, rated by the mentor',
  ),
  objective(
    ['ventures-alive', 'performance', 'program', 'closing'],
    [0, 60, '%'],
    'Most ventures reach their next stage',
    'Ventures one stage further',
  ),
];

export const situationalObjectives = (): readonly ObjectiveTemplate[] => [
  objective(
    ['one-skill', 'develop-skill', 'person', 'closing'],
    [1, 3, 'level'],
    'Do ... alone',
    'Skill level, watched by the mentor',
  ),
  objective(
    ['task-done', 'performance', 'person', 'closing'],
    [0, 5, 'of 5 steps'],
    'Finish the task that needs the skill',
    'Steps of the task done without help',
  ),
  objective(
    ['time-to-skill', 'performance', 'program', 'closing'],
    [20, 10, 'weeks'],
    'Skill gaps close faster than by courses',
    'Weeks until the skill is used at work',
  ),
];

export const reverseObjectives = (): readonly ObjectiveTemplate[] => [
  objective(
    ['learn-from-junior', 'develop-skill', 'person', 'closing'],
    [0, 2, 'level'],
    'Use ... without help',
    'Skill level, rated by the junior mentor',
  ),
  objective(
    ['change-made', 'performance', 'person', 'closing'],
    [0, 2, 'changes'],
    'Change something in the own area because of what was learned',
    'Changes made and kept for a month',
  ),
  objective(
    ['junior-visibility', 'network', 'pair', 'closing'],
    [0, 3, 'meetings'],
    'The junior mentor is known where decisions are made',
    'Meetings of the senior that the junior took part in',
  ),
  objective(
    ['seniors-practise', 'performance', 'program', 'follow-up'],
    [20, 70, '%'],
    'Senior learners use what they learned at work',
    'Seniors who used it in the last month',
  ),
];
