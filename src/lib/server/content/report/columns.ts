/** Rows as lines of aligned columns, indented by two: numbers to the right, texts to the left. */
export function formatColumns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
    }
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const text = String(cell);
        return isNumeric(text) ? text.padStart(widths[column]!) : text.padEnd(widths[column]!);
      })
      .join('  ')
      .replace(/^/, '  ')
      .trimEnd(),
  );
}

function isNumeric(text: string): boolean {
  return /^\d[\d,.]*( %)?$/.test(text) && !/^\d{4}-/.test(text);
}

/** Words in lines of up to a width, indented by four. */
export function wrap(words: readonly string[], width = 96): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(`    ${word}`);
  }
  return lines;
}
