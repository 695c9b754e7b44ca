import * as v from 'valibot';
import { fault, type Fault, type FaultCode } from '../query/fault';

type Issue = v.BaseIssue<unknown>;

/** Actions that measure what could be read. */
const MEASURES = ['min_value', 'max_value', 'max_length', 'max_entries'];

/** What a fault of no field is said of. */
const WHOLE = 'input';

/** Beyond so many, a body is none of ours, and naming more would help nobody. */
const MOST_FAULTS = 100;

/** The faults of a function's input, each by its path; `known` are the fields it may have. */
export function inputFaults(
  issues: readonly Issue[],
  json: unknown,
  known: readonly string[],
): Fault[] {
  const read = issues.filter((issue) => !isUnknownField(issue) || issue.path?.length !== 1);
  return [...read.slice(0, MOST_FAULTS).map(faultOf), ...unknownFields(json, known)];
}

/** The schema library names the first field it does not know, and then no more. */
function unknownFields(json: unknown, known: readonly string[]): Fault[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
  const unknown = Object.keys(json).filter((field) => !known.includes(field));
  return unknown
    .slice(0, MOST_FAULTS)
    .map((field) => fault(field || WHOLE, field, 'UNREADABLE', `only ${known.join(', ')}`));
}

function faultOf(issue: Issue): Fault {
  const parameter = v.getDotPath(issue) || WHOLE;
  return fault(parameter, echo(issue.input), codeOf(issue), allowedBy(issue));
}

/** A word or a number outside a list can be read; so can what is too long or too large. */
function codeOf({ kind, type, input, expected }: Issue): FaultCode {
  if (kind === 'validation') return MEASURES.includes(type) ? 'E_RANGE' : 'UNREADABLE';
  if (type === 'picklist' || type === 'variant') {
    const words = expected?.includes('"') ?? false;
    if (typeof input === 'string' && words) return 'E_KIND';
    if (typeof input === 'number' && !words) return 'E_RANGE';
  }
  return 'UNREADABLE';
}

function allowedBy(issue: Issue): string {
  if (issue.kind === 'validation') return issue.message;
  if (isMissingField(issue)) return 'a value: the field is required';
  if (isUnknownField(issue)) return 'nothing here';
  const expected = issue.expected ?? issue.message;
  return IN_WORDS[expected] ?? expected.replace(/^\((.*)\)$/, '$1');
}

/** What the schema library calls by the names of JavaScript. */
const IN_WORDS: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  number: 'a number',
  string: 'a text',
  '(number | null)': 'a number or null',
  '(string | null)': 'a text or null',
};

function isMissingField({ type, input, expected }: Issue): boolean {
  return type === 'strict_object' && input === undefined && expected !== 'never';
}

function isUnknownField({ expected }: Issue): boolean {
  return expected === 'never';
}

function echo(input: unknown): string {
  if (input === undefined) return '';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'an object' : String(input);
}
