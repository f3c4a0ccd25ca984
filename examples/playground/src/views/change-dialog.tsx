/** Another mentor for a mentee: whom, where the seat comes from, and what it costs before it is taken. */
import type { PairRef } from 'mentor-match';
import { useEffect, useState } from 'preact/hooks';
import { failureOf } from '../client';
import type { ChangeOffer, ChangeOffers, ChangeWay, Failure, Issue, NamedPerson, PairRow } from '../protocol';
import type { Texts } from '../texts';
import { usePage } from './context';
import { DecisionDialog } from './decision-dialog';
import { focusRow } from './focus';
import { Failed } from './parts';
import { Reasons } from './reasons';
import { useTold } from './told';

/** A mentee whose mentor changes, with the pair that ends; without one where there is no mentor yet. */
export interface Changing {
  readonly mentee: NamedPerson;
  readonly from: PairRow | null;
}

export function ChangeDialog({
  changing: { mentee, from },
  onDone,
}: {
  readonly changing: Changing;
  readonly onDone: () => void;
}) {
  const { t, act } = usePage();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ChangeOffer | null>(null);
  const { offers, failure } = useOffers(mentee.id, from, words);
  const change = (reason: string) => {
    if (chosen === null) return;
    void act
      .decide(decisionOf(chosen, reason), t.decisions.changed(mentee.name, chosen.name))
      .then(() => focusRow({ menteeId: mentee.id, mentorId: chosen.id }));
  };
  return (
    <DecisionDialog
      kind="change"
      heading={t.decisions.changeHeading(mentee.name)}
      isException={from?.locked === true}
      action={t.decisions.change}
      ready={chosen !== null && chosen.change !== null}
      onDecide={change}
      onDone={onDone}
    >
      <p>
        {from === null
          ? t.decisions.changeAlone
          : t.decisions.changeFrom(from.mentorName, t.percent(from.score))}
      </p>
      <label class="field">
        <span>{t.matching.search}</span>
        <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      {failure !== null && <Failed failure={failure} />}
      {offers === null ? (
        <p class="waiting">{t.busy}</p>
      ) : (
        <>
          <p class="quiet" role="status">
            {t.decisions.eligible(offers.eligible)}
          </p>
          <fieldset class="offers">
            <legend>{t.decisions.changeTo}</legend>
            {offers.offers.map((offer) => (
              <Offer
                key={offer.id}
                offer={offer}
                than={from?.score ?? null}
                checked={chosen?.id === offer.id}
                onChoose={() => setChosen(offer)}
              />
            ))}
            {offers.offers.length === 0 && <p class="empty">{t.matching.nobodyCalled}</p>}
          </fieldset>
        </>
      )}
      <Cost chosen={chosen} />
    </DecisionDialog>
  );
}

function Offer({
  offer,
  than,
  checked,
  onChoose,
}: {
  readonly offer: ChangeOffer;
  /** The score of the pair that would end. */
  readonly than: number | null;
  readonly checked: boolean;
  readonly onChoose: () => void;
}) {
  const { t } = usePage();
  const { name, score, change, way, reasons } = offer;
  const points = than === null ? null : Math.round(score * 100) - Math.round(than * 100);
  return (
    <label class={`choice offer ${change === null ? 'refused' : ''}`}>
      <input type="radio" name="offer" disabled={change === null} checked={checked} onChange={onChoose} />
      <span class="offer-words">
        <strong>{name}</strong>{' '}
        {change !== null && (
          <span>
            {points === null ? t.percent(score) : t.decisions.offer(t.percent(score), t.signed(points))}
          </span>
        )}
        <span class="quiet">{wayWords(t, way)}</span>
        {change !== null && <Reasons reasons={reasons} />}
      </span>
    </label>
  );
}

function wayWords(t: Texts, way: ChangeWay): string {
  const words = t.decisions.ways;
  switch (way.kind) {
    case 'free':
      return words.free;
    case 'swap':
      return words.swap(way.mentee, way.mentor, t.percent(way.before), t.percent(way.after));
    case 'displace':
      return words.displace(way.mentee, t.percent(way.before), way.others);
    case 'closed':
      return words.closed;
    case 'taken':
      return words.taken;
    case 'refused':
      return words.refused(way.rules.join('; '));
  }
}

/** A pair that the policy says must be ends by an exception, which has the reason too. */
function decisionOf({ change, locked }: ChangeOffer, reason: string) {
  const waivers = locked.map(({ mentorId, menteeId }) => ({ mentorId, menteeId, rule: 'lock', reason }));
  return {
    kind: 'change',
    pairs: change?.pairs ?? [],
    to: change?.to ?? [],
    reason,
    ...(waivers.length > 0 && { waivers }),
  } as const;
}

/** Milliseconds without a further letter before names are looked for. */
const SEARCH_AFTER = 150;

function useOffers(menteeId: string, from: PairRef | null, words: string) {
  const { act } = usePage();
  const [offers, setOffers] = useState<ChangeOffers | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let current = true;
    const pair = from && { mentorId: from.mentorId, menteeId: from.menteeId };
    const ask = () =>
      act.offers(menteeId, pair, words).then(
        (answer) => current && setOffers(answer),
        (error) => current && setFailure(failureOf(error)),
      );
    const waiting = setTimeout(() => void ask(), words === '' ? 0 : SEARCH_AFTER);
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [menteeId, from, words]);
  return { offers, failure };
}

/** What the chosen change would cost, as the log of decisions will have it. */
function Cost({ chosen }: { readonly chosen: ChangeOffer | null }) {
  const { t, act } = usePage();
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState<readonly Issue[]>([]);
  const [problem] = useTold(refused);
  useEffect(() => {
    if (chosen === null || chosen.change === null) return;
    let current = true;
    setRefused([]);
    setWords(t.decisions.weighing);
    act.weigh(decisionOf(chosen, t.decisions.changeTo)).then(
      (effect) => current && setWords(t.decisions.changeCost(effect)),
      (error) => {
        if (!current) return;
        setWords('');
        setRefused(failureOf(error).issues);
      },
    );
    return () => {
      current = false;
    };
  }, [chosen]);
  return (
    <p class="change-cost" role="status">
      {problem === undefined ? words : <span lang={problem.message.lang}>{problem.message.text}</span>}
    </p>
  );
}
