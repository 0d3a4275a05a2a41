import { Injectable } from '@nestjs/common';
import { Configuration } from './config/configuration';

/**
 * The steps of a command at which the fault tests kill the process: P4 transaction begun, P5 decided,
 * P6 event inserted, P7 compare-and-set done, P8 notices written, P9 command logged, P10 before commit,
 * P11 after commit, P12 answer ready but not sent.
 */
export type FaultPoint = 'P4' | 'P5' | 'P6' | 'P7' | 'P8' | 'P9' | 'P10' | 'P11' | 'P12';

/** Dies at the configured point, as a power cut of the process would; production refuses the setting. */
@Injectable()
export class FaultPoints {
  constructor(private readonly configuration: Configuration) {}

  pass(point: FaultPoint): void {
    if (this.configuration.faultPoint === point) process.kill(process.pid, 'SIGKILL');
  }
}
