import type { Page } from 'playwright-core';
import { ask } from '../harness/served';
import { jsonOf } from './contract';
import { oembedAnswer } from './linkContract';

export const asked = (address: string, more = '') =>
  ask(`/oembed?url=${encodeURIComponent(address)}${more}`);

export const answerFor = async (address: string, more = '') =>
  jsonOf(await asked(address, more), oembedAnswer);

/** What a browser makes of a piece of HTML: its elements with their attributes, without running any. */
export const parsed = (page: Page, html: string) =>
  page.evaluate((text) => {
    const { body, head } = new DOMParser().parseFromString(text, 'text/html');
    return {
      head: head.innerHTML,
      text: body.textContent,
      elements: Array.from(body.querySelectorAll('*'), ({ localName, attributes }) => ({
        name: localName,
        attributes: Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value])),
      })),
    };
  }, html);

/** The same query in a frame, which says its height to a host that listens. */
export const inFrame = (canonical: string) => canonical.replace(/&to=\d+$/, '&height=auto$&');
