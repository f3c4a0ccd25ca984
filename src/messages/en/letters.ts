import type { LetterMessages, LetterReasons } from '../subjects';
import type { Templates } from '../types';
import { PARTNER } from './partner';

const PARTNERS =
  '{count, plural, one {{role, select, mentor {mentee} other {mentor}}} other {{role, select, mentor {mentees} other {mentors}}}}';
const LEVELS = '{assumed, select, true {} other {, from level {current} to {target}; {name} is at {level}}}';
const THEIR_LEVELS =
  '{assumed, select, true {} other {, from level {current} to {target}; you are at {level}}}';

export const LETTERS_EN: Templates<LetterMessages> = {
  'letter.program': 'the mentoring program',
  'letter.all': 'Letters',
  'letter.subject': `Your ${PARTNERS}: {partners}`,
  'letter.subject-alone': 'Your place in {program}',
  'letter.greeting': '{name, given, {Dear #,}}',
  'letter.opening':
    `{state, select, approved {In {program} your ${PARTNERS} {count, plural, one {is} other {are}} {partners}.} ` +
    `other {For {program} we propose as your ${PARTNERS}: {partners}.}}`,
  'letter.about': '{name}{work, given, {, #}}{department, given, {, #}}',
  'letter.why': 'Why you two',
  'letter.topics': 'What to talk about first',
  'letter.times': 'When you both have time',
  'letter.contact': 'How to reach {name}',
  'letter.topic-skill':
    '{skill}: {role, select, mentor {how you came to it, and what {name} could try first} other {where you stand today, and what you want to be able to do}}',
  'letter.topic-goal':
    '“{goal}”: {role, select, mentor {what helps with it, and what does not} other {how you will notice that you have reached it}}',
  'letter.topic-role': '{next}: how {name} came to that role',
  'letter.topic-interest': '{interest}, which you both like: an easy beginning',
  'letter.topic-frame': 'how often and for how long you want to meet, and what stays between you',
  'letter.times-common':
    'You are both free for {minutes, plural, one {# minute} other {# minutes}} a week{zone, given, {. On your clock (#)}}:',
  'letter.times-window': '{day}, {from} to {to}{other, given, { ({name}: #)}}',
  'letter.times-span': '{day, given, {#, }}{from} to {to}',
  'letter.times-more': 'and at other times',
  'letter.times-none':
    'We know of no time when you are both free. Propose two or three, and agree on one that can be made free.',
  'letter.times-own-blank': 'You have not told us when you are free. Propose two or three times.',
  'letter.clock': '{hours}:{minutes}',
  'letter.write-to': 'Write to {name}: {email}',
  'letter.write-yourself': 'Write to {name}. Whoever runs the program can put you in touch.',
  'letter.first-step':
    '{role, select, mentor {We ask {name} to write to you first. If you hear nothing within a week, please write yourself.} ' +
    'other {The first step is yours: please write within a week, and suggest a time.}}',
  'letter.first-step-several':
    '{role, select, mentor {We ask each of them to write to you first. If you hear nothing from somebody within a week, please write yourself.} ' +
    'other {The first step is yours: please write to each of them within a week, and suggest a time.}}',
  'letter.put-in-touch': 'Whoever runs the program can put you in touch.',
  'letter.closing': 'We wish you a good first meeting.',
  'letter.questions': 'Questions: {contact}',
  'letter.alone': `We have no ${PARTNER} for you in {program} at the moment. We are sorry.`,
  'letter.alone-no-capacity': `You take part in {program} with no place for a ${PARTNER} at the moment, so we did not look for one.`,
  'letter.alone-nobody-there': `No ${PARTNER} has joined yet.`,
  'letter.alone-no-eligible-partner': `Under the rules of the program there is nobody among the ${PARTNER}s whom we could propose to you.`,
  'letter.alone-all-partners-taken':
    '{role, select, mentor {Every mentee whom we could have proposed to you has found as many mentors as planned.} ' +
    'other {All mentors whom we could have proposed to you have as many mentees as they can take.}}',
  'letter.alone-better-without': `There are still {role, select, mentor {mentees} other {mentors}} with a free place, but no matching that uses it is better by what the program aims at.`,
  'letter.alone-kind': 'This is no judgement of you.',
  'letter.alone-blank':
    'What we do not know of you yet, and what would help to find somebody: {fields, label}.',
  'letter.alone-thanks': 'Thank you for taking part.',
};

export const LETTER_REASONS_EN: Templates<LetterReasons> = {
  'letter.mentee.goals.done': 'Your goal “{goal}”: {name} has done it.',
  'letter.mentee.goals.offered': 'Your goal “{goal}”: {name} can support it.',
  'letter.mentee.goals.supported': 'Your goal “{goal}”: {name} can support it.',
  'letter.mentee.goals.related': 'Your goal “{goal}” is close to “{related}”, which {name} can support.',
  'letter.mentee.skills.reaches-target': `You want to build {skill}${LEVELS}.`,
  'letter.mentee.skills.partly': `You want to build {skill}${LEVELS}.`,
  'letter.mentee.skills.related': 'You want to build {skill}; {name} knows {related}, which is close to it.',
  'letter.mentee.experience.fits':
    '{name} has {mentorYears, plural, one {# year} other {# years}} of experience, you have {menteeYears}.',
  'letter.mentee.experience.narrow':
    '{name} has {mentorYears, plural, one {# year} other {# years}} of experience, you have {menteeYears}.',
  'letter.mentee.experience.wide':
    '{name} has {mentorYears, plural, one {# year} other {# years}} of experience, you have {menteeYears}.',
  'letter.mentee.interests.shared': 'You have in common: {interests}.',
  'letter.mentee.text.shared': 'You both write about {words}.',
  'letter.mentee.logistics.shared-languages': 'You can speak {languages} with each other.',
  'letter.mentee.career.started-alike': '{name} was once {role}, as you are today.',
  'letter.mentee.career.started-related': '{name} was once {related}, which is close to what you do today.',
  'letter.mentee.venture.function-carried-out':
    'You need help with {function}; {name} has done it in a venture.',
  'letter.mentee.venture.function-related':
    'You need help with {function}; {name} has done {related} in a venture, which is close to it.',
  'letter.mentee.venture.sector-known': '{name} has built a venture in your sector, {sector}.',
  'letter.mentee.venture.sector-related': '{name} has built a venture in {related}, close to {sector}.',
  'letter.mentee.venture.stage-reached':
    'Your venture is at the stage “{stage}”; {name} has come to “{reached}”.',
  'letter.mentee.preferences.ranked-by-mentee':
    '{ranked, plural, one {You wished for {name}.} other {{name} is your choice number {rank} of {ranked}.}}',
  'letter.mentee.career.held': 'You aim to become {role}; {name} has held that role.',
  'letter.mentee.career.related':
    'You aim to become {role}; {name} has been {related}, which is close to it.',

  'letter.mentor.goals.done': '{name} has the goal “{goal}”, and you have done it.',
  'letter.mentor.goals.offered': '{name} has the goal “{goal}”, which you can support.',
  'letter.mentor.goals.supported': '{name} has the goal “{goal}”, which you can support.',
  'letter.mentor.goals.related': '{name} has the goal “{goal}”, close to “{related}”, which you can support.',
  'letter.mentor.skills.reaches-target': `{name} wants to build {skill}${THEIR_LEVELS}.`,
  'letter.mentor.skills.partly': `{name} wants to build {skill}${THEIR_LEVELS}.`,
  'letter.mentor.skills.related': '{name} wants to build {skill}; you know {related}, which is close to it.',
  'letter.mentor.experience.fits':
    'You have {mentorYears, plural, one {# year} other {# years}} of experience, {name} has {menteeYears}.',
  'letter.mentor.experience.narrow':
    'You have {mentorYears, plural, one {# year} other {# years}} of experience, {name} has {menteeYears}.',
  'letter.mentor.experience.wide':
    'You have {mentorYears, plural, one {# year} other {# years}} of experience, {name} has {menteeYears}.',
  'letter.mentor.interests.shared': 'You have in common: {interests}.',
  'letter.mentor.text.shared': 'You both write about {words}.',
  'letter.mentor.logistics.shared-languages': 'You can speak {languages} with each other.',
  'letter.mentor.career.started-alike': 'You were once {role}, as {name} is today.',
  'letter.mentor.career.started-related':
    'You were once {related}, which is close to what {name} does today.',
  'letter.mentor.venture.function-carried-out':
    '{name} needs help with {function}, which you have done in a venture.',
  'letter.mentor.venture.function-related':
    '{name} needs help with {function}; you have done {related} in a venture, which is close to it.',
  'letter.mentor.venture.sector-known': 'You have built a venture in the sector of {name}, {sector}.',
  'letter.mentor.venture.sector-related':
    'You have built a venture in {related}, close to {sector}, where {name} builds one.',
  'letter.mentor.venture.stage-reached':
    'The venture of {name} is at the stage “{stage}”; you have come to “{reached}”.',
  'letter.mentor.preferences.ranked-by-mentor':
    '{ranked, plural, one {You wished for {name}.} other {{name} is your choice number {rank} of {ranked}.}}',
};
