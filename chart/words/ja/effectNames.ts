import type { effectNames as english } from '../en/effectNames';
import type { Widened } from '../widened';

/** Nouns for levers and shocks from presets, by the preset’s id. */
export const effectNames: Widened<typeof english> = {
  agreement: '貿易協定の深化',
  'new-agreement': '平均的な新規貿易協定',
  facilitation: '貿易円滑化',
  digital: 'デジタル貿易',
  costs: '貿易コストの低下',
  labour: '高齢化する日本への労働力',
  'china-plus-one': '中国からASEANへの投資移転',
  friction: '貿易の障壁の増大',
  pandemic: 'パンデミック型のショック',
  slump: '2009年の不況型のショック',
  'investment-stop': '投資の急停止',
};
