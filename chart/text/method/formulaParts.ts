/** A formula in pieces: running text, a quantity's letter, and what stands above or below the line. */
export type FormulaPart =
  | { kind: 'text'; text: string }
  | { kind: 'name'; text: string }
  | { kind: 'above'; parts: readonly FormulaPart[] }
  | { kind: 'below'; parts: readonly FormulaPart[] };

/** Letters that stand for a quantity; e and ln are constants and stand upright. */
const NAME = /^(?![eEΣ](?![a-z]))[A-Za-zα-ωΑ-Ω](?![A-Za-z])/u;

/** A formula written in one line, "V_0 × (1 + g)^k", as pieces that a page can set. */
export function formulaParts(line: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let rest = line;
  let inWord = false;
  while (rest !== '') {
    const [sign = ''] = rest;
    if (sign === '^' || sign === '_') {
      const raised = argumentOf(rest.slice(1));
      const inner = raised.startsWith('(') ? raised.slice(1, -1) : raised;
      parts.push({ kind: sign === '^' ? 'above' : 'below', parts: formulaParts(inner) });
      rest = rest.slice(1 + raised.length);
      inWord = false;
      continue;
    }
    const name = inWord ? null : NAME.exec(rest);
    const text = name ? name[0] : sign;
    const last = parts.at(-1);
    if (name) parts.push({ kind: 'name', text });
    else if (last?.kind === 'text') last.text += text;
    else parts.push({ kind: 'text', text });
    inWord = /[A-Za-z]/.test(sign);
    rest = rest.slice(text.length);
  }
  return parts;
}

/** What a sign raises or lowers: a bracket with all it holds, or the next number or letter. */
function argumentOf(text: string): string {
  if (!text.startsWith('(')) return /^[−\d.,]+|^./u.exec(text)?.[0] ?? '';
  let depth = 0;
  for (const [i, sign] of Array.from(text).entries()) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth === 0) return text.slice(0, i + 1);
  }
  return text;
}
