import type { Instrument } from '../instrument';
import { AGREEMENT, open, rating, reversed, scale } from './agreement';

/** The same questions before, at the end and 90 days later, so that growth can be told as a change. */
export const MENTEE_GROWTH: Instrument = {
  id: 'mentee-growth',
  title: 'Where I stand (mentees)',
  audience: ['mentee'],
  moments: ['before', 'end', 'follow-up'],
  about: 'person',
  answerScale: AGREEMENT,
  items: [
    rating('next-step', 'I can say in one sentence what my next step at work should be.'),
    rating('way-there', 'I know what I still need to learn for that step, and how.'),
    reversed('in-the-dark', 'When I think of my future here, I am in the dark.'),
    rating('able', 'I can do what my next step asks for.'),
    rating('stuck', 'When I am stuck, I find a way on.'),
    reversed('too-much', 'Most of what I would have to learn is beyond me.'),
    rating('new-ways', 'In the last four weeks I have tried a new way of doing something at work.'),
    rating('feedback', 'In the last four weeks I have asked somebody how I could do my work better.'),
    rating('people', 'I regularly talk with people outside my own team about our work.'),
    rating('stay', 'I see myself in this organization in two years.'),
    rating('count', 'What I can do is used here.'),
    reversed('leave', 'I am thinking of looking for work elsewhere.'),
    open('aim', 'What would you like to be different a year from now?'),
  ],
  scales: [
    scale('direction', 'Clarity about the next step', 'learning', ['next-step', 'way-there', 'in-the-dark']),
    scale('confidence', 'Confidence in own abilities', 'learning', ['able', 'stuck', 'too-much']),
    scale('practice', 'Trying out and asking', 'behaviour', ['new-ways', 'feedback', 'people']),
    scale('attachment', 'Attachment to the organization', 'results', ['stay', 'count', 'leave']),
  ],
};

/** What mentoring does for those who give it. */
export const MENTOR_GROWTH: Instrument = {
  id: 'mentor-growth',
  title: 'Where I stand (mentors)',
  audience: ['mentor'],
  moments: ['before', 'end', 'follow-up'],
  about: 'person',
  answerScale: AGREEMENT,
  items: [
    rating('listen', 'I can listen for ten minutes without giving advice.'),
    rating('questions', 'I know questions that help others to find their own answer.'),
    rating('hard-feedback', 'I can say difficult things in a way that others can use.'),
    reversed('own-way', 'I find it hard not to recommend what worked for me.'),
    rating('develops', 'In the last four weeks I have helped somebody to learn something.'),
    rating('shares', 'In the last four weeks I have talked openly about a mistake of my own.'),
    rating('meaning', 'My work here gives me the feeling of passing something on.'),
    rating('learns', 'I learn from people who are younger or newer than I am.'),
    open('wish', 'What would you like to get out of this yourself?'),
  ],
  scales: [
    scale('guiding', 'Ability to listen and guide', 'learning', [
      'listen',
      'questions',
      'hard-feedback',
      'own-way',
    ]),
    scale('developing', 'Developing others', 'behaviour', ['develops', 'shares']),
    scale('meaning', 'Meaning of the own work', 'results', ['meaning', 'learns']),
  ],
};
