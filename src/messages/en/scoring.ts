import type { ScoringMessages } from '../subjects';
import type { Templates } from '../types';

const LEVEL = '{level}{assumed, select, true { (assumed)} other {}}';
const WANTS = 'wants {skill} from level {current} to {target}{source, given, { (#)}}';
const YEARS =
  'the mentor has {mentorYears, plural, one {# year} other {# years}} of experience, ' +
  'the mentee {menteeYears}';

export const SCORING_EN: Templates<ScoringMessages> = {
  'goals.done': 'goal “{goal}”{source, given, { (#)}}: the mentor has done it',
  'goals.offered': 'goal “{goal}”{source, given, { (#)}}: the mentor can support it',
  'goals.supported':
    'goal “{goal}”{source, given, { (#)}}: the mentor can support it, strength {strength, percent}%',
  'goals.related':
    'goal “{goal}”{source, given, { (#)}}: related to “{related}”, which the mentor can support, ' +
    '{similarity, percent}% alike{strength, given, {, strength {strength, percent}%}}',
  'goals.not-supported': 'goal “{goal}”{source, given, { (#)}}: not among what the mentor can support',
  'goals.mentor-blank': 'the mentor has not said which goals they can support',
  'goals.mentee-blank': 'the mentee has not named any goals',
  'goals.both-blank': 'the mentee has not named any goals, nor the mentor any they can support',

  'skills.reaches-target': `${WANTS}; mentor is at ${LEVEL}`,
  'skills.partly': `${WANTS}; mentor is at ${LEVEL}, {credit, percent}% of the way`,
  'skills.not-ahead': `${WANTS}; mentor is at ${LEVEL}, which is not ahead`,
  'skills.related': `${WANTS}; mentor is at ${LEVEL} in the related {related} ({similarity, percent}% alike)`,
  'skills.not-listed': `${WANTS}; mentor lists neither it nor a related skill`,
  'skills.mentor-blank': 'the mentor has not listed any skills',
  'skills.mentee-blank': 'the mentee has not said which skills to build',
  'skills.both-blank': 'the mentee has not said which skills to build, and the mentor has not listed any',

  'experience.fits': `${YEARS}: a good distance`,
  'experience.narrow':
    `${YEARS}: the {ahead} is ahead by {gap, plural, one {# year} other {# years}}, ` +
    'somewhat less than ideal',
  'experience.not-ahead': `${YEARS}: the {ahead} is not far enough ahead`,
  'experience.wide':
    `${YEARS}: the {ahead} is ahead by {gap, plural, one {# year} other {# years}}, ` +
    'somewhat more than ideal',
  'experience.too-wide': `${YEARS}: the {ahead} is too far ahead`,
  'experience.mentor-blank': 'the mentor’s years of experience are not known',
  'experience.mentee-blank': 'the mentee’s years of experience are not known',
  'experience.both-blank': 'the years of experience of both are not known',

  'interests.shared': '{count, plural, one {common interest} other {common interests}}: {interests}',
  'interests.none-shared': 'no interest in common',
  'interests.mentor-blank': 'the mentor has not named any interests',
  'interests.mentee-blank': 'the mentee has not named any interests',
  'interests.both-blank': 'neither has named any interests',

  'text.alike': 'what the two write is {similarity, percent}% alike',
  'text.shared': 'both write about: {words}',
  'text.unwanted': 'both write that they do not want, or are leaving: {words}',
  'text.none-shared': 'no telling word in common in what the two write',
  'text.mentor-blank': 'the mentor has written nothing about themselves that can be compared',
  'text.mentee-blank': 'the mentee has written nothing about themselves that can be compared',
  'text.both-blank': 'neither has written anything about themselves that can be compared',

  'preferences.ranked-by-mentee': 'the mentee’s choice number {rank} of {ranked}',
  'preferences.not-ranked-by-mentee':
    'not {ranked, plural, one {the one mentor} other {among the # mentors}} the mentee would like',
  'preferences.ranked-by-mentor': 'the mentor’s choice number {rank} of {ranked}',
  'preferences.not-ranked-by-mentor':
    'not {ranked, plural, one {the one mentee} other {among the # mentees}} the mentor would like',
  'preferences.both-blank': 'neither has said whom they would like',

  'logistics.overlap':
    'both are free at the same time for {minutes, plural, one {# minute} other {# minutes}} a week ' +
    '({full} or more is ideal)',
  'logistics.no-overlap': 'they are never free at the same time',
  'logistics.same-time': 'same local time',
  'logistics.time-difference': 'local times differ by {hours, plural, one {# hour} other {# hours}}',
  'logistics.time.mentor-blank': 'the mentor’s time zone is not known',
  'logistics.time.mentee-blank': 'the mentee’s time zone is not known',
  'logistics.time.both-blank': 'neither time zones nor the availability of both are known',
  'logistics.availability.mentor-blank': 'the mentor has not said when they are free',
  'logistics.availability.mentee-blank': 'the mentee has not said when they are free',
  'logistics.availability.both-blank': 'neither has said when they are free',
  'logistics.shared-languages':
    '{count, plural, one {common language} other {common languages}}: {languages}',
  'logistics.no-shared-language': 'no common language',
  'logistics.language.mentor-blank': 'the mentor has not named any languages',
  'logistics.language.mentee-blank': 'the mentee has not named any languages',
  'logistics.language.both-blank': 'neither has named any languages',

  'career.held': 'aims to become {role}; the mentor has held that role',
  'career.related':
    'aims to become {role}; the mentor has held the related role {related} ({similarity, percent}% alike)',
  'career.not-held': 'aims to become {role}; the mentor has held neither that role nor a related one',
  'career.started-alike': 'the mentor was once {role}, as the mentee is today',
  'career.started-related':
    'the mentor was once {related}, close to the mentee’s role today, {role} ({similarity, percent}% alike)',
  'career.mentor-blank': 'the mentor has not named any roles held',
  'career.mentee-blank': 'the mentee has not named a next role',
  'career.both-blank': 'the mentee has not named a next role, nor the mentor any roles held',

  'venture.function-carried-out': 'needs help with {function}; the mentor has done it in a venture',
  'venture.function-related':
    'needs help with {function}; the mentor has done the related {related} in a venture ' +
    '({similarity, percent}% alike)',
  'venture.function-missing': 'needs help with {function}; the mentor has not done it in a venture',
  'venture.sector-known': 'the mentor has built a venture in the same sector, {sector}',
  'venture.sector-related':
    'the mentor has built a venture in {related}, close to {sector} ({similarity, percent}% alike)',
  'venture.sector-unknown': 'the mentor has not built a venture in {sector}',
  'venture.stage-reached': 'the venture is at the stage “{stage}”; the mentor has come to “{reached}”',
  'venture.stage-not-reached':
    'the venture is at the stage “{stage}”; the mentor has only come to “{reached}”',
  'venture.mentor-blank': 'nothing is known of ventures that the mentor has built',
  'venture.mentee-blank': 'nothing is known of the mentee’s venture',
  'venture.both-blank': 'nothing is known of the mentee’s venture, nor of any the mentor has built',
  'venture.not-comparable': 'both have said something of their ventures, but nothing that can be compared',

  'value.same': 'same {field, label}: {mentor}',
  'value.other': 'different {field, label}: {mentor} and {mentee}',
  'value.near': '{field, label}: the mentor’s {mentor} and the mentee’s {mentee} are {gap} apart',
  'value.far': '{field, label}: the mentor’s {mentor} and the mentee’s {mentee} are {gap} apart, too far',
  'value.mentor-blank': 'the mentor’s {field, label} is not known',
  'value.mentee-blank': 'the mentee’s {field, label} is not known',
  'value.both-blank': 'the {field, label} of both is not known',

  'history.partners': 'they were a pair before',
  'history.new': 'they were not a pair before',
  'history.none': 'no pair of this cohort stands in the history',

  'blank.counts': 'not known, so it counts as {prior, percent}%',
  'blank.part-counts': 'what of it is not known counts as {prior, percent}%',

  'importance.weighed':
    'by the importance the mentee gives the criteria, it counts for {share, percent}% here, not {policy, percent}%',

  'custom.reason': '{reason}',
  'custom.value': '{criterion, label}: {value}',
  'custom.not-assessable': '{criterion, label}: could not be assessed',
};
