import path from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { Story } from './bulletin/story.ts';
import { contentLoaders, type Registers } from './integrations/content-loader.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env, process.cwd());
const loaders = contentLoaders(settings);

/** The content model has checked every value of stories and registers already; their schemas only name the types. */
export const collections = {
  stories: defineCollection({ loader: loaders.stories, schema: z.custom<Story>() }),
  registers: defineCollection({
    loader: loaders.registers,
    schema: z.custom<Registers>(),
  }),
  standing: defineCollection({
    loader: glob({ base: path.join(settings.contentDir, 'pages'), pattern: '*/{vi,en}.mdx' }),
    schema: z.object({ title: z.string(), description: z.string().optional() }),
  }),
};
