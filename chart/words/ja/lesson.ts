import type { lesson as english } from '../en/lesson';
import type { Widened } from '../widened';

/** Words of a page that walks through a lesson. */
export const lesson: Widened<typeof english> = {
  step: (p) => `${p.of}段階中${p.at}`,
  end: 'おわり',
  ways: '段階',
  previous: '戻る',
  next: '次の段階へ',
  toEnd: 'まとめへ',
  show: '答えを見る',
  answer: '答え',
  unguessed: {
    heading: 'まだ予想していません。',
    why: '先に答えを見ると、はじめから分かっていたように思えてしまいます。',
    guess: '先に予想する',
    look: '予想せずに見る',
  },
  unfinished: (p) => `あなたの線は${p.year}年で終わっています。問いは${p.to}年についてです。`,
  noScript:
    '線を描くにはJavaScriptが必要ですが、ここでは無効になっています。線の終わりだと思う場所に指を置いてから、答えを見てください。',
  choose: 'あなたの予想',
  chosen: {
    right: (p) => `数値が示すのは「${p.answer}」で、あなたの予想どおりです。`,
    wrong: (p) => `数値が示すのは「${p.answer}」です。あなたの予想は「${p.guess}」でした。`,
    none: (p) => `数値が示すのは「${p.answer}」です。`,
  },
  open: 'Kuroshioで開く',
  openGuess: 'あなたの線とともにKuroshioで開く',
  table: '値の表',
  present: '発表',
  leave: '終了',
  keys: '矢印キーで進み、Escで終了します。',
  print: '印刷用シート',
  closing: {
    heading: 'あなたの予想',
    kept: 'このページだけが覚えていて、離れると忘れます。',
    none: '予想なし',
    unseen: '答えはまだ見ていません',
    nothing: '今回は予想がありませんでした。いつでも最初からやり直せます。',
    again: '最初から',
    further: '次に試すこと',
    lesson: (p) => `次のレッスン：${p.title}`,
    lessons: 'すべてのレッスン',
    own: '自分のレッスンを作る',
    scenarios: '自分のシナリオを作る',
  },
};
