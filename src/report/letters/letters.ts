import { addTo } from '../../lists';
import {
  changedByDecisions,
  contentsOf,
  expectMatches,
  hasMatches,
  type OpenContents,
  type OpenMatching,
  type PairStanding,
  pairKey,
  pairsInForce,
  partOf,
  type RunSteps,
  type Sliceable,
  type StoredResult,
  sliceable,
  unmatchedReasons,
} from '../../matching';
import { expectLocale } from '../../messages';
import {
  canonicalId,
  compareText,
  type IdIndex,
  indexIds,
  type JsonValue,
  type Mentee,
  type Mentor,
  mailOf,
  type PairScore,
  type Side,
  type UnmatchedReason,
} from '../../model';
import { offsetsOn } from '../../scoring';
import { proofKind } from '../data';
import { type LetterFacts, letterContent, type PartnerFacts } from './content';
import { FileNames } from './file-names';
import type { Letter } from './letter';
import { checkLetterOptions, type LetterOptions, type LetterRole } from './options';
import { letterPage } from './page';
import { plainText } from './plain';
import { commonTimes } from './times';

/** Letters between two steps. */
const STRIDE = 20;

/**
 * A letter to each person, as plain text and as a page, in the second person: who your partner is, why you two, what to
 * talk about first, when you both have time on your own clock, how to reach each other. Mentors and mentees each read
 * only what they may see of the other: no scores, no refusals, no wishes that are not met, nothing left blank; a mentor
 * reads neither the role that the mentee aims at nor the titles of their objectives. Who has no partner is told so, and
 * why, as far as it is theirs to know.
 *
 * A pair that nobody approved yet is called a proposal. One pass over all pairs for the reasons of people without a
 * partner, O(matches) beside. Deterministic for a version of the runtime's locale data, which names days and languages.
 *
 * @returns mentees first, by id, then mentors; who is both has two letters.
 * @throws MentorMatchError `invalid-input` for malformed options; `wrong-cohort` if the result has no matches;
 *   `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { renderLetters } from 'mentor-match/report';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', name: 'Ana Silva', skills: [{ name: 'SQL', level: 5 }] }],
 *   mentees: [{ id: 'cleo', name: 'Cleo Day', skillsWanted: [{ name: 'SQL', current: 2, target: 4 }] }],
 * };
 * const [letter] = renderLetters(openMatching(cohort, {}, matchCohort(cohort)), { program: 'Compass' });
 * letter?.subject; // => 'Your mentor: Ana Silva'
 * letter?.text.includes('You want to build SQL, from level 2 to 4; Ana Silva is at 5.'); // => true
 * ```
 */
export const renderLetters: Sliceable<[open: OpenMatching, options?: LetterOptions], readonly Letter[]> =
  /* @__PURE__ */ sliceable(function* (
    open: OpenMatching,
    options: LetterOptions = {},
  ): RunSteps<readonly Letter[]> {
    checkLetterOptions(options);
    const contents = contentsOf(open);
    const { result } = contents;
    const proposal = expectMatches(result, 'wrong-cohort', 'result', 'there is no matching to write of');
    const reasons = {
      mentee: yield* partOf(reasonsOf(open, 'mentees', options), 0, 0.3),
      mentor: yield* partOf(reasonsOf(open, 'mentors', options), 0.3, 0.6),
    };
    const pairs = pairsInForce(proposal);
    const names = new FileNames();
    const letters: Letter[] = [];
    const scores = new Map<string, PairScore>();
    for (const role of ['mentee', 'mentor'] as const) {
      const writer = new Writer(contents, options, role, pairs, scores);
      const people = [...contents.cohort[`${role}s`]].sort((a, b) => compareText(a.id, b.id));
      for (const [at, person] of people.entries()) {
        if (at % STRIDE === 0) yield { phase: 'explaining', fraction: 0.6 + (0.4 * at) / people.length };
        const letter = writer.write(person, reasons[role].get(person.id) ?? null, names);
        if (letter !== null) letters.push(letter);
      }
    }
    return letters;
  });

/** Why people have no partner, by id. */
function* reasonsOf(
  open: OpenMatching,
  side: Side,
  { unmatched = true }: LetterOptions,
): RunSteps<ReadonlyMap<string, UnmatchedReason>> {
  if (!unmatched) return new Map();
  const found = yield* unmatchedReasons(open, side, 'in-force');
  const isBest = isProvenAsItStands(contentsOf(open).result);
  // That nothing with a free partner is better is what a proof says, of the matching that it proves.
  const known = found.filter(({ reason }) => isBest || reason.kind !== 'better-without');
  return new Map(known.map(({ id, reason }) => [id, reason]));
}

/** Whether the pairs in force are those of a matching than which none is better under the policy. */
function isProvenAsItStands(result: StoredResult): boolean {
  return hasMatches(result) && proofKind(result) === 'optimal' && changedByDecisions(result) === null;
}

/** Writes the letters of one side. */
class Writer {
  readonly #pairsOf = new Map<string, PairStanding[]>();
  readonly #others: readonly (Mentor | Mentee)[];
  readonly #otherIndex: IdIndex;
  readonly #own: 'mentorId' | 'menteeId';
  readonly #other: 'mentorId' | 'menteeId';
  readonly #ownIndex: IdIndex;

  constructor(
    readonly contents: OpenContents,
    readonly options: LetterOptions,
    readonly role: LetterRole,
    pairs: readonly PairStanding[],
    /** What the criteria say of pairs, by pair: both letters about one tell of it. */
    readonly scores: Map<string, PairScore>,
  ) {
    const { mentors, mentees } = contents.cohort;
    [this.#own, this.#other] = role === 'mentor' ? ['mentorId', 'menteeId'] : ['menteeId', 'mentorId'];
    this.#others = role === 'mentor' ? mentees : mentors;
    this.#otherIndex = indexIds(this.#others);
    this.#ownIndex = indexIds(role === 'mentor' ? mentors : mentees);
    for (const pair of pairs) addTo(this.#pairsOf, canonicalId(pair[this.#own]), pair);
  }

  /** `null`: no letter for this person. */
  write(person: Mentor | Mentee, reason: UnmatchedReason | null, names: FileNames): Letter | null {
    const { contents, options, role } = this;
    const all = this.#pairsOf.get(canonicalId(person.id)) ?? [];
    const pairs = options.pairs === 'approved' ? all.filter(({ state }) => state === 'approved') : all;
    const isAlone = all.length === 0;
    if (isAlone ? options.unmatched === false : pairs.length === 0) return null;
    const own = options.localeOf?.(person, role);
    expectLocale(own, 'options.localeOf()');
    const locale = own ?? options.locale;
    const partners = pairs
      .map((pair) => this.#partner(person, pair))
      .sort((a, b) => compareText(a.partner.id, b.partner.id));
    const facts: LetterFacts = {
      role,
      person,
      partners,
      reason,
      policy: contents.policy,
      options,
      locale,
    };
    const content = letterContent(facts);
    const language = locale?.locale ?? 'en';
    return {
      role,
      id: person.id,
      name: person.name ?? null,
      email: emailOf(person, options),
      partners: partners.map(({ partner }) => partner),
      language,
      subject: content.subject,
      text: plainText(content),
      html: letterPage(content, language),
      file: names.of(role, person.id),
    };
  }

  #partner(person: Mentor | Mentee, pair: PairStanding): PartnerFacts {
    const { contents, options, role } = this;
    const at = this.#otherIndex.get(pair[this.#other])!;
    const partner = this.#others[at]!;
    const own = this.#ownIndex.get(person.id)!;
    const [mentor, mentee] = role === 'mentor' ? [own, at] : [at, own];
    const key = pairKey(pair);
    const score = this.scores.get(key) ?? contents.scoring.explain(mentor, mentee);
    this.scores.set(key, score);
    const offset = offsetsOn(contents.policy.params.logistics.referenceDate);
    return {
      partner: { id: partner.id, name: partner.name ?? partner.id, email: emailOf(partner, options) },
      person: partner,
      pair: score,
      approved: pair.state === 'approved',
      times: commonTimes(person, partner, offset),
    };
  }
}

const ADDRESS = /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+\.[\p{L}\p{N}-]{2,}$/u;

/** A person's address: in the attribute that is named, in one that is called so, or the id. */
function emailOf(person: Mentor | Mentee, { email }: LetterOptions): string | null {
  const asAddress = (value: JsonValue | undefined) =>
    typeof value === 'string' && ADDRESS.test(value.trim()) ? value.trim() : null;
  if (email === 'id') return asAddress(person.id);
  if (email !== undefined) return asAddress(person.attributes?.[email.replace(/^attributes\./, '')]);
  return asAddress(mailOf(person)) ?? asAddress(person.id);
}
