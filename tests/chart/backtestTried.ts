import { tryRules } from '../../chart/backtest/tryRules';
import { catalogue } from '../../data';
import { everySeries } from './computed';

/** The rules tried on every record that is long enough. */
export const tried = everySeries.flatMap((series) => tryRules(series) ?? []);

/** The rules tried on trade. */
export const trade = tryRules(catalogue.series['trade']!)!;
