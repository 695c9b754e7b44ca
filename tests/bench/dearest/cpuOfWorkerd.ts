import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the kernel's clock are a hundredth of a second everywhere. */
const MS_A_TICK = 10;

/** Time that the workerd processes which this one started have had of a processor, ms; on Linux. */
export function cpuOfWorkerd(): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(name) : []));
  const parents = new Map(all.map(({ id, parent }) => [id, parent]));
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    return parent === process.pid || (parent !== undefined && isOurs(parent));
  };
  return all
    .filter(({ id, program }) => program === 'workerd' && isOurs(id))
    .reduce((sum, { ticks }) => sum + ticks * MS_A_TICK, 0);
}

/** A process; nothing where it has ended meanwhile. */
function statOf(id: string): { id: number; program: string; parent: number; ticks: number }[] {
  let text: string;
  try {
    text = readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return [];
  }
  const [, program = '', rest = ''] = /\((.*)\) (.*)/s.exec(text) ?? [];
  const fields = rest.split(' ').map(Number);
  return [{ id: Number(id), program, parent: fields[1]!, ticks: fields[11]! + fields[12]! }];
}
