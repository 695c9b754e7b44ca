/** A label that wants to be somewhere, and how much room it takes. */
export interface Wish {
  at: number;
  size: number;
}

/**
 * Moves labels along one axis until none overlaps and all lie within [min, max], each as near to
 * its wish as order allows. Returns their centres in the order given.
 */
export function spread(wishes: readonly Wish[], min: number, max: number): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.at - wishes[b]!.at || a - b);
  // Labels that touch form a block; a block stands where the mean of its members' wishes is.
  const blocks: { members: number[]; size: number; at: number }[] = [];
  for (const i of order) {
    let block = { members: [i], size: wishes[i]!.size, at: wishes[i]!.at };
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      if (start(block, min, max) >= start(above, min, max) + above.size) break;
      blocks.pop();
      const members = [...above.members, ...block.members];
      block = { members, size: above.size + block.size, at: meanWish(members, wishes) };
    }
    blocks.push(block);
  }
  const centres: number[] = [];
  for (const block of blocks) {
    let next = start(block, min, max);
    for (const i of block.members) {
      centres[i] = next + wishes[i]!.size / 2;
      next += wishes[i]!.size;
    }
  }
  return centres;
}

function start(block: { at: number; size: number }, min: number, max: number): number {
  return Math.max(min, Math.min(block.at - block.size / 2, max - block.size));
}

/** Where the middle of a block must be so that its members stray least from their wishes. */
function meanWish(members: readonly number[], wishes: readonly Wish[]): number {
  const total = members.reduce((sum, i) => sum + wishes[i]!.size, 0);
  let before = 0;
  let strayed = 0;
  for (const i of members) {
    strayed += wishes[i]!.at - (before + wishes[i]!.size / 2 - total / 2);
    before += wishes[i]!.size;
  }
  return strayed / members.length;
}
