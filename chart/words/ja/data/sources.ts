/** What was seen of each source. */
export const sources: Readonly<Record<string, string>> = {
  'The whole text was read. The name of the journal is inferred from its address and DOI; volume and issue are not in the copy read.':
    '全文を読みました。雑誌名はアドレスとDOIから推定したものです。読んだ写しに巻号はありません。',
  'The whole text was read. It carries no date, no name of a journal and no address.':
    '全文を読みました。日付も雑誌名もアドレスも記されていません。',
  'Read as an excerpt of the page, not in full.': 'ページの抜粋を読みました。全文ではありません。',
  'A Chinese copy of the statement was read in excerpt; the English original was not seen.':
    '声明の中国語の写しを抜粋で読みました。英語の原文は見ていません。',
  'A copy of the table on a document site was read in excerpt.':
    '文書サイトにある表の写しを抜粋で読みました。',
  'The abstract was read, not the full text.': '要旨を読みました。全文ではありません。',
  'A press report was read in excerpt; the original was not seen.':
    '報道を抜粋で読みました。原典は見ていません。',
  'That the paper exists was verified; the numbers used here are from memory and were not.':
    '論文の存在は確認しました。ここで使った数値は記憶によるもので、確認していません。',
};
