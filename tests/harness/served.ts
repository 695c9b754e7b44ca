import { inject } from 'vitest';

/** Address of the served production build. */
export const origin = inject('origin');

/** Asks the served build for a path without following redirects. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${origin}${path}`, { redirect: 'manual', ...init });
}
