/** A reader of CSV that knows nothing of our writer: RFC 4180, one character after the other. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else isQuoted = false;
    } else if (sign === '"' && cell === '') {
      isQuoted = true;
    } else if (sign === ',' || text.startsWith('\r\n', at)) {
      row.push(cell);
      cell = '';
      if (sign === ',') continue;
      rows.push(row);
      row = [];
      at++;
    } else {
      cell += sign;
    }
  }
  if (row.length || cell || isQuoted) throw new Error('The last line has no end.');
  return rows;
}
