import { cut, fault, type Fault } from './fault';
import { LONGEST_QUERY } from './limits';

/** Added by mail and chat programs; says nothing about the comparison. */
const DECORATION = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga|_gl|si)$/;

/** What `ref` says where it is ours; newsletters write their own name there. */
const OWN_REF = /^[a-f]$/;

/** What the addresses of a kind may hold. */
export interface PairsOf {
  /** Characters. */
  longest: number;
  /** Keys that may stand several times, each a thing of its own. */
  repeatable: RegExp;
}

/** What the address of a comparison may hold. */
const OF_COMPARISON: PairsOf = {
  longest: LONGEST_QUERY,
  repeatable: /^([a-f]\.(lever|shock)|live)$/,
};

export interface Pairs {
  values: ReadonlyMap<string, string>;
  /** Every value of the keys that may stand several times, in order. */
  lists: ReadonlyMap<string, readonly string[]>;
  faults: readonly Fault[];
}

/**
 * The keys and values of a query string as people's programs mangle it: `&amp;` for `&`, trailing
 * punctuation, decorations, broken percent signs. The first of two equal keys wins, but for levers
 * and shocks, of which a scenario may have several. Never throws.
 */
export function readPairs(search: string, { longest, repeatable }: PairsOf = OF_COMPARISON): Pairs {
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const faults: Fault[] = [];
  let text = search.replace(/^\?/, '');
  if (text.length > longest) {
    const end = text.lastIndexOf('&', longest);
    text = text.slice(0, Math.max(end, 0));
    const kept = `the first ${text.length} characters`;
    faults.push(fault('query', search, 'TOO_LONG', `at most ${longest} characters`, kept));
  }
  text = trimTrail(text);
  for (const part of text.split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const key = decode(at < 0 ? part : part.slice(0, at)).replace(/^(amp;)+/, '');
    const value = at < 0 ? '' : decode(part.slice(at + 1));
    if (key === '' || DECORATION.test(key)) continue;
    if (key === 'ref' && !OWN_REF.test(value)) continue;
    if (repeatable.test(key)) {
      lists.set(key, [...(lists.get(key) ?? []), value]);
      continue;
    }
    const first = values.get(key);
    if (first === undefined) values.set(key, value);
    else if (first !== value) faults.push(fault(key, value, 'REPEATED', 'once', cut(first)));
  }
  return { values, lists, faults };
}

/** Chat programs take the full stop or bracket after a link for a part of it. */
function trimTrail(text: string): string {
  let end = text.length;
  while (end > 0 && ')]>}.,;:!"\'”’」。、，'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    // Decode what is whole and keep the rest as it stands, so that one bad byte loses one value only.
    return spaced.replace(/(%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return '\ufffd';
      }
    });
  }
}
