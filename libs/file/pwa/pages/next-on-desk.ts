interface Lying {
  readonly fileId: string;
}

/** The card below the one that was just stamped, from the last one again to the first; those on their way out are passed over. */
export function nextOnDesk<Card extends Lying>(
  cards: readonly Card[],
  stampedId: string,
  leaving: ReadonlyMap<string, unknown>,
): Card | undefined {
  const place = cards.findIndex(({ fileId }) => fileId === stampedId);
  const others = [...cards.slice(place + 1), ...cards.slice(0, Math.max(0, place))];
  return others.find(({ fileId }) => fileId !== stampedId && !leaving.has(fileId));
}
