import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A folder in which a post arranges files for itself. */
@Entity('own_folder')
@Index('ux_own_folder_name', ['postId', 'name'], { unique: true })
export class OwnFolder {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'post_id' }))
  postId!: string;

  @Column({ type: 'varchar', length: 60 })
  name!: string;
}

/** A file in a folder; of one post it lies in one folder at most. */
@Entity('own_folder_file')
@Index('ix_own_folder_file_folder', ['folderId', 'placedAt', 'fileId'])
export class OwnFolderFile {
  @PrimaryColumn(idColumn({ name: 'post_id' }))
  postId!: string;

  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'folder_id' }))
  folderId!: string;

  @Column(instantColumn({ name: 'placed_at' }))
  placedAt!: Instant;
}
