// Starts the service. One command on a bare machine: `npm run build && node examples/service/main.mjs acme`
// DATABASE_URL (PostgreSQL) and REDIS_URL take the place of what is embedded.
import { openService } from './service.mjs';

const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, DATA = 'matchings-data', PORT = '0' } = process.env;
const service = await openService({ folder: DATA, databaseUrl, redisUrl });
for (const tenant of process.argv.slice(2))
  console.log(`token of ${tenant}, shown once: ${await service.addTenant(tenant)}`);
console.log(`listens on ${await service.app.listen({ host: '127.0.0.1', port: Number(PORT) })}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => service.close());
