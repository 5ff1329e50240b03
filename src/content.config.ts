import path from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { contentLoader } from './integrations/content/content-loader.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env, process.cwd());

export const collections = {
  /** Holds the digest of the content alone: see src/reading/kept-content.ts. */
  bulletin: defineCollection({ loader: contentLoader(settings), schema: z.object({ digest: z.string() }) }),
  standing: defineCollection({
    loader: glob({ base: path.join(settings.contentDir, 'pages'), pattern: '*/{vi,en}.mdx' }),
    schema: z.object({ title: z.string(), description: z.string().optional() }),
  }),
};
