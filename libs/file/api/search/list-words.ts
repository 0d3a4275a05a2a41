import type { FileText } from '@sanchika/file/domain';
import { learnTerms, listEntry, listOfWord } from '@sanchika/platform/api';
import type { Listing, Transaction } from '@sanchika/platform/api';
import { splitWords } from '@sanchika/platform/kernel';
import { File } from '../file.entity';
import { placeBit } from './list-names';

/** The lists on which the words of some texts put a file. */
export function wordListings(texts: readonly FileText[]): Listing[] {
  const places = new Map<string, number>();
  for (const { place, text } of texts) {
    for (const { word } of splitWords(text)) {
      const name = listOfWord(word);
      if (name !== null) places.set(name, (places.get(name) ?? 0) | placeBit(place));
    }
  }
  return [...places].map(([name, bits]) => ({ name, places: bits }));
}

/** Makes words findable in the transaction that writes them; what was listed before stays listed. */
export async function listWords(tx: Transaction, fileId: string, texts: readonly FileText[]): Promise<void> {
  const { computerNo } = await tx.findOneOrFail(File, {
    where: { id: fileId },
    select: { id: true, computerNo: true },
  });
  await listWordsOf(tx, computerNo, texts);
}

/** The same for whoever has the number of the file at hand. */
export async function listWordsOf(
  tx: Transaction,
  computerNo: number,
  texts: readonly FileText[],
): Promise<void> {
  const listings = wordListings(texts);
  if (listings.length === 0) return;
  for (const places of new Set(listings.map((listing) => listing.places))) {
    const names = listings.filter((listing) => listing.places === places).map(({ name }) => name);
    await listEntry(tx, computerNo, { names, places });
  }
  await learnTerms(
    tx,
    listings.map(({ name }) => name),
  );
}
