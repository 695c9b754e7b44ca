import { expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';

it.each(LANGUAGES)('what is said of privacy calls things as the page does (%s)', (lang) => {
  const { about, tools } = wordsOf(lang);
  const said = about.privacy.points.join(' ');
  for (const name of [tools.kept, tools.singleKeys]) expect(said).toContain(name);
});
