import {
  BASES,
  KINDS,
  LABEL_MAX,
  QUOTE_MAX,
  QUOTE_MIN,
  STATUSES,
  TITLE_MAX,
} from '../../chronology/vocabulary.ts';

/** What a new event’s file is made with. */
interface SkeletonOptions {
  front: string;
  /** EDTF. */
  date: string;
  /** The ids of the sources that may be quoted. */
  sources: readonly string[];
}

/**
 * A file for a new event in which every key is explained in one line. Keys that an event must have are
 * left empty, so that the check names each one until it is filled in; the others are commented out.
 */
export function createSkeleton({ front, date, sources }: SkeletonOptions): string {
  return `# yaml-language-server: $schema=../../event.schema.json
# A new event of the front ${front}. Rename the file to its id: lower case, with hyphens.
# Then fill in each key; delete those behind # that it does not need. Examples stand beside this file.

title: # who did or said what, at most ${TITLE_MAX} characters; attribute a contested claim
label: # the same in at most ${LABEL_MAX} characters, for the timeline
summary: # one or two sentences in our own, neutral voice
date: "${date}" # EDTF in double quotes: "[a..b]" one day of these, "a/b" it lasted, "2024-03~" about
basis: # how the date is known: ${BASES.join(', ')}
# datePhrase: on Wednesday # the source’s words that date it; resolved needs them
# dateAnchor: # the day that the phrase counts from, with the reason; resolved needs it
#   day: "2024-01-29"
#   why: The text is dated that day.
dateNote: # one or two sentences on how the date is known, and who gives another
kind: # what was done: ${KINDS.join(', ')}
# alsoFronts: [] # other fronts that it concerns
actors: [] # names of src/content/actors.yaml; add there who is missing
places: [] # names of src/content/places.yaml; add there what is missing
status: # the first that holds: ${STATUSES.join(', ')}
# statusNote: # one sentence on who says what; disputed needs it
weight: # 1 to 10: the weightier event keeps its label where not all fit
accounts: # one entry for each passage that tells it, of every source that does
  - source: # ${sources.join(', ')}
    quote: # the source’s words, verbatim, ${QUOTE_MIN} to ${QUOTE_MAX} characters; a long one after >- on a line of its own
    # highlight: # words of the quote that date the event
    # calls: [] # words of the quote by which the source names the event or its actors
    # note: # what a reader has to know about this account
    # (npm run content -- --texts FOLDER writes the anchor)
# records: # public records that fix the date or contradict; cited, never quoted
#   - { id: agency-report, publisher: Agency, title: Its title, url: "https://…", date: "2024-01-29", says: What it says. }
# differences: # a detail told differently; on: when, where, who, whom, how-many, name, what
#   - on: when
#     values: [{ by: source-or-record, says: 8 January, differs: false }, { by: another, says: 9 January, differs: true }]
# relations: # type: responds-to, follows, part-of, contradicts; the source’s words that say so
#   - { type: responds-to, to: other-event, accordingTo: source-or-record, quote: words of a quote }
# changes: # corrections made after it was published
#   - { date: "2024-06-01", what: What was corrected. }
`;
}
