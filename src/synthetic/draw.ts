import type { AvailabilityWindow, Goal, GoalSupported, Skill, SkillWanted, Venture } from '../model';
import { type Random, weightTable, zipfTable } from './random';
import {
  BUSINESS_FUNCTIONS,
  DEPARTMENTS,
  GOALS,
  INTERESTS,
  SECTORS,
  SHARED_SKILLS,
  type Site,
  STAGES,
} from './vocabulary';

const sharedSkills = zipfTable(SHARED_SKILLS.length);
const departmentSkills = DEPARTMENTS.map((department) => zipfTable(department.skills.length));
const goalTable = zipfTable(GOALS.length, 4);
const interestTable = zipfTable(INTERESTS.length, 4);
const sectorTable = zipfTable(SECTORS.length);
const functionTable = zipfTable(BUSINESS_FUNCTIONS.length);
const departments = weightTable([20, 16, 14, 12, 10, 8, 7, 6, 5, 4]);

const MAX_LEVEL = 5;
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/**
 * Draws one person's lists from a stream. A list never holds a word twice. `standing`, 0 to 7, is the rank of
 * the person's grade. Objects that can occur for many people (a skill at a level, a window) are made once,
 * frozen and shared, which keeps a cohort of 200,000 people small.
 */
export class PersonDraws {
  private readonly random: Random;
  private readonly skills = new Shared<Skill>();
  private readonly skillsWanted = new Shared<SkillWanted>();
  private readonly goals = new Shared<Goal>();
  private readonly goalsSupported = new Shared<GoalSupported>();
  private readonly windows = new Shared<AvailabilityWindow>();
  private readonly spoken = new Shared<readonly string[]>();

  constructor(random: Random) {
    this.random = random;
  }

  /** Index of a department; large ones are more common. */
  department(): number {
    return this.random.pick(departments);
  }

  /** Names of `count` different skills: three in five from the department, the others known everywhere. */
  skillNames(department: number, count: number): string[] {
    const own = DEPARTMENTS[department]?.skills ?? [];
    const ownTable = departmentSkills[department] ?? [];
    return distinct(count, () =>
      this.random.below(5) < 3
        ? (own[this.random.pick(ownTable)] ?? '')
        : (SHARED_SKILLS[this.random.pick(sharedSkills)] ?? ''),
    );
  }

  /** Three to eight skills; a higher standing raises the levels. */
  skillsHeld(department: number, standing: number): Skill[] {
    return this.skillNames(department, 3 + this.random.below(6)).map((name) => {
      const level = clamp(Math.floor(standing / 2) + this.random.below(3), 1, MAX_LEVEL);
      return this.skills.get(name, level, () => ({ name, level }));
    });
  }

  /** One to four skills to build, the current level taken from `held` where the person has the skill already. */
  skillsToBuild(department: number, held: readonly Skill[]): SkillWanted[] {
    return this.skillNames(department, 1 + this.random.below(4)).map((name) => {
      const weight = 1 + this.random.below(3);
      const untrained = this.random.below(2);
      const climb = 1 + this.random.below(3);
      const today = held.find((skill) => skill.name === name)?.level ?? untrained;
      const current = clamp(today, 0, MAX_LEVEL - 1);
      const target = clamp(current + climb, current + 1, MAX_LEVEL);
      return this.skillsWanted.get(name, (weight * 8 + current) * 8 + target, () => ({
        name,
        weight,
        current,
        target,
      }));
    });
  }

  /** One to three goals, the most important first. */
  goalsToReach(): Goal[] {
    const names = distinct(1 + this.random.below(3), () => GOALS[this.random.pick(goalTable)] ?? '');
    return names.map((name, rank) => {
      const priority = names.length - rank;
      return this.goals.get(name, priority, () => ({ name, priority }));
    });
  }

  /** Two to six goals that a mentor can support; a higher standing supports more of them, and further. */
  goalsToSupport(standing: number): GoalSupported[] {
    const count = 2 + this.random.below(2 + Math.floor(standing / 2));
    return distinct(count, () => GOALS[this.random.pick(goalTable)] ?? '').map((name) => {
      const tenths = clamp(3 + Math.floor(standing / 2) + this.random.below(5), 1, 10);
      return this.goalsSupported.get(name, tenths, () => ({ name, strength: tenths / 10 }));
    });
  }

  /** One to six interests. */
  interests(): string[] {
    return distinct(1 + this.random.below(6), () => INTERESTS[this.random.pick(interestTable)] ?? '');
  }

  /** The site's language, English nearly always, and sometimes another. */
  languages(site: Site): readonly string[] {
    const english = this.random.below(10) < 9;
    const other = this.random.below(10) < 3;
    const which = this.random.below(site.others.length);
    const also = other ? which + 1 : 0;
    return this.spoken.get(site.location, 2 * also + (english ? 1 : 0), () => {
      const languages = [site.language];
      if (site.language !== 'en' && english) languages.push('en');
      if (other) languages.push(site.others[which] ?? '');
      return languages;
    });
  }

  /** One to four windows of one to three hours, on different workdays, between 08:00 and 19:00, in order. */
  availability(): AvailabilityWindow[] {
    const count = 1 + this.random.below(4);
    const days = distinct(count, () => WORKDAYS[this.random.below(WORKDAYS.length)] ?? 'mon');
    return WORKDAYS.filter((day) => days.includes(day)).map((day) => {
      const start = 16 + this.random.below(17);
      const end = start + 2 + this.random.below(5);
      return this.windows.get(day, start * 64 + end, () => ({
        day,
        start: clock(start),
        end: clock(end),
      }));
    });
  }

  /** A venture; a higher standing has brought it further. */
  venture(standing: number): Venture {
    const step = Math.floor(standing / 2) + this.random.below(3) - 1;
    const stage = STAGES[clamp(step, 0, STAGES.length - 1)] ?? '';
    const sector = SECTORS[this.random.pick(sectorTable)] ?? '';
    const functions = distinct(
      1 + this.random.below(3),
      () => BUSINESS_FUNCTIONS[this.random.pick(functionTable)] ?? '',
    );
    return { stage, sector, functions };
  }
}

/**
 * Objects by a word and a whole number (no text is put together to look one up), made on first use and frozen because
 * several people hold them.
 */
export class Shared<T extends object> {
  private readonly known = new Map<string, Map<number, T>>();

  get(word: string, variant: number, make: () => T): T {
    let variants = this.known.get(word);
    if (variants === undefined) {
      variants = new Map();
      this.known.set(word, variants);
    }
    const known = variants.get(variant);
    if (known !== undefined) return known;
    const made = Object.freeze(make());
    variants.set(variant, made);
    return made;
  }
}

/** `count` different draws, in the order drawn. Lists are short, so a linear look-up is the fastest. */
function distinct<T>(count: number, draw: () => T): T[] {
  const list: T[] = [];
  while (list.length < count) {
    const word = draw();
    if (!list.includes(word)) list.push(word);
  }
  return list;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function clock(halfHours: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(halfHours / 2))}:${pad((halfHours % 2) * 30)}`;
}
