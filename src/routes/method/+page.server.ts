import { parseEdtf } from '$lib/chronology/edtf.ts';
import { wordDate } from '$lib/chronology/wording.ts';
import { hasNoRecipient, isMail } from '$lib/components/pages/report.ts';
import { getChronology, getCorrections, getLeftOut } from '$lib/server/content/chronology.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { sources, window } = getChronology();
  return {
    window,
    leftOut: getLeftOut(),
    isMail: isMail(getCorrections()),
    hasNoRecipient: hasNoRecipient(getCorrections()),
    sources: sources.map(({ published, ...source }) => {
      const parsed = parseEdtf(published);
      return { ...source, published: parsed.ok ? wordDate(parsed.date) : published };
    }),
  };
};
