import type { AskingView, FileView, MergingView, NoteView, VolumeView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';

/** What lies on the note side, in the order of time. */
export type SideEntry =
  | { readonly kind: 'volume'; readonly at: number; readonly volume: VolumeView }
  | { readonly kind: 'merging'; readonly at: number; readonly merging: MergingView }
  | { readonly kind: 'note'; readonly at: number; readonly note: NoteView }
  /** One question to several posts. */
  | { readonly kind: 'asked'; readonly at: number; readonly askings: readonly AskingView[] }
  | { readonly kind: 'answered'; readonly at: number; readonly asking: AskingView };

type Side = Pick<FileView, 'notes' | 'askings'> & Partial<Pick<FileView, 'mergings' | 'volumes'>>;

/**
 * Notes with what was asked and answered between them, and heads where a volume or what came from another file begins;
 * of what falls on one instant, the note comes first. What came from another file lies where it came in.
 */
export function sideEntries({ notes, askings, mergings = [], volumes = [] }: Side): readonly SideEntry[] {
  const entries: SideEntry[] = [
    ...volumes.map((volume) => ({ kind: 'volume' as const, at: instantOfIso(volume.at), volume })),
    ...mergings
      .filter((merging) => merging.notes > 0)
      .map((merging) => ({ kind: 'merging' as const, at: instantOfIso(merging.at), merging })),
    ...notes.map((note) => ({ kind: 'note' as const, at: placeOf(note, mergings), note })),
    ...askedTogether(askings).map(([at, together]) => ({ kind: 'asked' as const, at, askings: together })),
    ...askings.flatMap((asking) =>
      asking.answer ? { kind: 'answered' as const, at: instantOfIso(asking.answer.at), asking } : [],
    ),
  ];
  return entries.sort((one, other) => one.at - other.at);
}

function placeOf({ at, noteNo, origin }: NoteView, mergings: readonly MergingView[]): number {
  const came = mergings.find(
    ({ noteFrom, notes }) => origin && noteFrom <= noteNo && noteNo < noteFrom + notes,
  );
  return instantOfIso(came?.at ?? at);
}

function askedTogether(
  askings: readonly AskingView[],
): readonly (readonly [number, readonly AskingView[]])[] {
  const groups = new Map<string, AskingView[]>();
  for (const asking of askings) {
    const key = `${asking.kind} ${asking.askedAt} ${asking.question}`;
    groups.set(key, [...(groups.get(key) ?? []), asking]);
  }
  return [...groups.values()].map((group) => [instantOfIso(group[0]?.askedAt ?? ''), group] as const);
}
