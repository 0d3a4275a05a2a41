import { Controller } from '@nestjs/common';
import { Calendars } from '@sanchika/calendar/api';
import { CalendarApi } from '@sanchika/calendar/contract';
import type { Actor } from '@sanchika/office/domain';
import { Implements } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Caller } from './caller';

/** Stands in this room because the calendar room knows no offices: which calendar applies is the office's choice. */
@Controller()
export class CalendarController {
  constructor(private readonly calendars: Calendars) {}

  @Implements(CalendarApi.mine)
  mine(@Caller() actor: Actor): Promise<ResponseOf<typeof CalendarApi.mine>> {
    return this.calendars.viewOf(actor);
  }
}
