import type { ReadableApi } from './openapi/readable';
import type { LessonCard } from '../chart/lesson/lessonCard';
import type { GivenLesson } from '../chart/lesson/givenLesson';
import type { BuildingWords } from '../chart/words/buildingWords';
import type { ToldFaults } from '../chart/text/tellFaults';
import type { Fault, LedgerView, ParsedEmbed, ParsedLesson, ParsedQuery } from '../model';

/** Markup of a page as the front end renders it. */
export interface RenderedPage {
  head: string;
  body: string;
}

/** Why there is nothing at an address. */
export interface Message {
  title: string;
  text: string;
  /** What the way back is called; to the scenarios unless it says so. */
  back?: string;
}

/** What a page is made from that reads nothing of its address but a language. */
export interface InLanguage {
  /** The language of the address, if it names one. */
  lang: string | null;
  faults: ToldFaults | null;
}

/** What the pages about all lessons are made from. */
export interface LearnProps extends InLanguage {
  cards: readonly LessonCard[];
}

/**
 * The pages the front end renders on the server. The Worker knows only this shape; the entry hands
 * it the renderers, so that the two hosts never import each other.
 */
export interface Pages {
  workbench(props: { parsed: ParsedQuery }): RenderedPage;
  embed(props: { parsed: ParsedEmbed }): RenderedPage;
  about(props: { view: LedgerView; faults: readonly Fault[] }): RenderedPage;
  newLesson(props: { parsed: ParsedLesson; building: BuildingWords }): RenderedPage;
  api(props: { api: ReadableApi } & InLanguage): RenderedPage;
  /** `origin` is what the links in its pictures start with. */
  gallery(props: { origin: string } & InLanguage): RenderedPage;
  glossary(props: InLanguage): RenderedPage;
  learn(props: LearnProps): RenderedPage;
  teach(props: LearnProps): RenderedPage;
  lesson(props: { given: GivenLesson }): RenderedPage;
  /** `address` is where the lesson is found. */
  sheet(props: { given: GivenLesson; address: string }): RenderedPage;
  message(props: Message & { lang: string; home: string }): RenderedPage;
}
