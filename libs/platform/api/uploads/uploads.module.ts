import { Global, Module } from '@nestjs/common';
import { SweepBlobs } from '../blobs/sweep-blobs';
import { Inspections } from './inspections';
import { PagePictures } from './page-pictures';
import { PictureFolder } from './picture-folder';
import { PictureMaker } from './picture-maker';
import { Quarantine } from './quarantine';
import { ResumableUploads } from './resumable-uploads';
import { Sandbox } from './sandbox';
import { UploadRegister } from './upload-register';
import { UploadsController } from './uploads.controller';
import { ClamdScanner, VirusScanner } from './virus-scanner';

const parts = [Quarantine, ResumableUploads, Inspections, PagePictures, SweepBlobs];

/** The way in for bytes from outside: pieces, quarantine, examination, virus scanner, pictures of pages. */
@Global()
@Module({
  controllers: [UploadsController],
  providers: [
    ...parts,
    Sandbox,
    UploadRegister,
    PictureFolder,
    PictureMaker,
    { provide: VirusScanner, useClass: ClamdScanner },
  ],
  exports: [...parts, VirusScanner],
})
export class UploadsModule {}
