import * as v from 'valibot';
import { LESSON_IDS, SCENARIO_IDS } from '../model';
import { text, year } from './schema';
import { seriesIds } from './vocabulary';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** A change on the year before: printed in an article, or said of a value from outside of both. */
const quote = v.union(
  [
    v.strictObject({ name: id, figure: text }),
    v.strictObject({ name: id, series: v.picklist(seriesIds), year, percent: v.number() }),
  ],
  'expected {"name", "figure"} or {"name", "series", "year", "percent"}',
);

/** Shape of lessons.json: the built-in lessons without their words, in the order they are offered. */
export const lessonsSchema = v.array(
  v.strictObject({
    id: v.picklist(LESSON_IDS),
    /** What it takes in class, discussion included. */
    minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(90)),
    quotes: v.array(quote),
    steps: v.pipe(
      v.array(
        v.strictObject({
          id,
          /** What the reveal shows, as a query. */
          query: text,
          /** What is shown until then, as a query; null where that is the record alone. */
          before: v.nullable(text),
          picture: v.picklist(['chart', 'backtest']),
          /** Scenarios whose growth is the record's between two years. */
          paces: v.record(v.picklist(SCENARIO_IDS), v.tuple([year, year])),
        }),
      ),
      v.minLength(2),
      v.maxLength(4),
    ),
  }),
);

/** A built-in lesson as its file has it. */
export type LessonFile = v.InferOutput<typeof lessonsSchema>[number];
