import type { Answer } from './answer';
import { faultsOfHeaders } from './headers';
import { shapeOf, type Shape } from './shape';

/** An answer with what it consists of, and all that is wrong with it. */
export interface Judged {
  answer: Answer;
  shape: Shape;
  faults: readonly string[];
}

/** Holds an answer against everything that is true of all of them. */
export function judge(answer: Answer): Judged {
  const shape = shapeOf(answer);
  const faults = [...faultsOfHeaders(answer), ...faultsOfKind(answer), ...shape.faults];
  return { answer, shape, faults };
}

/** Errors are problem documents, but for whoever reads pages; to `/api/` they are for all. */
function faultsOfKind({ asked, status, headers }: Answer): string[] {
  const type = headers.get('content-type') ?? '';
  if (status < 400) return type.startsWith('application/problem+json') ? [`is a ${type}`] : [];
  if (type.startsWith('application/problem+json') || asked.method === 'HEAD') return [];
  const accept = String(asked.headers?.['accept'] ?? '');
  const mayBePage = accept.includes('text/html') && !asked.path.startsWith('/api/');
  return mayBePage && status === 404 && type.startsWith('text/html') ? [] : [`is a ${type}`];
}

/** An answer's faults as a test shows them: what was asked for, and what is wrong. */
export function said({ answer, faults }: Judged): string[] {
  const { method = 'GET', path, body } = answer.asked;
  const what = `${method} ${path.slice(0, 400)}`;
  const sent = body === undefined ? '' : ` ${JSON.stringify(String(body).slice(0, 200))}`;
  return faults.map((fault) => `${what}${sent} → ${answer.status} ${fault.slice(0, 300)}`);
}
