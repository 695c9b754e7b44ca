import { visibleText, type Fault } from '../../model';
import type { Words } from '../words';
import { allowedText } from './allowedText';
import { formatYear } from './format';
import { numberNamed } from './numberNamed';

/** A refused part of a query as a sentence. */
export function faultText(fault: Fault, words: Words): string {
  const [, number, ofStep] = /^(\d+)\.(.+)$/s.exec(fault.parameter) ?? [];
  if (number !== undefined && ofStep !== undefined) {
    const text = faultText({ ...fault, parameter: ofStep }, words);
    return words.fault.inStep({ number, text });
  }
  const { parameter, value, allowed, used, code, year: named } = fault;
  const aside = /\.(lever|shock)$/.test(parameter) ? words.fault.setAside : '';
  const instead = used === null ? aside : words.fault.instead({ used: visibleText(used) });
  const year = named === undefined ? {} : { year: formatYear(named) };
  const name = parameterName(fault, words);
  return words.fault[code]({
    parameter: name,
    // Whoever made the address may have written what reorders a sentence, or breaks a picture.
    value: visibleText(value),
    allowed: allowedText(allowed, words),
    instead,
    ...year,
  });
}

/** What a query's key stands for; a key that stands for nothing is quoted. */
function parameterName({ parameter, code }: Fault, words: Words): string {
  const { plain, scenario, part: ofPart, number: ofNumber, step, unknown } = words.fault.names;
  if (/^\d+$/.test(parameter)) return step({ number: parameter });
  const [, id, key = 'rule'] = /^([a-f])(?:\.([\w.-]+))?$/.exec(parameter) ?? [];
  const form = Object.entries(scenario).find(([known]) => known === key)?.[1];
  if (id && form) return form({ id: id.toUpperCase() });
  const part = Object.entries(words.parts.nouns).find(([known]) => known === key)?.[1];
  if (id && part) return ofPart({ id: id.toUpperCase(), part });
  const number = code === 'E_RANGE' ? numberNamed(parameter, words) : undefined;
  if (id && number) return ofNumber({ id: id.toUpperCase(), number });
  const name = Object.entries(plain).find(([key]) => key === parameter)?.[1];
  return name ?? unknown({ parameter: visibleText(parameter) });
}
