import fc from 'fast-check';

/**
 * Every run tries the same examples, so that what a change breaks is what the change broke, and every
 * file begins with them alone, whatever others that share its process asked for. `FC_SEED` tries others.
 */
fc.resetConfigureGlobal();
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2018) });
