/** A name fit for an address: “Miguel Díaz-Canel” is `miguel-diaz-canel`. Empty without a Latin letter. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
