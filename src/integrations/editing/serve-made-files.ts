import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { ATTACHMENT_FOLDER, mediaType, PICTURE_FOLDER } from '../../rendering/asset.ts';

const FILE = new RegExp(`^/(${PICTURE_FOLDER}|${ATTACHMENT_FOLDER})/([\\w.-]+)$`);

/** Answers requests for pictures and attachments from the cache folder: while editing they are made one by one. */
export function serveMadeFiles(cacheDir: string, base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const [, folder, name] = FILE.exec((request.url ?? '').slice(base.replace(/\/$/, '').length)) ?? [];
    if (folder === undefined || name === undefined) {
      next();
      return;
    }
    const file = createReadStream(path.join(cacheDir, folder, name));
    file.on('error', () => {
      next();
    });
    file.on('open', () => {
      response.setHeader('content-type', mediaType(name));
      file.pipe(response);
    });
  };
}
