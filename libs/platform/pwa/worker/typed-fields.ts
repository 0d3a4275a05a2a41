import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';

/** Knows whether something that was typed still stands in a field of the page: that page must not be changed. */
@Service()
export class TypedFields {
  private readonly fields = new Set<HTMLInputElement | HTMLTextAreaElement>();

  constructor() {
    const page = inject(DOCUMENT);
    const remember = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
        this.fields.add(target);
      this.hasWords();
    };
    page.addEventListener('input', remember);
    inject(DestroyRef).onDestroy(() => page.removeEventListener('input', remember));
  }

  hasWords(): boolean {
    for (const field of this.fields)
      if (!field.isConnected || field.value.trim() === '') this.fields.delete(field);
    return this.fields.size > 0;
  }
}
