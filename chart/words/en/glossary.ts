/** The page that explains the terms: what each means, in plain words. */
export const glossary = {
  title: 'Glossary',
  description:
    'The terms of ASEAN–Japan what-if scenarios in English, Vietnamese and Japanese, each in plain words.',
  lead: 'Every term the site uses in a sense of its own or of the field, in plain words and in three languages.',
  contents: 'Terms',
  terms: {
    scenario: {
      term: 'scenario',
      text: 'What follows if certain assumptions hold: a growth rule with the levers and shocks somebody chose. It says nothing about how probable the assumptions are.',
    },
    projection: {
      term: 'projection',
      text: 'A record carried on by a stated rule alone, without any lever or shock. It is arithmetic, not a forecast.',
    },
    assumption: {
      term: 'assumption',
      text: 'A number somebody sets: a growth rate, the size of a lever, the year of a shock. Where no source bears it out, the word stands beside it.',
    },
    published: {
      term: 'published figure',
      text: 'A number printed in one of the two articles, shown with the place where it is printed.',
    },
    derived: {
      term: 'derived figure',
      text: 'A number that follows from printed ones by arithmetic, such as a total less one of its parts.',
    },
    doubtful: {
      term: 'doubtful figure',
      text: 'A printed number that its own arithmetic or another source speaks against. It is drawn hollow, with the reason, and never mended silently.',
    },
    alternative: {
      term: 'editor’s alternative',
      text: 'Another value for a doubtful figure, with its source. It stands in for the printed one only where a reader asks for it.',
    },
    record: {
      term: 'record',
      text: 'All figures of one series in order: what the rules start from and what ranges are estimated from.',
    },
    rule: {
      term: 'growth rule',
      text: 'How a level goes on from year to year: at a chosen growth, at the pace of the record, not at all, and so on.',
    },
    pace: {
      term: 'pace of the record',
      text: 'The one yearly growth that links the first and the last figure of a record. What lies between them does not move it.',
    },
    cagr: {
      term: 'compound annual growth rate (CAGR)',
      text: 'The constant growth a year that leads from one value to another: the n-th root of their ratio, less one, over n years.',
    },
    average: {
      term: 'average (geometric mean)',
      text: 'The n-th root of the product of n values: the middle of a record that swings by factors rather than amounts.',
    },
    noChange: {
      term: 'no change',
      text: 'The rule that every level stays where the last figure left it. It is always drawn beside a trend, because it is hard to beat.',
    },
    lever: {
      term: 'lever',
      text: 'A policy assumption. One kind raises growth by points a year, the other the level by per cent once it is phased in.',
    },
    points: {
      term: 'percentage point',
      text: 'The difference of two percentages: from 3 % to 4 % is one point, although it is a third more.',
    },
    shock: {
      term: 'shock',
      text: 'A sudden fall below the path that would have been, most of which is made up again in a few years.',
    },
    gapToTrend: {
      term: 'gap to trend',
      text: 'How far a level lies below the path without the shock. It is not the fall from one year to the next, which leaves out the growth that did not come.',
    },
    scar: {
      term: 'scar',
      text: 'The part of a shock that is never made up.',
    },
    range: {
      term: 'range',
      text: 'How far the record’s own ups and downs would spread in the years ahead. It is not the chance that a scenario comes true.',
    },
    paths: {
      term: 'possible paths',
      text: 'Lines drawn by chance with ups and downs like those of the record. None is better than another.',
    },
    contribution: {
      term: 'contribution',
      text: 'What one assumption adds to the difference or takes from it. The parts are shared out so that they add up to it exactly.',
    },
    target: {
      term: 'target',
      text: 'A level to reach in a year, from which the growth it would take is worked out backwards.',
    },
    doubling: {
      term: 'doubling time',
      text: 'How many years a growth takes to make twice as much of a level: at 3.3 % a year about 21.',
    },
    index: {
      term: 'index',
      text: 'A series as a share of its last figure, which counts 100. It lets series of different size be compared.',
    },
    logScale: {
      term: 'logarithmic scale',
      text: 'An axis on which equal distances are equal ratios, so that constant growth is a straight line.',
    },
    currentPrices: {
      term: 'current prices',
      text: 'Dollars of each year, as they were counted then. Inflation and the exchange rate are within the growth.',
    },
    fdi: {
      term: 'foreign direct investment (FDI)',
      text: 'What firms put into firms abroad that they control or help to run, counted here as the flow of a year.',
    },
    backtest: {
      term: 'backtest',
      text: 'A test on the past: a rule is given only the figures up to a year and compared with what came after.',
    },
    factor: {
      term: 'factor',
      text: 'By how many times one value is larger than another. “Off by a factor of 1.3” is 30 % too high or 23 % too low.',
    },
  },
};
