import fc from 'fast-check';

// Every run tries the same cases, so that a failure is the change's fault and not chance's. To look further:
// FC_SEED=$RANDOM npm test
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_123) });
