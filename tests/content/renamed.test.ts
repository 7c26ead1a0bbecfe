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

it('errors are reported by mail or to a tracker, and nowhere else', () => {
  tells(edit(CHRONOLOGY, ['"mailto:"', '"https://tracker.example/issues/new"']));
  tells(
    edit(CHRONOLOGY, ['"mailto:"', '"javascript:alert(1)"']),
    `${CHRONOLOGY}:6: corrections: "javascript:alert(1)": begin with mailto: or https://`,
  );
});
