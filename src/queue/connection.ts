import { Redis } from 'ioredis';

/** Where Redis is: an address (`redis://user:password@host:6379/0`), or its parts. */
export type RedisAddress =
  | string
  | {
      readonly host?: string;
      /** Default 6379. */
      readonly port?: number;
      readonly username?: string;
      readonly password?: string;
      /** Number of the database, an integer >= 0. */
      readonly db?: number;
      /** Connects by TLS, with these options of `tls.connect`. */
      readonly tls?: object;
    };

/** A connection that waits for Redis to come back instead of failing what is asked meanwhile. */
export function connect(address: RedisAddress): Redis {
  const patient = { maxRetriesPerRequest: null };
  const redis =
    typeof address === 'string' ? new Redis(address, patient) : new Redis({ ...address, ...patient });
  // Without a listener a lost connection would end the process; it connects again by itself.
  redis.on('error', () => {});
  return redis;
}
