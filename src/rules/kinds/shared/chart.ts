import { type Cohort, canonicalId, formatPath, type Person, SIDES, type Side } from '../../../model';
import { groupMembers } from '../../../scoring';
import type { PeopleIndex } from '../../people';

/**
 * The organization chart: everybody who is in the cohort, manages somebody, or is managed. Each has a place. A
 * manager's id in any spelling is looked for on the side of those managed first, which matters where the two sides have
 * ids of their own; for the managed who stand outside the cohort, among the mentors first.
 */
export class Chart {
  /** Place of each mentor and of each mentee. */
  readonly mentorPlace: Int32Array;
  readonly menteePlace: Int32Array;
  /** Place of each person's manager, -1 for none. */
  private readonly managers: number[] = [];
  private readonly ids: string[] = [];
  /** Places of people outside the cohort, by canonical id. */
  private readonly outside = new Map<string, number>();

  constructor(
    private readonly cohort: Cohort,
    private readonly people: PeopleIndex,
  ) {
    const { mentors, mentees } = cohort;
    this.mentorPlace = new Int32Array(mentors.length);
    for (let mentor = 0; mentor < mentors.length; mentor++)
      this.mentorPlace[mentor] = this.newPlace(mentors[mentor]!.id);
    this.menteePlace = new Int32Array(mentees.length);
    for (let mentee = 0; mentee < mentees.length; mentee++) {
      const alsoMentor = people.mentorOfMentee[mentee]!;
      this.menteePlace[mentee] =
        alsoMentor < 0 ? this.newPlace(mentees[mentee]!.id) : this.mentorPlace[alsoMentor]!;
    }
    for (const [id, manager] of Object.entries(cohort.managers ?? {})) this.linkOutside(id, manager);
    this.link(mentors, 'mentors', this.mentorPlace);
    this.link(mentees, 'mentees', this.menteePlace);
  }

  get size(): number {
    return this.ids.length;
  }

  /** How many of these places have nobody above. */
  withoutManager(places: Int32Array): number {
    let count = 0;
    for (const place of places) if (this.managers[place]! < 0) count += 1;
    return count;
  }

  private newPlace(id: string): number {
    this.ids.push(id);
    this.managers.push(-1);
    return this.ids.length - 1;
  }

  private link(people: readonly Person[], side: Side, places: Int32Array): void {
    for (let index = 0; index < people.length; index++) {
      const { manager } = people[index]!;
      if (manager !== undefined) this.managers[places[index]!] = this.placeFor(manager, side);
    }
  }

  /** A line of `managers`: of everybody who has the id, or else of somebody outside the cohort. */
  private linkOutside(id: string, manager: string): void {
    const mentor = this.placeOn('mentors', id);
    const mentee = this.placeOn('mentees', id);
    if (mentor >= 0) this.managers[mentor] = this.placeFor(manager, 'mentors');
    if (mentee >= 0) this.managers[mentee] = this.placeFor(manager, 'mentees');
    if (mentor < 0 && mentee < 0)
      this.managers[this.placeFor(id, 'mentors')] = this.placeFor(manager, 'mentors');
  }

  private placeFor(id: string, first: Side): number {
    const known = this.placeOn(first, id);
    if (known >= 0) return known;
    const other = this.placeOn(first === 'mentors' ? 'mentees' : 'mentors', id);
    if (other >= 0) return other;
    const key = canonicalId(id);
    const outside = this.outside.get(key);
    if (outside !== undefined) return outside;
    const place = this.newPlace(id);
    this.outside.set(key, place);
    return place;
  }

  /** Place of a person of a side, -1 for somebody who is not there. */
  private placeOn(side: Side, id: string): number {
    const index = this.people[side].get(id);
    return index === undefined ? -1 : (side === 'mentors' ? this.mentorPlace : this.menteePlace)[index]!;
  }

  idAt(place: number): string {
    return this.ids[place]!;
  }

  /** Where the person's manager stands in the input. */
  pathOf(place: number): string {
    for (const side of SIDES) {
      const index = (side === 'mentors' ? this.mentorPlace : this.menteePlace).indexOf(place);
      if (index >= 0 && this.cohort[side][index]!.manager !== undefined) return `${side}[${index}].manager`;
    }
    const id = canonicalId(this.idAt(place));
    const key = Object.keys(this.cohort.managers ?? {}).find((candidate) => canonicalId(candidate) === id);
    return formatPath(['managers', key ?? this.idAt(place)]);
  }

  /** Steps from a place up to another above, -1 if that one is not above. */
  stepsUp(from: number, to: number): number {
    let steps = 0;
    for (let at = from; at >= 0; at = this.managers[at]!) {
      if (at === to) return steps;
      steps += 1;
    }
    return -1;
  }

  /** The places on each circle, in the order of the chain, starting with the smallest id. */
  circles(): number[][] {
    const seenIn = new Int32Array(this.size);
    const circles: number[][] = [];
    const smaller = (a: number, b: number) => this.ids[a]! < this.ids[b]!;
    for (let start = 0; start < this.size; start++) {
      let at = start;
      while (at >= 0 && seenIn[at] === 0) {
        seenIn[at] = start + 1;
        at = this.managers[at]!;
      }
      if (at < 0 || seenIn[at] !== start + 1) continue;
      const circle = [at];
      for (let next = this.managers[at]!; next !== at; next = this.managers[next]!) circle.push(next);
      const smallest = circle.reduce(
        (least, _, place) => (smaller(circle[place]!, circle[least]!) ? place : least),
        0,
      );
      circles.push([...circle.slice(smallest), ...circle.slice(0, smallest)]);
    }
    return circles.sort((a, b) => (smaller(a[0]!, b[0]!) ? -1 : 1));
  }

  /**
   * A number for everybody such that the people below p are exactly those numbered in (first[p], last[p]].
   * People on a circle are not reached and keep 0; such a chart is refused.
   */
  tour(): { readonly first: Int32Array; readonly last: Int32Array } {
    const count = this.size;
    const managerOf = Int32Array.from(this.managers);
    const reports = groupMembers(managerOf, count);
    const stack: number[] = [];
    for (let person = count - 1; person >= 0; person--) if (managerOf[person]! < 0) stack.push(person);
    const first = new Int32Array(count);
    const last = new Int32Array(count);
    let number = 0;
    // Everybody is pushed twice: to be entered, and (as ~person) to be left once all below are numbered.
    while (stack.length > 0) {
      const top = stack.pop()!;
      if (top < 0) {
        last[~top] = number;
        continue;
      }
      number += 1;
      first[top] = number;
      stack.push(~top);
      for (let at = reports.starts[top]!; at < reports.starts[top + 1]!; at++) {
        stack.push(reports.items[at]!);
      }
    }
    return { first, last };
  }

  /** For each person of the chart the position in `places`, -1 for people who are not in it. */
  markers(places: Int32Array): Int32Array {
    const marks = new Int32Array(this.size).fill(-1);
    for (let position = 0; position < places.length; position++) marks[places[position]!] = position;
    return marks;
  }

  /** For each person the nearest marked one above, -1 if there is none. O(people). */
  nextMarkedAbove(marks: Int32Array): Int32Array {
    const unknown = -2;
    const next = new Int32Array(this.size).fill(unknown);
    const trail: number[] = [];
    for (let start = 0; start < next.length; start++) {
      let at = start;
      while (at >= 0 && next[at] === unknown) {
        // Set already, so that a circle ends the walk.
        next[at] = -1;
        trail.push(at);
        at = this.managers[at]!;
      }
      while (trail.length > 0) {
        const person = trail.pop()!;
        const manager = this.managers[person]!;
        next[person] = manager < 0 ? -1 : marks[manager]! >= 0 ? manager : next[manager]!;
      }
    }
    return next;
  }
}
