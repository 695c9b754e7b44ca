import { EMBED_PARTS, LIMITS, leverNames, SCENARIO_IDS, shockNames, type View } from '../../model';
import { FRAME_HEIGHTS, MOST_LIVE } from '../../model/embed/types';
import { PICTURE_SIZES } from '../../chart/sizes';
import { LANGUAGES } from '../../chart/words';
import { catalogue } from '../../data';
import { integer, listOf, number, oneOf, text, type JsonSchema } from './jsonSchema';
import { seriesIds } from './schemas/series';
import type { Parameter, Reference } from './types';

function inQuery<const N extends string>(
  name: N,
  description: string,
  schema: JsonSchema,
  example: string | number,
): Parameter & { name: N } {
  return { name, in: 'query', required: false, description, schema, example };
}

const RULES =
  '“3.3” grows 3.3 % a year; “hold” changes nothing; “mean” returns to the average; “trend” and “trend.ols” go on at the pace of the record; “linear_4.2” adds 4.2 a year; “phased_2019_1_2026_3.5” year, rate pairs; “fading_5_2_8” first rate, long-run rate, half-life; “logistic_5_400” first rate, ceiling; “drawn_2025_260_2030_300” year, value pairs; “target_500_2040” the growth that reaches 500 in 2040; “parts” lets the parts of the series lead, each by a rule of its own.';

/** Keys that say what is compared and how far. */
const comparisonKeys: readonly Parameter[] = [
  inQuery('v', 'Version of the query’s grammar and of the model; 1 unless given.', integer(), 1),
  inQuery(
    'data',
    'Version of the data; the newest unless given. Every earlier one is still computed.',
    integer(),
    catalogue.version,
  ),
  inQuery('title', `At most ${LIMITS.titleCharacters} characters.`, text(), 'Trade to 2040'),
  inQuery('series', 'Id of the series; trade unless given.', oneOf(seriesIds), 'trade'),
  inQuery('from', 'First year shown; the first observation unless given.', integer(), 2007),
  inQuery('scale', 'How levels are drawn.', oneOf(['linear', 'log', 'index']), 'log'),
  inQuery(
    'alt',
    'Ids of printed figures for which the editor’s alternative stands in, joined by “_”.',
    text(),
    catalogue.alternatives[0] ?? '',
  ),
  inQuery(
    'until',
    'Stands in an earlier year: the record is known up to it, and later figures are kept aside. Written as the year of the last figure known then.',
    integer(),
    2008,
  ),
  inQuery(
    'outside',
    'Whether official values that are in no article are given too.',
    oneOf(['1']),
    '1',
  ),
  inQuery(
    'to',
    `Horizon: a year from the last observation to ${LIMITS.horizonYears} years later; 2040 unless given.`,
    integer(),
    2040,
  ),
];

/** Ids of every series that can lead another. */
const PART_IDS = [
  ...new Set(Object.values(catalogue.series).flatMap(({ parts }) => parts.map(({ id }) => id))),
];

/** Keys of one scenario. */
function scenarioKeys(id: string): readonly Parameter[] {
  const levers = leverNames(catalogue.presets).join(', ');
  const shocks = shockNames(catalogue.presets).join(', ');
  return [
    inQuery(id, `Growth rule of scenario ${id}. ${RULES}`, text(), '3.3'),
    ...PART_IDS.map((part) =>
      inQuery(
        `${id}.${part}`,
        `Growth rule of ${part} where the rule of scenario ${id} is “parts”: any but “target” and “parts”; “hold” unless given.`,
        text(),
        '2.5',
      ),
    ),
    inQuery(
      `${id}.name`,
      `What scenario ${id} is called; at most ${LIMITS.nameCharacters} characters.`,
      text(),
      'Steady',
    ),
    inQuery(
      `${id}.lever`,
      `A policy: KIND_size_start_ramp, with _end_out where it ends and *label for a name of its own; size in per cent or points. May be repeated ${LIMITS.levers} times. KIND: ${levers}.`,
      listOf(text()),
      'digital_2_2027_5',
    ),
    inQuery(
      `${id}.shock`,
      `A shock: KIND_depth_year_recovery_scar, with *label for a name of its own; depth and scar in per cent. May be repeated ${LIMITS.shocks} times. KIND: ${shocks}.`,
      listOf(text()),
      'pandemic_12_2030_2_1',
    ),
    inQuery(
      `${id}.band`,
      `Ranges of scenario ${id}, in per cent, joined by “_”; “off” for none. Never more than the record supports.`,
      text(),
      '50_80',
    ),
    inQuery(
      `${id}.hide`,
      `Whether pictures leave scenario ${id} out; its numbers stay.`,
      oneOf(['1']),
      '1',
    ),
  ];
}

const viewKeys: readonly (Parameter & { name: keyof View })[] = [
  inQuery('lang', 'Language of words; no number changes with it.', oneOf(LANGUAGES), 'en'),
  inQuery('theme', 'Light or dark.', oneOf(['light', 'dark']), 'dark'),
  inQuery('size', 'Size of a picture; page unless given.', oneOf(Object.keys(PICTURE_SIZES)), 'og'),
  inQuery('ref', 'The scenario that the others are compared with.', oneOf(SCENARIO_IDS), 'a'),
  inQuery('reach', 'A level whose year of crossing is looked up.', number(), 300),
  inQuery('paths', 'Shows possible paths of the record.', oneOf(['1']), '1'),
];

/** Keys that say what readers of a frame see and move; none of them changes a number. */
const embedKeys: readonly Parameter[] = [
  inQuery(
    'live',
    `What readers may move: a scenario’s letter and one of its numbers, with its lowest and highest value in the unit people see (“a.g_0_6”), or without (“a.levers.0.size”); a letter alone for all its numbers; “year” for a slider over the years. May be repeated; at most ${MOST_LIVE} numbers. Everything else is locked, and nothing is live unless it is named.`,
    listOf(text()),
    'a.g_0_6',
  ),
  inQuery(
    'show',
    `What stands beside the chart, joined by “_”: ${EMBED_PARTS.join(', ')}; “chart” for nothing. title_sentences_bands unless given.`,
    text(),
    'title_sentences_table',
  ),
  inQuery(
    'guess',
    'Whether readers draw what they expect before they see the scenarios.',
    oneOf(['1']),
    '1',
  ),
  inQuery(
    'height',
    `“auto” tells the page around the frame how high it has to be; a number, ${FRAME_HEIGHTS.min} to ${FRAME_HEIGHTS.max} px, is the height that the code of the frame was made with.`,
    text(),
    'auto',
  ),
];

const all = [...comparisonKeys, ...SCENARIO_IDS.flatMap(scenarioKeys), ...viewKeys, ...embedKeys];

/** Parameters that several operations have, by name. */
export const sharedParameters: Readonly<Record<string, Parameter>> = Object.fromEntries(
  all.map((parameter) => [parameter.name, parameter]),
);

const refTo = ({ name }: Parameter): Reference => ({ $ref: `#/components/parameters/${name}` });

/** The words that say how something is shown. */
export function viewParameters(view: readonly (keyof View)[]): readonly Reference[] {
  return viewKeys.filter(({ name }) => view.some((key) => key === name)).map(refTo);
}

/** The words that say what readers of a frame see and move. */
export const embedParameters: readonly Reference[] = embedKeys.map(refTo);

/** A comparison’s keys, and those of the words that say how it is shown. */
export function comparisonParameters(view: readonly (keyof View)[]): readonly Reference[] {
  const own = [...comparisonKeys, ...SCENARIO_IDS.flatMap(scenarioKeys)].map(refTo);
  return [...own, ...viewParameters(view)];
}
