/** The Chrome or Chromium the browser tests drive, or undefined where there is none. */
export function chromePath(): string | undefined;
