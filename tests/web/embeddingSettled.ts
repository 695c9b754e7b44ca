import { VIEW_WORDS } from '../../chart/viewWords';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, parseComparison, parseEmbed, shownPart } from '../../model';
import { firstChoices, type Choices } from '../../web/embedding/choices';
import { movablesOf } from '../../web/embedding/movables';
import { settle } from '../../web/embedding/settle';

const words = wordsOf('en');

/** Two scenarios, of which one has ranges. */
export const STEADY =
  'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.band=50_80&b=hold&to=2040';

/** The choices of somebody who comes from a query, with some made otherwise. */
export function choicesOf(query: string, some: Partial<Choices> = {}): Choices {
  const { comparison, view } = parseComparison(query, catalogue, VIEW_WORDS);
  return { ...firstChoices(comparison, view), ...some };
}

/** What choices come to. */
export function settled(choices: Choices) {
  const { projections } = shownPart(computeComparison(choices.comparison, catalogue));
  return settle(
    choices,
    projections.flatMap((projection) => movablesOf(projection, words)),
  );
}

/** What the embed of a query makes of it. */
export const embedOf = (query: string) => parseEmbed(query, catalogue, VIEW_WORDS);
