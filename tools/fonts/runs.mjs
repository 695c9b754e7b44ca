/** Neighbouring code points, grouped: [{ from, to }]. `gap` is how far two neighbours may stand. */
export function runs(codes, gap = 1) {
  const found = [];
  for (const code of codes) {
    const run = found.at(-1);
    if (run !== undefined && code - run.to <= gap) run.to = code;
    else found.push({ from: code, to: code });
  }
  return found;
}
