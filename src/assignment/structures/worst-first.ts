/** A binary heap of members with the worst rank on top. */
export class WorstFirst {
  readonly #ranks: number[] = [];
  readonly #members: number[] = [];

  get size(): number {
    return this.#ranks.length;
  }

  get worstRank(): number {
    return this.#ranks[0]!;
  }

  /** The member with the worst rank, `undefined` if there is none. */
  get worst(): number | undefined {
    return this.#members[0];
  }

  members(): readonly number[] {
    return this.#members;
  }

  push(rank: number, member: number): void {
    let at = this.#ranks.length;
    this.#ranks.push(rank);
    this.#members.push(member);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#ranks[parent]! >= rank) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#set(at, rank, member);
  }

  get worstMember(): number {
    return this.#members[0]!;
  }

  /** How many members have the worst rank, counted up to a limit. */
  countWorst(most: number): number {
    let count = 0;
    const at = [0];
    while (at.length > 0 && count < most) {
      const index = at.pop()!;
      if (index >= this.#ranks.length || this.#ranks[index] !== this.#ranks[0]) continue;
      count++;
      at.push(2 * index + 1, 2 * index + 2);
    }
    return count;
  }

  /** Takes the worst out. */
  pop(): void {
    const rank = this.#ranks.pop()!;
    const member = this.#members.pop()!;
    if (this.#ranks.length > 0) this.replaceWorst(rank, member);
  }

  /** Puts a better member in the place of the worst, and returns that. */
  replaceWorst(rank: number, member: number): number {
    const rejected = this.#members[0]!;
    const size = this.#ranks.length;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#ranks[child + 1]! > this.#ranks[child]!) child++;
      if (this.#ranks[child]! <= rank) break;
      this.#move(child, at);
      at = child;
    }
    this.#set(at, rank, member);
    return rejected;
  }

  #move(from: number, to: number): void {
    this.#set(to, this.#ranks[from]!, this.#members[from]!);
  }

  #set(at: number, rank: number, member: number): void {
    this.#ranks[at] = rank;
    this.#members[at] = member;
  }
}
