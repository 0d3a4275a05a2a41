import { openApiDocument, VERSION } from '@sanchika/platform/api';
import { allEndpoints } from './contracts.ts';

/** The OpenAPI document of the whole product. */
export function openApi(): string {
  return `${JSON.stringify(openApiDocument(allEndpoints(), VERSION), null, 2)}\n`;
}
