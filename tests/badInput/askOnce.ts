import { randomUUID } from 'node:crypto';
import { origin } from '../harness/served';
import { send, type Answer, type Asked } from './oracles/answer';

const network = randomUUID().slice(0, 4);
let clients = 0;

/** Asks the served build as a client whom nobody has counted yet. */
export function askOnce(asked: Asked): Promise<Answer> {
  clients += 1;
  const client = { 'cf-connecting-ip': `fd01:${network}:${clients.toString(16)}::1` };
  return send(origin, { ...asked, headers: { ...client, ...asked.headers } });
}
