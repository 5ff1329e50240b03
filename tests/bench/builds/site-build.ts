import { readdir } from 'node:fs/promises';
import type { Command, Cost } from './process-cost.ts';

/** One way of building a site, which is measured again and again. */
export interface SiteBuild {
  readonly name: string;
  /** Brings the sources, and what is kept between builds, into the state that the build starts from; `run` counts from 1. */
  readonly prepare: (run: number) => Promise<void>;
  readonly command: Command;
  /** Folder of the built site. */
  readonly site: string;
}

/** What a build cost. */
export interface BuildFigures {
  readonly name: string;
  /** Medians of all runs. */
  readonly cost: Cost;
  readonly pages: number;
  /** Bytes of one and the same article's page. */
  readonly articleBytes: number;
}

/** What Hugo writes to lead from `…/page/1/` to the list itself. */
const ALIAS = /[/\\]page[/\\]1[/\\]index\.html$/;

/** How many pages a built site has. */
export async function countPages(site: string): Promise<number> {
  const files = await readdir(site, { recursive: true });
  return files.filter((file) => file.endsWith('.html') && !ALIAS.test(file)).length;
}
