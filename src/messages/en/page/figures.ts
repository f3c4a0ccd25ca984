import type { PageFiguresMessages } from '../../subjects';
import type { Templates } from '../../types';
import { LEFT_OUT } from './parts';

export const PAGE_FIGURES_EN: Templates<PageFiguresMessages> = {
  'page.chart.table': 'The same in figures',
  'page.chart.scores': 'Scores against what was possible',
  'page.chart.scores.text':
    'Pairs by their score, and by the best score that each pair’s mentee could have had if nobody competed.',
  'page.chart.scores.alone': 'Scores',
  'page.chart.scores.alone.text': `Pairs by their score. What each mentee could have had ${LEFT_OUT}`,
  'page.chart.scores.pairs': 'Pairs',
  'page.chart.scores.possible': 'Best possible',
  'page.chart.scores.range': '{from} to {to}',
  'page.chart.seats': 'Seats used',
  'page.chart.seats.text': 'Mentors by how many mentees they have. {used} of {seats} seats are used.',
  'page.chart.seats.mentees': '{count, plural, one {{shown} mentee} other {{shown} mentees}}',
  'page.chart.seats.full': 'No seat left',
  'page.chart.seats.free': 'With a free seat',
  'page.chart.criteria': 'What makes the scores',
  'page.chart.criteria.text':
    'Mean share of each criterion in the score of a pair, {score} together: earned by answers, assumed where answers are missing, and the most it could be.',
  'page.chart.criteria.earned': 'Earned',
  'page.chart.criteria.assumed': 'Assumed',
  'page.chart.criteria.most': 'At most',
  'page.chart.criteria.known': 'Pairs where known',
  'page.chart.reasons': 'Why people are left',
  'page.chart.reasons.text': 'People without a partner by reason.',
  'page.chart.reasons.people': 'People',
  'page.chart.skills': 'Skills wanted and offered',
  'page.chart.skills.text':
    'The skills that most mentees want, then those that most seats offer: how many want each, how many of them have a mentor who lists it, and how many seats offer it.',
  'page.chart.skills.skill': 'Skill',
  'page.chart.skills.wanted': 'Mentees who want it',
  'page.chart.skills.served': 'Of them served',
  'page.chart.skills.seats': 'Seats that offer it',
  'page.chart.skills.mentors': 'Mentors who list it',
  'page.chart.prices': 'The price of each rule and minimum',
  'page.chart.prices.text':
    'How much total score the {method, select, stable {stable} other {best}} matching would gain without each. Where it would cover other mentees, the table says how many.',
  'page.chart.prices.score': 'Total score',
  'page.chart.prices.mentees': 'Mentees with a mentor',
  'page.chart.change': 'What became of the pairs',
  'page.chart.change.text': 'Pairs of the matching before, and those that are new.',
  'page.chart.change.pairs': 'Pairs',
  'page.change.kept': 'Kept',
  'page.change.begun': 'New',
  'page.change.ended':
    '{cause, select, mentor-left {Ended: the mentor left} mentee-left {Ended: the mentee left} ' +
    'both-left {Ended: both left} declined {Ended: declined} not-eligible {Ended: a rule forbids it now} ' +
    'broken {Ended: not kept by the new matching} other {Ended: not in this matching}}',
  'page.change.before': 'Before',
  'page.change.after': 'After',
  'page.change.mentees':
    'Of the mentees with a mentor in both, {better} have a better score than before, {same} the same and {worse} a lower one.',
  'page.change.price': 'Keeping pairs cost this: {effect}.',
  'page.figure.pairs': 'Pairs',
  'page.figure.matched': 'Mentees with a mentor',
  'page.figure.total': 'Total score',
  'page.figure.mean': 'Mean score',
  'page.figure.median': 'Median score',
  'page.figure.lowest': 'Lowest score',
  'page.figure.mentors': 'Mentors',
  'page.figure.mentees': 'Mentees',
  'page.figure.seats': 'Seats',
  'page.figure.eligible': 'Eligible pairs',
  'page.figure.possible': 'Mean of the best possible',
};
