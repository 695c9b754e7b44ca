import { serializeComparison, type Year } from '../../model';
import { pathIn } from '../represent/links';
import { describeComparison, describeLater, titleOf } from '../text/describe';
import { formatYear } from '../text/format';
import { spareSeries } from '../text/spareSeries';
import { longUnit } from '../text/units';
import type { Words } from '../words';
import {
  againstText,
  backtestCaveat,
  backtestFinding,
  factorText,
  nearestFirst,
} from './backtestWords';
import type { GivenBacktest, GivenYear } from './givenBacktest';
import { computeStanding } from './computeStanding';
import { lookOfRule, standIn } from './standIn';
import { testRows } from './testRows';
import type { Tried } from './tryRules';

/** Everything that is told of a record on which rules were tried; `data` is the version of the figures. */
export function giveBacktest(tried: Tried, data: number, words: Words): GivenBacktest {
  const { series, rules, origins } = tried;
  const text = words.backtest;
  const { stand, rule, factor, against, numbers, year, came, open } = text;
  return {
    series: spareSeries(series, words),
    levels: [
      ...series.observations.map(({ value }) => value),
      ...rules.flatMap(({ rows }) => rows.flatMap((row) => (row.valid ? row.forecast : []))),
    ],
    finding: backtestFinding(tried, words),
    unit: `${longUnit(series, words)}${words.scaleNote.log}`,
    caveat: backtestCaveat(tried, words),
    years: origins.map((origin) => giveYear(tried, origin, data, words)),
    rules: nearestFirst(tried).map((one) => ({
      method: one.method,
      look: lookOfRule(one.method),
      name: text.rules[one.method],
      factor: factorText(one, words),
      against: againstText(one, words),
    })),
    tests: testRows(tried, words),
    heads: { stand, rule, factor, against, numbers, year, came, open },
  };
}

function giveYear(tried: Tried, origin: Year, data: number, words: Words): GivenYear {
  const comparison = standIn(tried, origin, data, words);
  const standing = computeStanding(tried.series, comparison);
  const year = formatYear(origin);
  return {
    ...{ origin, year, comparison },
    heading: words.backtest.standing({ year }),
    came: describeLater(standing, words),
    title: titleOf(standing, words),
    description: describeComparison(standing, words),
    address: pathIn(words.lang, '/', serializeComparison(comparison)),
  };
}
