import type { PageMessages } from '../subjects';
import type { Templates } from '../types';

const PEOPLE =
  '{role, select, mentor {{count, plural, one {{shown} mentor} other {{shown} mentors}}} ' +
  'other {{count, plural, one {{shown} mentee} other {{shown} mentees}}}}';
const PARTNER = '{role, select, mentor {mentee} other {mentor}}';

const REASON =
  '{kind, select, ' +
  `no-capacity {no seat for a ${PARTNER}} ` +
  `nobody-there {there is no ${PARTNER}} ` +
  `no-eligible-partner {the rules allow no ${PARTNER}} ` +
  `all-partners-taken {every eligible ${PARTNER} is taken} ` +
  `better-without {a ${PARTNER} is free, but the matching would be worse} ` +
  `free-when-stopped {a ${PARTNER} was still free when the run was stopped} ` +
  'on-demand {the reason was not asked} other {a decision took the partner away}}';

/** After the subject of a sentence: why it has no answer here. */
const LEFT_OUT =
  '{why, select, size {was not asked: the cohort is large.} kind {has no answer for a matching of this kind.} other {was not asked.}}';

/** How many of a group are to be matched. */
const TARGET =
  '{share, given, {at least {share, percent} % of its mentees}}' +
  '{people, given, {at least {people, plural, one {# mentee} other {# mentees}}}}';

export const PAGE_EN: Templates<PageMessages> = {
  'page.title': 'Matching report',
  'page.contents': 'Contents',
  'page.skip': 'Skip to the report',
  'page.brief': 'In brief',
  'page.pairs': 'Pairs',
  'page.alone': 'Without a partner',
  'page.seats': 'Mentors and seats',
  'page.figures': 'In figures',
  'page.rules': 'Rules and what they cost',
  'page.warnings': 'Warnings',
  'page.change': 'Before and after',
  'page.record': 'For the record',
  'page.proposal': 'A matching is a proposal until a person approves it.',
  'page.administrators':
    'For administrators of the program: scores and reasons are not for the people themselves.',
  'page.no-people': 'This report names nobody: it holds figures only.',
  'page.made': 'Made with mentor-match {version}',
  'page.date': 'As of {date}',

  'page.badge':
    '{kind, select, optimal {Proven best} stable {Stable} limited {Proven best within the limit} ' +
    'searched {Best within the limit} open {Not proven} stopped {Not proven} infeasible {No matching possible} ' +
    'unverified {Does not hold} decided {Changed by decisions} other {Limit too tight}}',
  'page.claim':
    '{kind, select, ' +
    'optimal {Proven: under this policy no matching is better.} ' +
    'stable {Stable: no mentor and mentee would both rather have each other than whom they have.} ' +
    'limited {Proven: within the limit on changes no matching is better.} ' +
    'searched {A complete search found no better matching within the limit on changes.} ' +
    'open {The search for the best matching without a pair both ways round ended early: a better one may exist.} ' +
    'stopped {The run was stopped: this is the best matching that was found by then, and a better one may exist.} ' +
    'infeasible {Required minimums, maximums and locked pairs contradict each other, so there is no matching.} ' +
    'unverified {What this result claims of itself is not confirmed.} ' +
    'other {More pairs would have to end than the limit on changes allows, so there is no matching.}}',
  'page.claim.bound': 'No matching has a total score above {bound}, which is {gap} more than this one.',
  'page.claim.stability': 'Stability costs {score} of the total score that could be had without it.',
  'page.verified':
    '{holds, select, yes {Checked again for this page, without trust in the solver: everything holds.} ' +
    'no {Checked again for this page: something does not hold, see the end.} other {Not checked again for this page.}}',

  'page.lead':
    '{count, plural, one {{matched} of {mentees} mentee has a mentor} other {{matched} of {mentees} mentees have a mentor}}',
  'page.lead.empty': 'There are no mentees in this cohort',
  'page.tile.matched': 'Mentees with a mentor',
  'page.tile.of': 'of {whole}',
  'page.tile.everybody': 'everybody has one',
  'page.tile.left': '{shown} without one',
  'page.tile.score': 'Mean score',
  'page.tile.possible': '{score} if nobody competed for the same mentor',
  'page.tile.seats': 'Seats used',
  'page.tile.free': '{count, plural, one {{shown} free} other {{shown} free}}',
  'page.tile.firm': 'Firm pairs',
  'page.tile.loose':
    '{count, plural, =0 {none could change at little cost} one {{shown} could change at little or no cost} other {{shown} could change at little or no cost}}',
  'page.tile.unknown': 'not known',
  'page.left': 'Who is left, and why',
  'page.left.nobody': 'Everybody has a partner.',
  'page.no-loss': 'no loss',
  'page.reason': REASON,
  'page.left.reason': `${PEOPLE}: ${REASON}`,
  'page.brings': 'What one more seat would bring',
  'page.brings.seat': 'One more seat with {who}: {effect}.',
  'page.brings.somewhere': 'One more seat, where it helps most: {effect}.',
  'page.brings.nothing': 'No mentor’s further seat would make the matching better.',
  'page.brings.unknown': `What a further seat brings ${LEFT_OUT}`,
  'page.dearest': 'The dearest constraint is “{what}”. Without it: {effect}.',
  'page.dearest.none': 'No single rule or minimum costs anything.',
  'page.dearest.unknown': `What each rule costs ${LEFT_OUT}`,
  'page.decided':
    'Decisions have ended {ended} of the pairs that were proposed, and made {made} by hand. What is said here of proof, reasons, firmness, further seats, rules and recruits is of the matching as it was proposed.',
  'page.claim.proposed': 'Of the matching as it was proposed, before decisions:',
  'page.recruits': 'Mentors to look for',
  'page.recruits.text':
    'The best of some profiles that were tried, each with one seat: what each adds to those before it, found by matching again with all of them.',
  'page.recruits.none': 'None of the profiles that were tried would make the matching better.',
  'page.recruits.left-out': `Which mentors to look for ${LEFT_OUT}`,
  'page.recruit': '{what}: {effect}.',
  'page.recruit.any': 'A mentor of whatever skills',
  'page.recruit.skills': 'Skills',
  'page.recruit.goals': 'Goals',
  'page.recruit.years': 'Years of experience',
  'page.recruit.languages': 'Languages',
  'page.recruit.zone': 'Time zone',
  'page.recruit.takes': 'Mentees taken',
  'page.recruit.adds': 'Adds',
  'page.tables.text':
    'Each group as the matching leaves it: who has a mentor, the mean score, how many of those who named a wish got their first, and how many have nothing but firm pairs. Figures of fewer than {minimum} people are hidden, and with them what would tell of them by subtraction.',
  'page.tables.all': 'All',
  'page.tables.hidden': 'hidden',
  'page.tables.matched': 'With a mentor',
  'page.tables.wish': 'First wish met',
  'page.tables.firm': 'Firm',
  'page.tables.of': '{count} of {of}',
  'page.conflict': 'Why there is no matching',

  'page.column.criterion': 'Criterion',
  'page.column.mentee': 'Mentee',
  'page.column.mentor': 'Mentor',
  'page.column.person': 'Person',
  'page.column.role': 'Role',
  'page.column.score': 'Score',
  'page.column.why': 'Why these two',
  'page.column.firm': 'How firm',
  'page.column.alternatives': 'Next best mentors, and their cost',
  'page.column.reason': 'Reason',
  'page.column.help': 'What would help',
  'page.column.used': 'Seats used',
  'page.column.one-more': 'One seat more brings',
  'page.column.rule': 'Rule',
  'page.column.forbids': 'Pairs forbidden',
  'page.column.blank': 'Let through as not known',
  'page.column.without': 'Without it',
  'page.pairs.text':
    'Each pair with the two reasons that add most to its score. The bar shows the score, the mark on it the best that the mentee could have had.',
  'page.pairs.none': 'There are no pairs.',
  'page.pair.known': '{percent} of the weight known',
  'page.pair.places': 'Mentor is no. {mentor} on the mentee’s list, mentee no. {mentee} on the mentor’s',
  'page.pair.mark':
    '{mark, select, locked {locked} approved {approved} byHand {made by hand} other {proposed}}',
  'page.firm':
    '{kind, select, fixed {Fixed} firm {Firm} close {Close} tie {Interchangeable} other {Not known}}',
  'page.firm.text':
    'Fixed: nothing can replace the pair. Firm: without it the matching loses. Close: it loses less than 0.01. Interchangeable: another matching is as good.',
  'page.firm.without': 'Without it: {effect}',
  'page.firm.left-out': `How firm each pair is ${LEFT_OUT}`,
  'page.alternatives.left-out': `Who else could be the mentor ${LEFT_OUT}`,
  'page.role': '{role, select, mentor {Mentor} other {Mentee}}',
  'page.alone.text':
    'Everybody without a partner, why, and what would give them one. Each change was tried by solving again.',
  'page.alone.none': 'Nobody is without a partner.',
  'page.alone.left-out': `What would help each of them ${LEFT_OUT}`,
  'page.alone.decision': 'a decision took the partner away; match again to fill the place',
  'page.help.one-more-seat': 'One more seat with {who}: {effect}',
  'page.help.lift-rules': 'Lift {rules} for {who}: {effect}',
  'page.help.force': 'Lock the pair with {who}: {effect}',
  'page.help.none': 'No single change',
  'page.seats.text': 'Mentors with their seats, the most valuable further seat first.',
  'page.seats.left-out': `What a further seat brings ${LEFT_OUT}`,
  'page.seats.of': '{used} of {seats}',
  'page.seats.below': 'below the minimum of {minimum}',
  'page.groups': 'Groups',
  'page.groups.text':
    'What the matching gives each group: eligible partners a person, the share matched and its ratio to that of the group of the highest share, first wishes met, the mean score, and the share with a score over the median of all. Groups of few people are left out, and with them what would tell of them by subtraction; p is Fisher’s exact test after Holm’s adjustment for all tests.',
  'page.groups.note':
    'This is no legal advice. A ratio under four fifths is a sign to look closer, and no finding: with few people it arises by chance.',
  'page.groups.by': '{side, select, mentors {Mentors} other {Mentees}} by {by}',
  'page.groups.group': 'Group',
  'page.groups.people': 'People',
  'page.groups.eligible': 'Eligible',
  'page.groups.matched': 'Matched',
  'page.groups.share': 'Share',
  'page.groups.ratio': 'Ratio',
  'page.groups.p': 'p',
  'page.groups.wish': 'First wish',
  'page.groups.score': 'Score',
  'page.groups.above': 'Over median',
  'page.groups.hidden':
    '{count, plural, one {{shown} group is} other {{shown} groups are}} too small to be told of, or would tell of one that is.',
  'page.groups.four-fifths': '* under four fifths of the highest share',
  'page.gap': 'Where the differences by {by} arise',
  'page.gap.between': '{value} against {reference}',
  'page.gap.size':
    '{value} against {reference}: the share matched is {direction, select, less {lower} other {higher}} by {shown} percentage points, in these parts, which add up. Each was found by solving again.',
  'page.gap.place':
    '{place, select, eligibility {Rules} seats {Uneven seats} score {Criteria} assignment {Who goes first} other {Ties and the spread of scores}}',
  'page.gap.where': 'Where',
  'page.gap.part': 'Part, in points',
  'page.gap.without': 'Left without it',
  'page.gap.proxy':
    'The criterion “{criterion}” predicts who is in the group {value}: its members get more of it than others with a chance of {shown}.',
  'page.rules.text':
    'What each rule forbids among all pairs, whatever other rules say of them, and what the best matching without it would be' +
    '{proven, select, yes {: exact, by solving again.} other {, as far as was found: a search over directions ended early.}}',
  'page.rules.unknown': 'This result does not say what each rule did.',
  'page.rules.left-out': `What each rule costs ${LEFT_OUT}`,
  'page.rules.against-best':
    'Each is set against the best matching with all of them, which may not be the one that is shown.',
  'page.price.kind':
    '{kind, select, minimum-score {minimum score} mentor-minimums {mentors’ minimums} ' +
    'mentee-minimums {mentees’ minimums} locks {locked pairs} other {rule}}',
  'page.price.mentees': '{count, plural, one {{shown} mentee} other {{shown} mentees}} with a mentor',
  'page.price.score': '{shown} total score',
  'page.price.changed': '{count, plural, one {{shown} pair changes} other {{shown} pairs change}}',
  'page.price.nothing': 'nothing gained',
  'page.warnings.none': 'Everything that was read means what it says.',
  'page.warnings.text':
    '{count, plural, one {One thing was read that may mean less than its author believes.} ' +
    'other {{shown} things were read that may mean less than their author believes.}}',

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
    'The skills that most mentees want: how many want each, how many of them have a mentor who lists it, and how many seats offer it.',
  'page.chart.skills.skill': 'Skill',
  'page.chart.skills.wanted': 'Mentees who want it',
  'page.chart.skills.served': 'Of them served',
  'page.chart.skills.seats': 'Seats that offer it',
  'page.chart.skills.mentors': 'Mentors who list it',
  'page.chart.prices': 'The price of each rule and minimum',
  'page.chart.prices.text':
    'How much total score the best matching would gain without each. Where it would cover other mentees, the table says how many.',
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
    'broken {Ended for a better one} other {Ended: matched otherwise now}}',
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

  'page.policy': 'The policy',
  'page.policy.form': 'Form',
  'page.policy.form.is':
    '{form, select, professional {professional} entrepreneur {entrepreneur} situational {situational: one specific skill} ' +
    'reverse {reverse: the junior teaches} other {{form}}}',
  'page.policy.objectives': 'Objectives, the first goes first',
  'page.policy.weights': 'Weights',
  'page.policy.rules': 'Rules',
  'page.policy.always': 'always: nobody with themselves, and nobody against a refusal',
  'page.policy.minimum-score': 'Minimum score',
  'page.policy.minimums': 'Minimums',
  'page.policy.minimums.is':
    '{minimums, select, required {required: without them there is no matching} other {as far as possible}}',
  'page.policy.method': 'Method',
  'page.policy.method.is':
    '{method, select, stable {stable: by everybody’s own wishes} other {optimal: the best by the objectives}}',
  'page.policy.personal': 'personal weights',
  'page.policy.personal.is':
    '{share, percent} % of the weights of each mentee who answers go by how important the criteria are to them',
  'page.policy.groups': 'mentees with a mentor, by group',
  'page.policy.groups.by':
    'groups by “{field, label}”; where not all targets can be met, as few people are missing as possible',
  'page.policy.groups.one': `“{group}”: ${TARGET}`,
  'page.policy.groups.more': 'and {count, plural, one {# group} other {# groups}} more',
  'page.policy.groups.all': `{others, plural, =0 {each group} other {each other group}}: ${TARGET}`,
  'page.policy.turns': 'first come, first served',
  'page.policy.turns.is':
    'by “{field, label}”: {order, select, descending {the highest number or latest date} other {the lowest number or earliest date}} first, those without one last',
  'page.policy.locks': 'Locked pairs',
  'page.policy.seed': 'Seed, for ties alone',
  'page.policy.json': 'The policy as JSON',
  'page.levels': 'Objectives, level by level',
  'page.levels.text':
    'Each level reaches the best that the levels before it leave open, and no level trades against one before it. Prices of every person, in the stored result, prove it: a checker of a few lines adds them up.',
  'page.levels.none': 'This result is not proven level by level.',
  'page.level':
    '{kind, select, row-minimums {places of mentees’ minimums filled} column-minimums {seats of mentors’ minimums filled} ' +
    'cover-rows {mentees with a mentor, by priority} cover-columns {mentors with a mentee} first-pairs {first pairs} ' +
    'pair-count {pairs} listed-pairs {pairs of a list} total-cost {total score} worst-cost {lowest score} ' +
    'pairs-at-worst {pairs at the lowest score, as few as possible} other {{kind}}}',
  'page.level.value': 'Reached',
  'page.level.objective': 'Objective',
  'page.level.what': 'What is counted',
  'page.checks': 'What was checked again',
  'page.check.belongs': 'The result belongs to these people and this policy.',
  'page.check.pairs': 'Every pair is eligible and scored as stated.',
  'page.check.seats': 'Locks, seats and the lists of people without a partner hold.',
  'page.check.stopped':
    'Locks and seats hold. The bound on the total is taken as stated, and a better matching may exist.',
  'page.check.proof':
    '{kind, select, optimal {The prices prove that no matching is better.} ' +
    'stable {No pair blocks the matching.} ' +
    'limited {The prices prove that no matching within the limit on changes is better.} ' +
    'searched {Searching again finds no better matching within the limit on changes.} ' +
    'open {The prices prove the matching the best with the directions closed; with others a better one may exist.} ' +
    'infeasible {Locks, required minimums and seats leave no matching, for the reason stated.} ' +
    'other {The search was stopped: a better matching may exist.}}',
  'page.check.log': 'The log of decisions is whole, and every broken rule was waived.',
  'page.check.problems': 'What does not hold',
  'page.check.withheld':
    'Something does not hold. What it is names people, and stands in a report that names them.',
  'page.manifest': 'The run',
  'page.manifest.version': 'Version of mentor-match',
  'page.manifest.solver': 'Solver',
  'page.manifest.hash': 'SHA-256 of what was read of the people',
  'page.manifest.extensions': 'Criteria and rules of one’s own',
  'page.manifest.files': 'Files',
  'page.manifest.rows': '{count, plural, one {{shown} row} other {{shown} rows}}',
  'page.decisions': 'Decisions',
  'page.decisions.none': 'No decision has been recorded.',
  'page.decision.kind':
    '{kind, select, approve {Approved} reject {Declined} change {Changed} other {Reopened}}',
  'page.decision.what': 'Decision',
  'page.decision.who': 'By',
  'page.decision.when': 'When',
  'page.decision.why': 'Why',
  'page.decision.effect': 'Effect',
  'page.decision.pairs': 'Pairs',
  'page.decision.to': 'to {pairs}',
  'page.decision.waived': 'waived: {rules}',

  'page.search': 'Search in this table',
  'page.search.shown': '{shown} of {all} rows',
  'page.details.open': 'Details',
  'page.details.not-known': 'not known',
};
