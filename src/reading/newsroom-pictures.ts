import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Newsroom } from '../bulletin/newsroom.ts';
import { PICTURE_FOLDER } from '../rendering/asset.ts';
import type { NewsroomPictures } from '../rendering/newsroom-files.ts';
import { makeNewsroomPictures, type NewsroomPicture } from '../rendering/newsroom-pictures.ts';
import type { Settings } from '../settings.ts';
import { openSection } from '../store/section.ts';

/** The pictures that `bulletin.yaml` names, made ready for pages; one that isn't there stands as if none were named. */
export async function newsroomPictures(
  { logo, icon, colour }: Newsroom,
  { contentDir, cacheDir }: Pick<Settings, 'contentDir' | 'cacheDir'>,
): Promise<NewsroomPictures> {
  const read = async (name: string | undefined): Promise<NewsroomPicture | undefined> => {
    if (name === undefined) return undefined;
    const bytes = await readFile(path.join(contentDir, name)).catch(() => undefined);
    return bytes && { name, bytes };
  };
  const [ownLogo, ownIcon] = [await read(logo), await read(icon)];
  const own = { ...(ownLogo && { logo: ownLogo }), ...(ownIcon && { icon: ownIcon }), colour };
  return makeNewsroomPictures(own, openSection(cacheDir, PICTURE_FOLDER));
}
