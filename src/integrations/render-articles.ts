import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article, Photo, Story } from '../bulletin/story.ts';
import { type Asset, attachmentAddress, pictureAddress } from '../rendering/asset.ts';
import { pictureHtml } from '../rendering/picture-element.ts';
import { type ParsedBody, renderBody } from '../rendering/render-body.ts';
import { findRendered, type RenderedArticle, writeRendered } from '../rendering/rendered-articles.ts';
import { withBase } from '../routing/href.ts';
import type { Settings } from '../settings.ts';

/** How wide the picture of an article is shown: over the body, and in lists. */
const LARGE = '(min-width: 60rem) 56rem, 100vw';
const SMALL = '(min-width: 48rem) 20rem, 40vw';
