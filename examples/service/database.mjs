// Where everything is kept: PostgreSQL at DATABASE_URL, or PGlite, which is PostgreSQL within this process, in a folder.
import { parseMatching } from 'mentor-match';
import { FORMATS } from 'mentor-match/schemas';

/** Each runs once, in this order, in a transaction of its own; later ones are added at the end and never changed. */
const MIGRATIONS = [
  {
    name: 'texts of tenants',
    sql: `CREATE TABLE texts (tenant text NOT NULL, key text NOT NULL, text text NOT NULL, PRIMARY KEY (tenant, key));
          CREATE TABLE tokens (hash text PRIMARY KEY, tenant text NOT NULL);`,
  },
  {
    name: 'matchings with the round before',
    sql: `CREATE TABLE matchings (
            tenant text NOT NULL, id text NOT NULL, cohort text NOT NULL, policy text NOT NULL, before text,
            PRIMARY KEY (tenant, id));`,
  },
  {
    name: 'when texts were written',
    // Compared here alone, with the clock of the database: no moment crosses into a time zone of ours.
    sql: 'ALTER TABLE texts ADD COLUMN written timestamptz NOT NULL DEFAULT now();',
  },
];

/** Numbers of migrations of results, by format, begin here. */
const FIRST_OF_RESULTS = 1000;

/** @returns `query(sql, values)`, which gives rows, and `close()`. */
export async function openDatabase({ url, folder }) {
  const database = url === undefined ? await embedded(folder) : await server(url);
  await migrate(database);
  return database;
}

async function embedded(folder) {
  const { PGlite } = await import('@electric-sql/pglite');
  const lite = await PGlite.create(folder);
  return {
    query: async (sql, values) => (await lite.query(sql, values)).rows,
    transaction: (work) =>
      lite.transaction((inside) =>
        work({
          query: async (sql, values) => (await inside.query(sql, values)).rows,
          run: (sql) => inside.exec(sql),
        }),
      ),
    close: () => lite.close(),
  };
}

async function server(url) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url });
  return {
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const query = async (sql, values) => (await client.query(sql, values)).rows;
        const given = await work({ query, run: (sql) => client.query(sql) });
        await client.query('COMMIT');
        return given;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

async function migrate(database) {
  await database.query(
    'CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, name text NOT NULL)',
  );
  for (const [number, { name, sql }] of MIGRATIONS.entries()) {
    await database.transaction(async ({ query, run }) => {
      // Two processes that start together take turns here.
      await query('LOCK TABLE migrations IN EXCLUSIVE MODE');
      const [done] = await query('SELECT 1 FROM migrations WHERE number = $1', [number]);
      if (done !== undefined) return;
      await run(sql);
      await query('INSERT INTO migrations VALUES ($1, $2)', [number, name]);
    });
  }
}

/** The `MatchingStore` of `mentor-match/queue`, over the table of texts. */
export function storeIn({ query }) {
  return {
    async read(tenant, key) {
      const [row] = await query('SELECT text FROM texts WHERE tenant = $1 AND key = $2', [tenant, key]);
      return row?.text;
    },
    async write(tenant, key, text) {
      await query(
        `INSERT INTO texts (tenant, key, text) VALUES ($1, $2, $3)
         ON CONFLICT (tenant, key) DO UPDATE SET text = excluded.text, written = now()`,
        [tenant, key, text],
      );
    },
    async delete(tenant, key, age) {
      const deleted = await query(
        `DELETE FROM texts WHERE tenant = $1 AND ($2::text = '' OR key = $2 OR starts_with(key, $2 || '/'))
         AND ($3::float8 <= 0 OR written <= now() - $3 * interval '1 millisecond') RETURNING 1`,
        [tenant, key, age],
      );
      return deleted.length;
    },
  };
}

/** Results that an earlier version stored are written anew, once for each new format; the rest of the time none is read. */
export async function migrateResults({ query }) {
  const name = `results in format ${FORMATS.result}`;
  const [done] = await query('SELECT 1 FROM migrations WHERE name = $1', [name]);
  if (done !== undefined) return;
  // One after another: all of them together may not fit into memory.
  for (const { tenant, key } of await query(`SELECT tenant, key FROM texts WHERE key LIKE 'results/%'`)) {
    const [row] = await query('SELECT text FROM texts WHERE tenant = $1 AND key = $2', [tenant, key]);
    // Deleted meanwhile, by a service that is open already.
    if (row === undefined) continue;
    const stored = JSON.parse(row.text);
    // One of today keeps its bytes, which parsing would put into another order.
    if (stored.format === FORMATS.result) continue;
    const today = JSON.stringify(parseMatching(stored));
    await query('UPDATE texts SET text = $3 WHERE tenant = $1 AND key = $2', [tenant, key, today]);
  }
  await query('INSERT INTO migrations VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    FIRST_OF_RESULTS + FORMATS.result,
    name,
  ]);
}
