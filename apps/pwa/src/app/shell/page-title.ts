import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** A route's `title` is the key of a phrase; the tab of the browser reads it in the reader's language. */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private key: string | undefined;

  constructor() {
    super();
    this.transloco.langChanges$.subscribe(() => this.write());
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.key = this.buildTitle(snapshot);
    this.write();
  }

  private write(): void {
    const name = this.transloco.translate('shell.name');
    this.title.setTitle(this.key ? `${this.transloco.translate(this.key)} · ${name}` : name);
  }
}
