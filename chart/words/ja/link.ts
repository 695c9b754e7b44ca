import type { Words } from '..';

/** Words of short links and of QR codes. */
export const link: Words['link'] = {
  unknown: {
    title: 'この短縮リンクの先には何もありません',
    text: '途中で文字が欠けたのかもしれません。コードは英数字12文字です。シナリオへは下のリンクから進めます。',
  },
  unreachable: {
    title: '短縮リンクは今開けません',
    text: '数分後にもう一度お試しください。長いリンクは内容のすべてを含むので、いつもどおり開けます。',
  },
  qrOpens: (p) => `「${p.title}」は${p.address}で開きます。`,
};
