import { Hono } from 'hono';
import { callFunction, isFunctionName, modelFunctions } from '../../model';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { faultsProblem, problem } from '../http/problem';
import { readBody } from '../http/readBody';
import { representFunctions, representResult } from '../represent/modelFunctions';

/** The functions of the model one by one: a list of them, and each as a calculator. */
export const model = new Hono<Env>();

model.get('/model', (c) => {
  const list = representFunctions(c.env.PUBLIC_ORIGIN, wordsOf(null));
  return answerOnce(c, JSON.stringify(list), { 'cache-control': CACHE.listing }, () =>
    c.json(list),
  );
});

model.post('/model/:function', async (c) => {
  const name = c.req.param('function');
  // Read even where it is not looked at, so that the connection can be used again.
  const body = await readBody(c);
  if (!isFunctionName(name)) {
    const names = Object.keys(modelFunctions).join(', ');
    const value = Array.from(name).slice(0, 64).join('');
    return problem(c, 404, 'There is no such function. GET /api/v1/model lists them.', [
      { parameter: 'function', value, code: 'UNKNOWN_FUNCTION', allowed: names },
    ]);
  }
  if (body instanceof Response) return body;
  const called = callFunction(name, body.json);
  if ('faults' in called) return faultsProblem(c, called.faults);
  c.header('cache-control', 'no-store');
  return c.json(representResult(name, called, wordsOf(null)));
});
