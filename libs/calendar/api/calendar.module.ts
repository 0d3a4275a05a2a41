import { Module } from '@nestjs/common';
import { Calendars } from './calendars';

@Module({ providers: [Calendars], exports: [Calendars] })
export class CalendarModule {}
