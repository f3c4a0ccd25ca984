import { type Lists, transposeLists } from '../flat/lists';
import type { InterestData } from '../kernels/interests';
import { FRAME, type Layout } from './layout';
import type { MentorOrder } from './mentor-order';

/**
 * What a scan needs to know of interests. A mentor whose interests weigh w in common with the mentee's, who has o in
 * all, earns at most stake * w / (o + shrinkage), since the union is no lighter than o. That is added up interest by
 * interest; who comes into question is then worked out from a list of interests of each mentor.
 */
export class MentorInterests {
  private readonly items: number;
  private readonly starts: Int32Array;
  private readonly totals: Int32Array;
  /** By interest: its weight if the mentee has it, or else 0; and at most what it can earn. */
  private readonly weightsAddress: number;
  private readonly gainsAddress: number;
  private readonly interests: number;
  private weights = new Int32Array(0);
  private gains = new Int32Array(0);

  constructor(
    layout: Layout,
    private readonly data: InterestData,
    order: MentorOrder,
  ) {
    const { mentorsOf, weight } = data;
    const mentors = data.mentorTotal.length;
    const { lists } = order.lists(mentorsOf, new Int32Array(mentorsOf.items.length));
    const ofMentors: Lists = transposeLists(lists, mentors);
    this.items = layout.place(ofMentors.items.map((interest) => 4 * interest));
    this.starts = ofMentors.starts;
    this.totals = order.values(data.mentorTotal);
    this.interests = weight.length;
    this.weightsAddress = layout.room(4 * this.interests);
    this.gainsAddress = layout.room(4 * this.interests);
  }

  attach(buffer: ArrayBuffer): void {
    this.weights = new Int32Array(buffer, this.weightsAddress, this.interests);
    this.gains = new Int32Array(buffer, this.gainsAddress, this.interests);
    const frame = new Uint32Array(buffer, 0, 256);
    frame[FRAME.ownWeights / 4] = this.weightsAddress;
    frame[FRAME.ownGains / 4] = this.gainsAddress;
    frame[FRAME.interests / 4] = 1;
  }

  /** Writes the interests of the mentor at a position to its card. */
  writeCard(at: number, card: Uint32Array): void {
    card[2] = this.items + 4 * this.starts[at]!;
    card[3] = this.items + 4 * this.starts[at + 1]!;
    card[4] = this.totals[at]!;
  }

  /** Address of the most that an interest can earn. */
  gainOf(interest: number): number {
    return this.gainsAddress + 4 * interest;
  }

  /** Writes what the interests of a mentee can earn. */
  mark(mentee: number): void {
    const { ofMentee, weight, menteeTotal, stake, shrinkage } = this.data;
    const most = stake / (menteeTotal[mentee]! + shrinkage);
    for (let at = ofMentee.starts[mentee]!; at < ofMentee.starts[mentee + 1]!; at++) {
      const interest = ofMentee.items[at]!;
      this.weights[interest] = weight[interest]!;
      this.gains[interest] = Math.ceil(most * weight[interest]!);
    }
  }

  unmark(mentee: number): void {
    const { ofMentee } = this.data;
    for (let at = ofMentee.starts[mentee]!; at < ofMentee.starts[mentee + 1]!; at++) {
      this.weights[ofMentee.items[at]!] = 0;
      this.gains[ofMentee.items[at]!] = 0;
    }
  }
}
