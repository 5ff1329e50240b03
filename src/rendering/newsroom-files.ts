import type { Icons } from '../bulletin/newsroom.ts';
import { type Picture, pictureAddress } from './asset.ts';

/** What a newsroom is known by, made ready for pages. */
export interface NewsroomPictures {
  readonly logo?: Picture;
  readonly icons: Icons;
}

/** Names of all files of them, below `/anh/`. */
export function filesOf({ logo, icons }: NewsroomPictures): readonly string[] {
  const ofLogo = logo ? [logo.fallback, ...logo.sources.flatMap(({ files }) => files)] : [];
  const { svg, small, touch, medium, large, maskable } = icons;
  const ofIcons = [...(svg === undefined ? [] : [svg]), small, touch, medium, large, maskable];
  return [...ofLogo.map(({ file }) => file), ...ofIcons];
}

/** The icons by their addresses within the site, where their names are given. */
export function iconAddresses({ svg, small, touch, medium, large, maskable }: Icons): Icons {
  return {
    ...(svg !== undefined && { svg: pictureAddress(svg) }),
    small: pictureAddress(small),
    touch: pictureAddress(touch),
    medium: pictureAddress(medium),
    large: pictureAddress(large),
    maskable: pictureAddress(maskable),
  };
}
