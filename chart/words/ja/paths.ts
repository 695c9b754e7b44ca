import type { paths as english } from '../en/paths';
import type { Widened } from '../widened';

/** Words of possible paths. */
export const paths: Widened<typeof english> = {
  show: 'ありうる経路',
  note: (p) =>
    `${p.count}本の細い線は、今後の年がどれほど不規則に進みうるかを示します。どれも「${p.name}」に${p.from}〜${p.to}年と同じ程度の変動を加えたもので、偶然によって描かれ、リンクに保たれます。優劣はなく、どれも予測ではありません。`,
  short: (p) =>
    `細い線：${p.from}〜${p.to}年の変動が続く場合の${p.count}通りの例。偶然によって描いたもので、予測ではありません。`,
};
