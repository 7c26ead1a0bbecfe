/**
 * Whose words stand in each text field of the content, by the file that it is in. A field is written
 * as `accounts[].note`: `[]` stands for each item of a list. A test finds the fields that the
 * schemas have and that stand in none of these lists.
 */
interface TextFields {
  /** What we say ourselves, in sentences and headings. */
  ours: readonly string[];
  /** What we call somebody or something. */
  names: readonly string[];
  /** Quotations, titles, dates, ids and addresses, and names that another table gives. */
  others: readonly string[];
}

export const TEXT_FIELDS = {
  chronology: {
    ours: ['title', 'fronts[].label', 'fronts[].description'],
    names: [],
    others: ['window', 'corrections', 'fronts[].id'],
  },
  actors: {
    ours: ['[].about'],
    names: ['[].name', '[].ours[]'],
    others: ['[].id', '[].also[]', '[].lang'],
  },
  places: {
    ours: [],
    names: ['[].name', '[].ours[]'],
    others: ['[].also[]'],
  },
  leftOut: {
    ours: ['[].what', '[].explanation', '[].records[].says'],
    names: [],
    others: [
      '[].id',
      '[].sources[]',
      ...['[].records[].publisher', '[].records[].title', '[].records[].url', '[].records[].date'],
    ],
  },
  renamed: {
    ours: [],
    names: [],
    others: ['[].was', '[].now'],
  },
  sources: {
    ours: ['type', 'publishedNote', 'standpoint', 'problems[]', 'derivedFrom[]'],
    names: ['label'],
    others: [
      ...['file', 'title', 'author', 'publisher', 'published'],
      ...['url', 'license', 'sha256'],
    ],
  },
  events: {
    ours: [
      ...['title', 'label', 'summary', 'dateAnchor.why', 'dateNote', 'statusNote'],
      ...['accounts[].note', 'records[].says', 'differences[].values[].says', 'changes[].what'],
    ],
    names: [],
    others: [
      ...['date', 'datePhrase', 'dateAnchor.day', 'alsoFronts[]', 'actors[]', 'places[]'],
      ...['accounts[].source', 'accounts[].quote', 'accounts[].highlight', 'accounts[].calls[]'],
      ...['accounts[].anchor.before', 'accounts[].anchor.after'],
      ...['records[].id', 'records[].publisher', 'records[].title'],
      ...['records[].url', 'records[].date'],
      'differences[].values[].by',
      ...['relations[].to', 'relations[].accordingTo', 'relations[].quote'],
      'changes[].date',
    ],
  },
  readings: {
    ours: ['title', 'about', 'steps[].text'],
    names: [],
    others: [
      ...['steps[].view.from', 'steps[].view.to', 'steps[].view.event'],
      ...['steps[].view.fronts[]', 'steps[].view.asof'],
    ],
  },
} as const satisfies Record<string, TextFields>;

/** The files of the content, by the kinds that have the same fields. */
export const FILE_KINDS = Object.keys(TEXT_FIELDS) as (keyof typeof TEXT_FIELDS)[];
