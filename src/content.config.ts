import path from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { currentRun } from './reading/run.ts';

export const collections = {
  /** Pages written by hand. The content of the bulletin isn't Astro's to load: see src/reading/. */
  standing: defineCollection({
    loader: glob({
      base: path.join(currentRun().settings.contentDir, 'pages'),
      pattern: '*/{vi,en}.mdx',
    }),
    schema: z.object({ title: z.string(), description: z.string().optional() }),
  }),
};
