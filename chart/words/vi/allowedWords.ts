/** What the model says of the values it takes, each form beside its Vietnamese. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(\S+) to (\S+)$/, 'từ $1 đến $2'],
  [/^at most (\S+)$/, 'tối đa $1'],
  [/^at most (\S+) characters$/, 'tối đa $1 ký tự'],
  [/^at most (\S+) characters as a query$/, 'tối đa $1 ký tự khi viết thành truy vấn'],
  [/^a label of at most (\S+) characters$/, 'nhãn dài tối đa $1 ký tự'],
  [/^a value above 0, at most (\S+)$/, 'một giá trị lớn hơn 0, không quá $1'],
  [/^a target from (\S+) to (\S+)$/, 'mục tiêu từ $1 đến $2'],
];

/** The values a part of a link may have; the numbers stay as a link writes them. */
export function allowedWords(allowed: string): string {
  return FORMS.reduce((text, [form, vietnamese]) => text.replace(form, vietnamese), allowed);
}
