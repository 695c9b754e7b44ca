import { setTimeout as wait } from 'node:timers/promises';
import { freshComparison } from '../worker/comparisons';
import { askAlone } from './askAlone';

/** A class that opens one link and goes on by itself. */
export interface Lesson {
  people: number;
  /** How many comparisons each of them looks at after the first. */
  comparisons: number;
  /** Within what time all of them open the link, ms. */
  openWithin: number;
}

/** What was asked for: the link that all of them open, or a comparison of their own in a form. */
export type Kind = 'link' | keyof typeof FORMS;

/** What a lesson came to. */
export interface Held {
  /** How long each answer took, ms. */
  times: Readonly<Record<Kind, readonly number[]>>;
  /** What was not answered as it should be. */
  errors: readonly string[];
  seconds: number;
}

/** The forms in which comparisons are asked for, in turn. */
const FORMS = { page: '/?', picture: '/chart.svg?', numbers: '/api/v1/projection.json?' };
const TURNS = ['page', 'picture', 'numbers'] as const;

const LINK = '/?a=trend&b=hold&c=5&title=The+same+for+all&to=2040';

/**
 * Lets everybody open one link, and then ask for comparisons that nobody asked for before, each
 * person one after the other and all at the same time. The files of a page are not asked for: the
 * edge has them without the Worker.
 */
export async function holdLesson(origin: string, lesson: Lesson): Promise<Held> {
  const times: Record<Kind, number[]> = { link: [], page: [], picture: [], numbers: [] };
  const errors: string[] = [];
  const start = performance.now();
  const ask = async (kind: Kind, path: string): Promise<void> => {
    try {
      times[kind].push(await askAlone(`${origin}${path}`));
    } catch (error) {
      errors.push(String(error));
    }
  };
  const attend = async (person: number): Promise<void> => {
    await wait((person / lesson.people) * lesson.openWithin);
    await ask('link', LINK);
    for (let i = 0; i < lesson.comparisons; i++) {
      const form = TURNS[(person + i) % TURNS.length]!;
      await ask(form, FORMS[form] + freshComparison({ scenarios: 1 + (i % 3), years: 22 }));
    }
  };
  await Promise.all(Array.from({ length: lesson.people }, (_, person) => attend(person)));
  return { times, errors, seconds: (performance.now() - start) / 1000 };
}
