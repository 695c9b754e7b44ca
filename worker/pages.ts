import type { ReadableApi } from './openapi/readable';
import type { Fault, LedgerView, ParsedEmbed, ParsedQuery } from '../model';

/** Markup of a page as the front end renders it. */
export interface RenderedPage {
  head: string;
  body: string;
}

/** Why there is nothing at an address. */
export interface Message {
  title: string;
  text: string;
}

/**
 * The pages the front end renders on the server. The Worker knows only this shape; the entry hands
 * it the renderers, so that the two hosts never import each other.
 */
export interface Pages {
  workbench(props: { parsed: ParsedQuery }): RenderedPage;
  embed(props: { parsed: ParsedEmbed }): RenderedPage;
  about(props: { view: LedgerView; faults: readonly Fault[] }): RenderedPage;
  api(props: { api: ReadableApi; lang: string | null }): RenderedPage;
  /** `origin` is what the links in its pictures start with. */
  gallery(props: { origin: string; lang: string | null }): RenderedPage;
  glossary(props: { lang: string | null }): RenderedPage;
  message(props: Message & { lang: string; home: string }): RenderedPage;
}
