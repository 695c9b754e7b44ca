import { about } from './about';
import { api } from './api';
import { asides } from './asides';
import { backtest } from './backtest';
import { cards } from './cards';
import { chart } from './chart';
import { cite } from './cite';
import { compare } from './compare';
import { data } from './data';
import { embed } from './embed';
import { embedding } from './embedding';
import { first } from './first';
import { framed } from './framed';
import { partSteps } from './partSteps';
import { fault } from './fault';
import { gallery } from './gallery';
import { guess } from './guess';
import { learn } from './learn';
import { link } from './link';
import { method } from './method';
import { ownLesson } from './ownLesson';
import { picture } from './picture';
import { share } from './share';
import { taught } from './taught';
import { everyday, terms } from './terms';
import { tools } from './tools';
import { ui } from './ui';
import { versions } from './versions';

/** Every word of the product in English. A number arrives already formatted. */
export const en = {
  ...taught,
  ...first,
  joints: { ...first.joints, ...asides },

  notice:
    'These are scenarios, not forecasts. They show what follows from the assumptions you set, starting from figures printed in two articles; they do not say what will happen.',
  noticeShort: 'Scenarios, not forecasts: what follows if the assumptions hold.',
  boundary: (p: { last: string; next: string }) =>
    `Last published figure: ${p.last}. Years from ${p.next} are projected, including years that have since passed; official outcomes exist and differ.`,
  /** The same where a comparison stands in an earlier year. */
  boundaryThen: (p: { last: string; next: string }) =>
    `The scenarios stand in ${p.last}: they know the figures up to then and nothing of what was published for ${p.next} and after. Such figures are drawn in a ring and never used.`,

  replacements: (p: { list: string }) => `Not as printed: ${p.list}.`,

  data,

  bandCaption: (p: {
    changes: number;
    figures: number;
    from: string;
    to: string;
    outer: string;
    lower: string;
    upper: string;
    unit: string;
    year: string;
  }) =>
    `Range from the record’s own ups and downs: ${p.changes} changes between ${p.figures} published figures, ${p.from}–${p.to}. If the years ahead vary as those did, about ${p.outer} would end inside the outer band (${p.lower} to ${p.upper} ${p.unit} in ${p.year}). With so few figures the range itself is rough.`,
  trendCaption: (p: { growth: string; low: string; high: string }) =>
    `${p.growth} a year is the pace that links the first and last published figures. The record is too short to say whether the underlying trend is above zero (80 % range ${p.low} to ${p.high} a year).`,
  trendCaptionEstablished: (p: { growth: string; low: string; high: string }) =>
    `${p.growth} a year is the pace that links the first and last published figures (80 % range of the trend ${p.low} to ${p.high} a year).`,

  warning: {
    W_LEVER_AFTER_HORIZON: 'A lever begins after the last year shown, so it changes nothing here.',
    W_SHOCK_AFTER_HORIZON: 'A shock comes after the last year shown, so it changes nothing here.',
    W_ABOVE_CEILING: 'The levers lift the path above the ceiling its rule levels off at.',
    W_DECLINE_TARGET: 'The target lies below the last published figure: reaching it is a fall.',
    W_FEW_POINTS: 'The pace rests on fewer than five changes between published figures.',
    W_LONG_EXTRAPOLATION: (p: { years: number; span: number }) =>
      `This looks ${p.years} years ahead from a record of ${p.span} years.`,
    W_NO_RANGE: 'The record is too short for the range that was asked for.',
    W_REVERTS:
      'This record swings around its average; a range is drawn for the average only, because a range around a pace would say nothing.',
  },

  legend: {
    published: 'published figure',
    doubtful: 'doubtful figure',
    derived: 'derived figure',
    outside: 'outside the articles',
    later: 'what came later',
    interpolated: 'drawn between figures',
    projected: 'scenario',
  },

  fault,
  learn,
  link,
  method,
  backtest,
  embed: { ...embed, events: 'What happened in between' },
  embedding,
  guess: { ...framed.guess, ...guess },
  parts: { ...first.parts, ...partSteps },
  chart: { ...first.chart, ...chart },
  cards: { ...first.cards, ...cards },
  compare: { ...compare, data: { ...compare.data, ...framed.compare.data } },
  ...{ terms, everyday },
  tools,
  gallery,
  ownLesson,
  picture,
  share,
  versions,
  ui: {
    ...first.ui,
    ...ui,
    provenance: { ...first.ui.provenance, ...ui.provenance },
  },

  about,
  api,
  cite,

  notFound: {
    title: 'There is nothing at this address',
    text: 'The address may have lost a part on its way. The scenarios are one step away.',
    back: 'Open the scenarios',
  },

  footer: {
    figuresFrom: (p: { citation: string }) => `Figures: ${p.citation}`,
    versions: (p: { model: string; data: string }) => `Model ${p.model}, data ${p.data}`,
  },
} as const;
