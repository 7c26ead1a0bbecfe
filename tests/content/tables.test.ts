import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/lib/server/content/load.ts';
import { ACTORS, ANSWER, createProject, edit, LEFT_OUT, mistakes, PLACES } from './fixture.ts';
import { tells } from './tells.ts';

const actor = (name: string, more = '') =>
  `- { name: ${name}, kind: group, about: Somebody., ${more} }\n`;

describe('an actor or a place of an event', () => {
  it('stands in its table, and the nearest name is suggested', () =>
    tells(
      edit(ANSWER, ['[The army]', '[The army, The navy]'], ['[Harbour]', '[Harbour, Harbor]']),
      `${ANSWER}:11: actors[1]: "The navy" is no actor of ${ACTORS}; did you mean "The army"?`,
      `${ANSWER}:12: places[1]: "Harbor" is no place of ${PLACES}; did you mean "Harbour"?`,
    ));

  it('written as another spelling is told the name', () =>
    tells(
      edit(ANSWER, ['[Harbour]', '[Harbour, Mina]']),
      `${ANSWER}:12: places[1]: "Mina" is no place of ${PLACES}; did you mean "Harbour"?`,
    ));

  it('written as a form that our voice may use is told the name too', () =>
    tells(
      {
        ...edit(ANSWER, ['[Harbour]', '[Harbour, XYZ]']),
        ...edit(PLACES, ['also: [Mina]', 'ours: [XYZ]']),
      },
      `${ANSWER}:12: places[1]: "XYZ" is no place of ${PLACES}; did you mean "Harbour"?`,
    ));

  it('like no other is to be added', () =>
    tells(
      edit(ANSWER, ['[Harbour]', '[Harbour, Constantinople]']),
      `${ANSWER}:12: places[1]: "Constantinople" is no place of ${PLACES}; add it there`,
    ));

  it('is named once', () =>
    tells(
      edit(ANSWER, ['[The army]', '[The army, The army]']),
      `${ANSWER}:11: actors[1]: "The army" is named twice`,
    ));

  it('is a name, and no map as places once were', () =>
    tells(
      edit(ANSWER, ['[Harbour]', '[Harbour, { name: Harbour, lat: 1, lon: 2 }]']),
      `${ANSWER}:12: places[1]: is a map where a text belongs`,
    ));

  it('is published with its coordinates', () => {
    const { dir, root } = createProject();
    const { events } = loadOrThrow(dir, root).chronology;
    expect(events.find(({ id }) => id === 'answer')).toMatchObject({
      actors: ['The army'],
      places: [{ name: 'Harbour', lat: 33.3, lon: 35.2 }],
    });
  });
});

describe('an entry of a table', () => {
  it('is named by an event', () =>
    tells(
      {
        [ACTORS]: edit(ACTORS)[ACTORS] + actor('The navy'),
        [PLACES]: edit(PLACES)[PLACES] + '- { name: Quay }\n',
      },
      `${ACTORS}:5: [1].name: no event names The navy; name it in one or remove it`,
      `${PLACES}:2: [1].name: no event names Quay; name it in one or remove it`,
    ));

  it('is not missed while an event cannot be read', () => {
    const told = mistakes(edit(ANSWER, ['kind: statement', 'kind: [statement']));
    expect(told).not.toEqual([]);
    expect(told.filter((line) => !line.startsWith(`${ANSWER}:`))).toEqual([]);
  });

  it('shares no spelling with another, nor has one twice', () =>
    tells(
      {
        ...edit(ANSWER, ['[The army]', '[The army, The navy]']),
        [ACTORS]:
          edit(ACTORS)[ACTORS] +
          actor('The navy', 'also: [al-jaysh, Fleet, Fleet], ours: [Mina, Fleet]'),
      },
      `${ACTORS}:5: [1].also[0]: "al-jaysh" is also a spelling of The army; keep it in one`,
      `${ACTORS}:5: [1].also[2]: "Fleet" stands here twice`,
      `${ACTORS}:5: [1].ours[1]: "Fleet" stands here twice`,
    ));

  it('has an id of its own, made of its name where none is written', () => {
    const named = edit(ANSWER, ['[The army]', '[The army, The Army!, الجيوش]']);
    tells(
      { ...named, [ACTORS]: edit(ACTORS)[ACTORS] + actor('The Army!') + actor('الجيوش') },
      `${ACTORS}:5: [1].id: "the-army" is also the id of The army; write another as id`,
      `${ACTORS}:6: [2].name: الجيوش makes no id; write one as id`,
    );
    const ids = ['id: army-2', 'id: armies'];
    const project = createProject({
      ...named,
      [ACTORS]: edit(ACTORS)[ACTORS] + actor('The Army!', ids[0]) + actor('الجيوش', ids[1]),
    });
    const { actors } = loadOrThrow(project.dir, project.root);
    expect(actors.map(({ id }) => id)).toEqual(['the-army', 'army-2', 'armies']);
  });

  it('is said to be something in no more than 300 characters', () =>
    tells(
      edit(ACTORS, ['organisation', 'army'], ['The army of the other coast.', 'x'.repeat(301)]),
      `${ACTORS}:2: [0].kind: "army" is none of person, group, state, organisation`,
      `${ACTORS}:3: [0].about: what is said about an actor has at most 300 characters; this has 301`,
    ));

  it('has both coordinates or none, on the globe', () => {
    tells(
      edit(PLACES, [', lon: 35.2', '']),
      `${PLACES}:1: [0].lat: needs lon beside it, or leave both out`,
    );
    tells(edit(PLACES, ['33.3', '133.3']), `${PLACES}:1: [0].lat: 133.3 is too large: 90 at most`);
    tells(edit(PLACES, [', lat: 33.3, lon: 35.2', '']));
  });

  it('has its table: one that is missing is told', () =>
    tells({ [PLACES]: null }, `${PLACES}:1: file: is missing`));
});

describe('what was left out', () => {
  it('is handed on with its reason', () => {
    const { dir, root } = createProject();
    expect(loadOrThrow(dir, root).leftOut).toMatchObject([
      { id: 'older-strike', why: 'outside-window', sources: ['handbook'] },
    ]);
  });

  it('has one of the reasons, sources that there are, and true dates', () =>
    tells(
      edit(
        LEFT_OUT,
        ['why: outside-window', 'why: boring'],
        ['[handbook]', '[handbok]'],
        ['title: Harbour,', 'title: Harbour, date: "2022-02-30",'],
      ),
      `${LEFT_OUT}:3: [0].why: "boring" is none of outside-window, opinion, conspiracy, private-person, unverifiable, not-an-event`,
      `${LEFT_OUT}:5: [0].sources[0]: "handbok" is no source; did you mean "handbook"?`,
      `${LEFT_OUT}:7: [0].records[0].date: 2022-02-30 is not a day: February 2022 has 28 days`,
    ));

  it('is not on the timeline too, and stands there once', () => {
    tells(
      edit(LEFT_OUT, ['id: older-strike', 'id: answer']),
      `${LEFT_OUT}:1: [0].id: "answer" is on the timeline, as ${ANSWER}; leave one of them out`,
    );
    const entry = edit(LEFT_OUT)[LEFT_OUT]!;
    tells(
      { [LEFT_OUT]: entry + entry },
      `${LEFT_OUT}:8: [1].id: "older-strike" is the id of two entries; give one another`,
    );
  });
});
