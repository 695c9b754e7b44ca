/** What a CSV answer says of itself; `name` is what a download of it is called. */
export function csvHeaders(name: string): Record<string, string> {
  return {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `inline; filename="kuroshio-${name}.csv"`,
  };
}
