/** Another mentor for a mentee: whom, where the seat comes from, and what it costs before it is taken. */
import type { PairRef } from 'mentor-match';
import { useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../client';
import type { ChangeOffer, ChangeOffers, ChangeWay, Failure, NamedPerson, PairRow } from '../protocol';
import type { Texts } from '../texts';
import { usePage } from './context';
import { focusRow } from './focus';
import { Failed } from './parts';
import { Reasons } from './reasons';

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
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ChangeOffer | null>(null);
  const [reason, setReason] = useState('');
  const { offers, failure } = useOffers(mentee.id, from, words);
  const cost = useCost(chosen);
  useEffect(() => dialog.current?.showModal(), []);
  const change = chosen?.change ?? null;
  return (
    <dialog ref={dialog} class="change" aria-labelledby="change-title" onClose={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen === null || change === null) return;
          dialog.current?.close();
          void act
            .decide(decisionOf(chosen, reason.trim()), t.decisions.changed(mentee.name, chosen.name))
            .then(() => focusRow({ menteeId: mentee.id, mentorId: chosen.id }));
        }}
      >
        <h2 id="change-title">{t.decisions.changeHeading(mentee.name)}</h2>
        <p>
          {from === null
            ? t.decisions.changeAlone
            : t.decisions.changeFrom(from.mentorName, t.percent(from.score))}
        </p>
        {from?.locked === true && <p class="notice warn">{t.decisions.exception}</p>}
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
        <p class="change-cost" role="status">
          {cost}
        </p>
        <label class="field">
          <span>{t.decisions.reason}</span>
          <input
            type="text"
            required
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary" disabled={change === null || reason.trim() === ''}>
            {t.decisions.change}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
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
      return words.displace(way.mentee, t.percent(way.before));
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
function useCost(chosen: ChangeOffer | null): string {
  const { t, act } = usePage();
  const [cost, setCost] = useState('');
  useEffect(() => {
    if (chosen === null || chosen.change === null) return;
    let current = true;
    setCost(t.decisions.weighing);
    act.weigh(decisionOf(chosen, t.decisions.changeTo)).then(
      (effect) => current && setCost(t.decisions.changeCost(effect)),
      (error) => current && setCost(failureOf(error).issues[0]?.message ?? ''),
    );
    return () => {
      current = false;
    };
  }, [chosen]);
  return cost;
}
