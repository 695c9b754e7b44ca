import type { taught as english } from '../en/taught';
import type { Widened } from '../widened';
import { drawn } from './drawn';
import { framed } from './framed';
import { guess } from './guess';
import { languages } from './languages';
import { lesson } from './lesson';
import { site } from './site';

/** The words of a page that walks through a lesson: those of a frame, the way about the site, and its own. */
export const taught: Widened<typeof english> = {
  ...drawn,
  ...framed,
  guess: { ...framed.guess, ...guess },
  ...site,
  languages,
  lesson,
};
