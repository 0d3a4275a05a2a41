import type { AskingView, FileView, NoteView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';

/** What lies on the note side, in the order of time. */
export type SideEntry =
  | { readonly kind: 'note'; readonly at: number; readonly note: NoteView }
  /** One question to several posts. */
  | { readonly kind: 'asked'; readonly at: number; readonly askings: readonly AskingView[] }
  | { readonly kind: 'answered'; readonly at: number; readonly asking: AskingView };

/** Notes with what was asked and answered between them; of what falls on one instant, the note comes first. */
export function sideEntries({ notes, askings }: Pick<FileView, 'notes' | 'askings'>): readonly SideEntry[] {
  const entries: SideEntry[] = [
    ...notes.map((note) => ({ kind: 'note' as const, at: instantOfIso(note.at), note })),
    ...askedTogether(askings).map(([at, together]) => ({ kind: 'asked' as const, at, askings: together })),
    ...askings.flatMap((asking) =>
      asking.answer ? { kind: 'answered' as const, at: instantOfIso(asking.answer.at), asking } : [],
    ),
  ];
  return entries.sort((one, other) => one.at - other.at);
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
