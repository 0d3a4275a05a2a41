import { inject, Service } from '@angular/core';
import { LocalStore, Outbox, OutboxSender } from '@sanchika/platform/pwa';
import { createEffect } from '@ngrx/effects';
import { map } from 'rxjs';
import { sentActs } from '../offline/file.tables';
import { OutboxActions } from './outbox.actions';

/** Projects the outbox into the store and tells of every answer. */
@Service({ autoProvided: false })
export class OutboxEffects {
  private readonly local = inject(LocalStore);
  private readonly outbox = inject(Outbox);
  private readonly sender = inject(OutboxSender);

  readonly rows = createEffect(() =>
    this.outbox.rows.pipe(map((rows) => OutboxActions.outboxRowsChanged({ rows }))),
  );

  readonly sent = createEffect(() =>
    this.local
      .watch((tables) => tables.of(sentActs).orderBy('sentAt').toArray())
      .pipe(map((sent) => OutboxActions.sentActsChanged({ sent: [...sent].reverse() }))),
  );

  readonly answers = createEffect(() =>
    this.sender.results.pipe(map((result) => OutboxActions.actAnswered({ result }))),
  );
}
