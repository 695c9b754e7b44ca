import { parseComparison, type Catalogue, type LessonPlan, type Quote } from '../model';
import { fault, quoted } from './fault';
import { lessonsSchema, type LessonFile } from './lessonSchema';
import type { Figure, Outside } from './schema';
import { refuseDuplicates, validate, type Files } from './validate';

const FILE = 'lessons.json';

/** What a lesson may quote. */
interface Quotable {
  figures: readonly Figure[];
  outside: readonly Outside[];
}

/**
 * The built-in lessons with what they quote looked up; throws where a query is not taken as it is
 * written, or a quote is in no file.
 */
export function resolveLessons(
  files: Files,
  catalogue: Catalogue,
  known: Quotable,
): readonly LessonPlan[] {
  const lessons = validate(files, FILE, lessonsSchema);
  refuseDuplicates(FILE, lessons);
  return lessons.map(({ id, minutes, quotes, steps }) => {
    const row = `row ${quoted(id)}`;
    refuseDuplicates(`${FILE}: ${row}`, steps);
    for (const { query, before } of steps) {
      checkQuery(query, row, catalogue);
      if (before !== null) checkQuery(before, row, catalogue);
    }
    const changes = quotes.map((quote) => [quote.name, changeOf(quote, row, known)] as const);
    return { id, minutes, quotes: Object.fromEntries(changes), steps };
  });
}

function checkQuery(query: string, row: string, catalogue: Catalogue): void {
  const { faults } = parseComparison(query, catalogue, { languages: [], sizes: [] });
  const [first] = faults;
  if (!first) return;
  const { parameter, value, code } = first;
  throw fault(FILE, row, `${parameter}=${value} is ${code} in ${quoted(query)}`);
}

function changeOf(quote: LessonFile['quotes'][number], row: string, known: Quotable): Quote {
  if ('figure' in quote) {
    const figure = known.figures.find(({ id }) => id === quote.figure);
    if (figure?.unit !== '%' || figure.value === null || figure.year === null) {
      throw fault(FILE, row, `${quoted(quote.figure)} is no percentage of a year`);
    }
    return { year: figure.year, change: figure.value / 100 };
  }
  const { series, year, percent } = quote;
  const said = `${Math.abs(percent)} % ${percent < 0 ? 'less' : 'more'}`;
  const isSaid = known.outside.some(
    (one) => one.series === series && one.year === year && one.note.includes(said),
  );
  if (!isSaid) throw fault(FILE, row, `no value of ${series} in ${year} is said to be ${said}`);
  return { year, change: percent / 100 };
}
