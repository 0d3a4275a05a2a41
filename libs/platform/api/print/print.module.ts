import { Global, Module } from '@nestjs/common';
import { Sandbox } from '../uploads/sandbox';
import { Typesetter } from './typesetter';
import { TypstTypesetter } from './typst-typesetter';

/** The way onto paper. */
@Global()
@Module({
  providers: [
    Sandbox,
    {
      provide: Typesetter,
      useFactory: (sandbox: Sandbox) => new TypstTypesetter(sandbox),
      inject: [Sandbox],
    },
  ],
  exports: [Typesetter],
})
export class PrintModule {}
