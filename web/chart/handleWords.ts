import type { HandleKey } from '../../chart/layout/handleKey';
import { effectName } from '../../chart/text/effectWords';
import { formatPercent, formatSize, formatYear } from '../../chart/text/format';
import { growthOf, nameOf, withUnit } from '../../chart/text/scenarioWords';
import type { Words } from '../../chart/words';
import { LIMITS, type Projection } from '../../model';

/** What a handle says of itself, and where it stands between its least and its most. */
export interface HandleWords {
  label: string;
  /** Its state, with every number it can change. */
  text: string;
  now: number;
  min: number;
  max: number;
  orientation: 'vertical' | 'horizontal';
}

/** The words of a handle of a scenario. */
export function handleWords(handle: HandleKey, projection: Projection, words: Words): HandleWords {
  const { handles } = words.chart;
  const { scenario, presets, points } = projection;
  const name = nameOf(projection, words);
  const first = points[0]!.year + 1;
  const end = points.at(-1)!.year;
  if (handle.kind === 'shock') {
    const shock = scenario.shocks[handle.index]!;
    const { year, depth, scar } = shock;
    return {
      label: handles.shock({ effect: effectName(shock, presets, words), name }),
      text: handles.shockText({ depth: formatSize(depth, words), year: formatYear(year) }),
      // A trough is a fall, so that up is less of it.
      ...{ now: -percent(depth), min: -99, max: -percent(scar), orientation: 'vertical' },
    };
  }
  if (handle.kind === 'lever') {
    const lever = scenario.levers[handle.index]!;
    return {
      label: handles.lever({ effect: effectName(lever, presets, words), name }),
      text: handles.leverText({ year: formatYear(lever.start) }),
      ...{ now: lever.start, min: first, max: lever.end ?? end, orientation: 'horizontal' },
    };
  }
  return {
    label:
      handle.kind === 'target'
        ? handles.target({ name })
        : handles.end({ name, year: formatYear(end) }),
    text: endText(projection, words),
    now: percent(growthOf(projection.rule, projection.series)),
    ...{ min: percent(LIMITS.growth.min), max: percent(LIMITS.growth.max) },
    orientation: 'vertical',
  };
}

function endText(projection: Projection, words: Words): string {
  const { scenario, series, rule, summary } = projection;
  const { handles } = words.chart;
  const growth = formatPercent(growthOf(rule, series), words, 2);
  const goal = scenario.growth.kind === 'target' ? scenario.growth : summary;
  const at = { growth, value: withUnit(goal.value, series, words), year: formatYear(goal.year) };
  return goal === summary ? handles.growthText(at) : handles.targetText(at);
}

function percent(fraction: number): number {
  return Math.round(fraction * 1e4) / 100 + 0;
}
