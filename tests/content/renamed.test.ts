import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/lib/server/content/load.ts';
import { CHRONOLOGY, createProject, edit, RENAMED, STRIKE } from './fixture.ts';
import { tells } from './tells.ts';

describe('an id that an event had', () => {
  it('is handed on with the one that stands for it now', () => {
    const { dir, root } = createProject();
    expect(loadOrThrow(dir, root).renamed).toEqual({ raid: 'strike' });
  });

  it('leads to an event that there is, never on to another old id', () => {
    tells(
      edit(RENAMED, ['now: strike', 'now: stryke']),
      `${RENAMED}:1: [0].now: "stryke" is no event; did you mean "strike"?`,
    );
    tells(
      { [RENAMED]: `${edit(RENAMED)[RENAMED]}- { was: foray, now: raid }\n` },
      `${RENAMED}:2: [1].now: "raid" is no event; name the event that has it now`,
    );
  });

  it('is no event’s, and stands there once', () => {
    tells(
      edit(RENAMED, ['was: raid', 'was: strike']),
      `${RENAMED}:1: [0].was: "strike" is the id of ${STRIKE}; keep one`,
    );
    tells(
      { [RENAMED]: `${edit(RENAMED)[RENAMED]}- { was: raid, now: answer }\n` },
      `${RENAMED}:2: [1].was: "raid" stands here twice; it can lead to one event`,
    );
  });
});

describe('errors are reported', () => {
  const MAIL = 'mailto:?subject={title}&body={body}';
  const written = (template: string) => edit(CHRONOLOGY, [MAIL, template]);

  it.each([
    'mailto:errata@fronts.example?subject={title}&body={body}',
    'https://tracker.example/issues/new?title={title}&body={body}&labels=error',
    'https://tracker.example/issues/new?issue[title]={title}&issue[description]={body}',
  ])('at %s', (template) => tells(written(template)));

  it.each([
    ['javascript:alert(1)', 'begin with mailto: or https:// and a host'],
    ['https://?t={title}&b={body}', 'begin with mailto: or https:// and a host'],
    [
      'mailto:errata?subject={title}&body={body}',
      'write one recipient, as mailto:name@host?, or none, as mailto:?',
    ],
    ['mailto:?subject={title}', 'write ={title} and ={body} once each, where the report’s own go'],
    [
      'mailto:?subject={title}&body={body}&cc={editor}',
      'keep spaces and braces out, other than those of {title} and {body}',
    ],
  ])('not at %s', (template, what) =>
    tells(written(template), `${CHRONOLOGY}:6: corrections: "${template}": ${what}`),
  );
});
