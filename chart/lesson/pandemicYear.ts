import { depthFromYoY, isError, type Projection, type Year } from '../../model';
import { formatPercent, formatSize, formatYear } from '../text/format';
import { growthOf } from '../text/growthOf';
import { withUnit } from '../text/units';
import type { Words } from '../words';
import type { LessonWords } from '../words/lessonWords';
import type { LessonFacts } from './lessonFacts';
import { sayStep, type StepTexts } from './stepText';

/** "A pandemic year": a fall, a gap and a scar, and why a change on the year before misleads. */
export function pandemicYear(facts: LessonFacts, words: Words, lessons: LessonWords): StepTexts {
  const text = lessons['pandemic-year'];
  const { series: trade, projections } = facts.computation('fall');
  const [struck, spared] = projections;
  const shock = struck!.scenario.shocks[0]!;
  const { year, depth, recovery, scar } = shock;
  const percent = (fraction: number) => formatPercent(Math.abs(fraction), words);
  const level = (one: Projection, at: Year) => withUnit(valueIn(one, at), trade, words);
  const shared = {
    year: formatYear(year),
    before: formatYear(year - 1),
    after: formatYear(year + 1),
    back: formatYear(year + recovery),
    to: formatYear(struck!.summary.year),
    depth: formatSize(depth, words),
    scar: formatSize(scar, words),
    years: words.effect.years({ count: recovery, digits: String(recovery) }),
  };
  const gap = gapIn(struck!, spared!, year + 1);
  const rebound = changeInto(struck!, year + 1);

  const official = facts.computation('official');
  const { year: fallen, change: fall } = facts.quote('fall');
  const figure = official.series.outside.find((one) => one.year === fallen);
  const [path] = official.projections;
  const due = growthOf(path!.rule, official.series);
  const torn = depthFromYoY({ yoy: fall, trendGrowth: due });
  if (!figure || isError(torn)) throw new RangeError('no official fall to tell of');
  const answers = [-fall - due, -fall, torn.depth];
  return {
    fall: sayStep(text.fall, {
      ...shared,
      level: level(struck!, year),
      without: level(spared!, year),
      fall: percent(changeInto(struck!, year)),
    }),
    rebound: sayStep(
      text.rebound,
      {
        ...shared,
        rise: percent(rebound),
        level: level(struck!, year + 1),
        without: level(spared!, year + 1),
        gap: percent(gap),
        shortOfBefore: percent(valueIn(struck!, year + 1) / valueIn(struck!, year - 1) - 1),
      },
      {
        options: [text.stands.above, text.stands.level, text.stands.below],
        right: gap > 0 ? 0 : gap === 0 ? 1 : 2,
      },
    ),
    official: sayStep(
      text.official,
      {
        year: formatYear(figure.year),
        level: withUnit(figure.value, trade, words),
        fall: percent(fall),
        due: percent(due),
        gap: percent(torn.depth),
        left: percent(1 - torn.depth),
        below: percent(figure.value / valueIn(path!, fallen) - 1),
      },
      { options: answers.map(percent), right: answers.indexOf(torn.depth) },
    ),
  };
}

function valueIn({ points }: Projection, year: Year): number {
  return points[year - points[0]!.year]!.value;
}

/** The change into a year from the one before, a fraction. */
function changeInto(projection: Projection, year: Year): number {
  return valueIn(projection, year) / valueIn(projection, year - 1) - 1;
}

/** How far one scenario lies above another in a year, a fraction of the other. */
function gapIn(one: Projection, other: Projection, year: Year): number {
  return valueIn(one, year) / valueIn(other, year) - 1;
}
