import { crc32, deflateSync } from 'node:zlib';
import { aJpeg, aPng } from './a-paper';

type Bytes = Uint8Array<ArrayBuffer>;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A grey PNG that says it has this size, with the given rows or none. */
export function pngOfSize(width: number, height: number, rows: Uint8Array = new Uint8Array(1)): Bytes {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // One bit a point, grey.
  head[8] = 1;
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]));
}

/** A PNG that really unpacks to this many points, and is small. */
export function pngBomb(side: number): Bytes {
  return pngOfSize(side, side, new Uint8Array(side * (Math.ceil(side / 8) + 1)));
}

/** A sound PNG with a text between its parts. */
export function pngWithText(text: string): Bytes {
  const png = Buffer.from(aPng());
  const afterHead = SIGNATURE.length + 25;
  const said = chunk('tEXt', Buffer.from(`Comment\0${text}`, 'latin1'));
  return new Uint8Array(Buffer.concat([png.subarray(0, afterHead), said, png.subarray(afterHead)]));
}

/** A sound JPEG with a comment at its head. */
export function jpegWithComment(text: string): Bytes {
  const jpeg = Buffer.from(aJpeg());
  const comment = Buffer.from(text, 'latin1');
  const mark = Buffer.from([0xff, 0xfe, 0, 0]);
  mark.writeUInt16BE(comment.length + 2, 2);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), mark, comment, jpeg.subarray(2)]));
}

/** A JPEG whose frame says that it is 65,500 points wide and high. */
export function hugeJpeg(): Bytes {
  const jpeg = Buffer.from(aJpeg());
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(65_500, frame + 5);
  jpeg.writeUInt16BE(65_500, frame + 7);
  return new Uint8Array(jpeg);
}

export function followedBy(bytes: Bytes, text: string): Bytes {
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(text, 'latin1')]));
}

function chunk(type: string, content: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
