import { describe, expect, it } from 'vitest';
import { ANSWER, CHRONOLOGY, edit, mistakes, STRIKE } from './fixture.ts';
import { tells } from './tells.ts';

describe('a file', () => {
  it('with broken syntax is told with the parser’s words and a remedy', () =>
    tells(
      edit(STRIKE, ['A drone struck the harbour.\n', 'He said: a drone struck it: twice.\n']),
      `${STRIKE}:3: YAML: Nested mappings are not allowed in compact mappings: put a text that contains a colon and a space in double quotes`,
    ));

  it('with a tab for indentation is told to use spaces', () =>
    expect(mistakes(edit(STRIKE, ['    highlight', '\thighlight']))).toContain(
      `${STRIKE}:13: YAML: Tabs are not allowed as indentation: indent with spaces`,
    ));

  it('with a key written twice is told where the second one stands', () =>
    tells(
      edit(STRIKE, ['kind: attack\n', 'kind: attack\nbasis: stated\n']),
      `${STRIKE}:8: basis: is written twice in the same map; keep one`,
    ));

  it('with an alias to nothing is told', () =>
    tells(
      edit(STRIKE, ['weight: 5', 'weight: *five']),
      `${STRIKE}:1: file: Unresolved alias (the anchor must be set before the alias): five`,
    ));

  it('that is empty is told', () =>
    expect(mistakes({ [STRIKE]: '# nothing yet\n' })).toContain(`${STRIKE}:1: file: is empty`));

  it('that does not end in .yaml is told', () =>
    tells(
      { 'src/content/events/iran/other.yml': 'title: x' },
      'src/content/events/iran/other.yml:1: file: is no .yaml file; content is written in files that end in .yaml',
    ));

  it('outside the folders of the fronts is told', () =>
    tells(
      { 'src/content/events/other.yaml': 'title: x' },
      'src/content/events/other.yaml:1: file: stands outside the fronts’ folders; move it to events/<front>/<id>.yaml',
    ));

  it('that has to be there is told when it is not', () =>
    tells({ [CHRONOLOGY]: null }, `${CHRONOLOGY}:1: file: is missing`));

  it('whose name is no id is told', () =>
    tells(
      { 'src/content/events/lebanon/Strike_2.yaml': edit(STRIKE)[STRIKE]! },
      'src/content/events/lebanon/Strike_2.yaml:1: file: "Strike_2" is no id: name the file in lower-case letters, digits and single hyphens',
    ));
});

describe('a key', () => {
  it('that is unknown is told with the nearest known one', () =>
    tells(
      edit(STRIKE, ['dateNote:', 'datenote:']),
      `${STRIKE}:1: dateNote: is missing: say in one or two sentences how the date is known`,
      `${STRIKE}:6: datenote: is not a key here; did you mean "dateNote"?`,
    ));

  it('that is unknown inside a list is told, each one of them', () =>
    tells(
      edit(STRIKE, ['    calls: [a drone]', '    callz: [a drone]\n    zzz: 1']),
      `${STRIKE}:14: accounts[0].callz: is not a key here; did you mean "calls"?`,
      `${STRIKE}:15: accounts[0].zzz: is not a key here; known are source, quote, highlight, calls, note, anchor`,
    ));

  it('that names the prototype is unknown like any other', () =>
    tells(
      edit(STRIKE, ['weight: 5', 'weight: 5\n__proto__: { polluted: true }\nconstructor: 1']),
      `${STRIKE}:10: __proto__: is not a key here; known are title, label, summary, date, basis, datePhrase, dateAnchor, dateNote, kind, alsoFronts, actors, places, status, statusNote, weight, accounts, records, differences, relations, changes`,
      `${STRIKE}:11: constructor: is not a key here; known are title, label, summary, date, basis, datePhrase, dateAnchor, dateNote, kind, alsoFronts, actors, places, status, statusNote, weight, accounts, records, differences, relations, changes`,
    ));

  it('that is missing is told with the line of the map it belongs to', () =>
    tells(
      edit(ANSWER, ['    publisher: The Gazette\n', '']),
      `${ANSWER}:27: records[0].publisher: is missing`,
    ));

  it('without a value is told', () =>
    tells(
      edit(STRIKE, ['summary: A drone struck the harbour.', 'summary:']),
      `${STRIKE}:3: summary: is empty: tell it in one or two sentences`,
    ));
});
