import { computed, Directive, effect, ElementRef, inject } from '@angular/core';
import { HindiKeys } from './hindi-keys';
import { TypingChoice } from './typing-choice';
import type { Pen } from './write-before';

/** Lets a field be written in Hindi; a field with a {@link TypingBar} of its own has this already. */
@Directive({ selector: 'textarea[sk-hindi-typing], input[sk-hindi-typing]' })
export class HindiTyping {
  constructor() {
    const { nativeElement } = inject<ElementRef<Pen>>(ElementRef);
    injectHindiKeys(() => nativeElement);
  }
}

/** Types into the field for as long as whoever asks is there; the keyboards come when the first is chosen. */
export function injectHindiKeys(field: () => Pen | null): void {
  const choice = inject(TypingChoice);
  const keys = computed(() => {
    const pen = field();
    return pen && new HindiKeys(pen, choice);
  });
  effect((onCleanup) => onCleanup(keys()?.listen() ?? (() => undefined)));
  effect(() => {
    if (choice.way() !== 'system') void keys()?.load();
  });
}
