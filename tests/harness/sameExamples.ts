import fc from 'fast-check';

/**
 * Every run tries the same examples, so that what a change breaks is what the change broke.
 * `FC_SEED` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2018) });
