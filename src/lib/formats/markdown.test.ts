import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { accountOf, chronologyOf, eventOn } from './chronology.fixture.ts';
import { toMarkdown } from './markdown.ts';
import { snaggyText } from './text.arbitrary.ts';

const SITE = 'https://example.org/';

/** What a reader of Markdown shows of a line: a backslash before a sign of ASCII is not seen. */
const shown = (line: string): string => line.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** The signs that still mean something in a line of text, as CommonMark and GitHub read them. */
const ACTIVE = /(?<!\\)(?:\\\\)*([`*_[\]<>~]|&(?=#?\w+;))|^\s*([#+=-]|\d+[.)])|^[ \t]/;

describe('the list in Markdown', () => {
  it('tells date, title, quotations with their sources, and how the date is known', () =>
    expect(
      toMarkdown(
        chronologyOf(
          eventOn('2023-10-08/2024-03-12~', {
            statusNote: 'Nobody else says so.',
            records: [
              {
                id: 'r',
                publisher: 'UN',
                title: 'A_b',
                url: 'https://un.example/',
                says: 'It was.',
              },
            ],
            accounts: [accountOf('paper', 'One.\n\nTwo.'), accountOf('wiki')],
          }),
        ),
        SITE,
      ),
    ).toBe(
      `# Fronts

1 event · data version 3ed04038bb6c · quotations remain their authors’

## From 8 October 2023 to about 12 March 2024: A drone strikes the harbour

Lebanon, the border · attack · reported

A drone struck the harbour.

Nobody else says so.

> One.
>
> Two.
>
> — Jane Q. Doe, “The title of paper”, A house, 20 February 2024 <https://paper.example/a_b?c=1%20d&e>

> A drone struck the harbour.
>
> — Wiki contributors, “The title of wiki”, A house, between 12 and 31 March 2024, CC BY-SA 4.0

Record: UN, “A\\_b” <https://un.example/>

Date: The paper gives it. [Link to this event](https://example.org/events/strike)
`,
    ));

  it('shows every quotation as it stands, and nothing in it means anything', () =>
    fc.assert(
      fc.property(snaggyText, (quote) => {
        const text = toMarkdown(
          chronologyOf(eventOn('2024-01-28', { accounts: [accountOf('wiki', `“${quote}”`)] })),
          SITE,
        );
        const [first, last] = [text.indexOf('> “'), text.indexOf('\n>\n> — Wiki')];
        const lines = text
          .slice(first, last)
          .split('\n')
          .map((line) => {
            expect(line).toMatch(/^>( |$)/);
            return line.replace(/^> ?/, '');
          });
        for (const line of lines) expect(line).not.toMatch(ACTIVE);
        const wanted = `“${quote}”`.replace(/\r\n?/g, '\n').replace(/^[ \t]+/gm, '');
        expect(lines.map(shown).join('\n')).toBe(wanted);
      }),
      runs,
    ));

  it('has as many second headings as events, each on one line', () => {
    const title = 'Two\nlines # with [signs](x)';
    const text = toMarkdown(
      chronologyOf(eventOn('2024-01-28', { title }), eventOn('2024-01-29', { id: 'b' })),
      SITE,
    );
    expect(text.match(/^## .*$/gm)).toEqual([
      '## 28 January 2024: Two lines # with \\[signs\\](x)',
      '## 29 January 2024: A drone strikes the harbour',
    ]);
  });
});
