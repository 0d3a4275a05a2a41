// What only a person needs who types Hindi this way: its own chunk.
export {
  AT_REST,
  INSCRIPT,
  KEY_ROWS,
  REMINGTON,
  signOf,
  soundOfKey,
  typeKey,
} from '@sanchika/platform/kernel/hindi-typing';
