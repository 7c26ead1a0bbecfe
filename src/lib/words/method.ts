/** The page on how the chronology is made. `<name>` and `</name>` stand around what the page makes a link of. */

export const title = 'How this chronology is made';
export const description =
  'How the dates, statuses and quotations of Fronts are made and checked, and what was left out, and why.';

export const opening =
  'Five texts, most of them partisan and on opposite sides, tell of the regional war from 7 October 2023 to spring 2024. This chronology sets what they tell in the order of time, each event with the very words it rests on. It shows what the texts tell, not all that happened: a stretch without events is not a quiet one. Titles, summaries and notes are our own voice, which takes no side; all else is a quotation with a name on it.';

export const dates = {
  heading: 'How dates are known',
  opening:
    'A date claims no more than is known. An event on one unknown day between two is drawn with fading ends, what lasted as a bar, a known day as a dot. Days are local days at the place of the event. Each event says on what its date rests:',
  records:
    'Where a public record gives another day than a text, both are shown. A record may fix a day or contradict a text; it never adds an event of its own.',
};

export const days = {
  heading: 'What is counted in a stretch of days',
  opening:
    'The days in view and a range of days that is asked for are whole days, the first and the last of them included. Of each event it is asked how surely it lies in them:',
  terms: [
    {
      term: 'Certainly in',
      meaning:
        'It lies in them whichever of its possible days is the true one. What happened on one unknown day: each day that it can have been is one of them. What lasted: it had surely begun by the last of them and had surely not ended before the first; it need not lie in them as a whole.',
    },
    {
      term: 'Possibly in',
      meaning:
        'Some of its possible days lie in them, and it is not certain. It is counted apart; in a range it is shown, in a dashed frame and with the words “possibly in the range”.',
    },
    {
      term: 'Out',
      meaning:
        'None of its possible days does. It is counted as earlier or later than the days in view; a range filters it out.',
    },
  ],
  ends: 'A day that is only probable counts as that day. What is still going on has not ended. An end that is not told may have come on any day after the beginning, so that such an event is certain only where its beginning is.',
  near: '<b>Days around an event.</b> Three days around an event light up what lies three days from it at most, whichever of the possible days of both are the true ones; what does so for some of them only is possibly near, and fainter. What lasted counts with every one of its days, so that it is near to all that happened while it lasted.',
  known:
    '<b>As known on a day.</b> An event is known by a day when a text that tells it was published by then. A text whose day of publication is not known counts by the last day possible; from the first day possible on, what it tells is possibly known; before that, and before it happened, it is not yet told. Of its sources only those are counted that were out, if only possibly; its title, status and date are those of today.',
};

export const filters = {
  heading: 'What filters and words let pass',
  values:
    'Within one filter, an event passes that has at least one of the values asked for: two kinds ticked show the events of either. Filters, days and words add up: an event has to pass each of them. What is marked “not” keeps an event out, whatever else it has: an event of three actors is out where any of the three is. The number beside a value is what it would show under all other filters.',
  search:
    'The search finds events that have all the words: in title, label, summary or quotations, or as the name of an actor, a place or a source. A word may be the beginning of one, a name may be written in any of its <names>spellings</names>, in Latin or other letters, with or without accents, or by one of its words alone. A word that no text has is taken for one from which it differs by one mistake, and that is said. What is found stands in the order of time, or, where that is chosen, in the order of how well the words fit; Enter leads first to the event that the words fit best: a word counts more in a title than in a name, more there than in a quotation, more in that than in a summary, and the more the fewer events have it.',
};

export const statuses = {
  heading: 'What the statuses mean',
  opening: 'The first of these that holds:',
  verdict:
    'A differing day, number or name does not make an event disputed; it is listed under “Where they differ”. That an event is told as fact is no verdict of ours that it happened so.',
};

export const quotations = {
  heading: 'How quotations are made',
  opening:
    'Every quotation stands verbatim in its source, has at most 420 characters and no omissions, and is kept with its place in the text and the text’s checksum, so that anyone who has the text can check it; a program does so whenever the site is tested beside the texts. Of a text in copyright no more than 30 % is quoted. Links between events (“answers”, “follows”) are never our own inference: each names who says so.',
};

export const leftOut = {
  heading: 'What was left out, and why',
  opening: 'What a reader of the five texts might look for here and not find.',
  toldBy: (sources: string) => `Told by ${sources}.`,
};

export const texts = {
  heading: 'The five texts',
  opening:
    'What each covers and every passage quoted from it stands under <sources>Sources</sources>, and what several of them tell under <compare>Compare</compare>. Here each with where it stands, how its date is known, and what it gets wrong or leaves out. Its own mistakes of spelling stand in the quotations as they stand in the text.',
  problems: 'What to know about it',
  takenFrom: (origin: string) => `Taken over from: ${origin}.`,
};

export const corrections = {
  heading: 'Corrections',
  mail: 'Every event and every source has a page that ends with “Report an error”. It opens a mail in which the page, the field and the version of the data are filled in.',
  report:
    'Every event and every source has a page that ends with “Report an error”. It opens a report in which the page, the field and the version of the data are filled in.',
  noRecipient:
    'No recipient is set here: the mail is for whoever hosts the site that you read this on.',
  editors:
    'Who edits this: the code and the data are by “The Fronts authors”, as the licence calls them; no person and no organisation is named in the project. Whoever hosts a copy of it answers for that copy, and sets where its reports go to. What is corrected in an event is told on its page, under “Changes”. An event that was renamed or joined with another keeps its old address, which leads to the new one.',
};

export const downloads = {
  heading: 'Downloads',
  opening:
    'All that is shown, in files that say which version of the data they hold. What a filter leaves of it can be saved beside the timeline, under Save, also as BibTeX, RIS and Markdown.',
  files: [
    {
      term: 'JSON',
      meaning:
        'Everything: the events with their quotations and where these stand, the sources, and the fronts. <link>Its schema</link> describes each field.',
    },
    {
      term: 'CSV',
      meaning:
        'The events as a table, a row each, in UTF-8; what Save writes begins with the mark by which Excel knows that. A cell that a spreadsheet would take for a formula, as it begins with = + - or @, has an apostrophe before it; a cell with an apostrophe there has one more, so that taking one away gives back the text.',
    },
    {
      term: 'Calendar (ICS)',
      meaning:
        'The events as days of a calendar. What is not exactly dated stands on every day on which it can have been, is marked as tentative, and says so.',
    },
    {
      term: 'Feed (Atom)',
      meaning:
        'What was changed of the events since they were first published, the newest change first.',
    },
  ],
  closing:
    'Each event has its references under Cite. Who the actors are stands under <who>Who is who</who>.',
};
