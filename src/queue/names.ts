import { MentorMatchError, printValue } from '../errors';

const TENANT = /^[a-z0-9][a-z0-9_-]{0,62}$/;
const KEY = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/;

/**
 * @throws MentorMatchError `invalid-input` for what is no name of a tenant: it becomes a folder, and a part of keys in
 * Redis.
 */
export function checkTenant(tenant: unknown): asserts tenant is string {
  if (typeof tenant === 'string' && TENANT.test(tenant)) return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'tenant',
      message: 'not a name of a tenant',
      received: printValue(tenant),
      expected: '1 to 63 lower-case letters, digits, "-" and "_", the first a letter or digit',
    },
  ]);
}

/** @throws MentorMatchError `invalid-input` for what is no key of a store. */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key === 'string' && key.length <= 200 && KEY.test(key)) return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'key',
      message: 'not a key of a store',
      received: printValue(key),
      expected: 'lower-case letters, digits, dots, hyphens and slashes, such as "cohorts/2027.json"',
    },
  ]);
}

/** Names in Redis, all under one prefix. */
export class Names {
  readonly prefix: string;

  constructor(prefix = 'mentor-match') {
    this.prefix = prefix;
  }

  /** Tenants that may have jobs, a set. */
  get tenants(): string {
    return `${this.prefix}:tenants`;
  }

  /** Channel on which somebody says that there is a job (an empty text), or that one is cancelled (its `job`). */
  get news(): string {
    return `${this.prefix}:news`;
  }

  /** A job among those of all tenants: its id is the same where two tenants ask for the same. No tenant has a colon. */
  job(tenant: string, id: string): string {
    return `${tenant}:${id}`;
  }

  /** That a job is cancelled: there, or not. */
  cancelled(tenant: string, id: string): string {
    return `${this.prefix}:cancelled:${this.job(tenant, id)}`;
  }

  /** Name of the queue of places at cohorts that are scanned by several machines. */
  get scans(): string {
    return 'scans';
  }

  /** A value of a session in which one cohort is scanned: prices, rounds, ranges, answers. */
  scan(session: string, what: string): string {
    return `${this.prefix}:scan:${session}:${what}`;
  }

  /** Name of a tenant's queue. BullMQ allows no colon. */
  queue(tenant: string): string {
    return `matchings-${tenant}`;
  }
}
