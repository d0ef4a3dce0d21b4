import { z } from "zod";
import { settingsSchema } from "../view/types.js";

/** `audience.yaml`: a setting that is left out is that of the extended audience. */
export const audienceFileSchema = settingsSchema
  .omit({ audience: true })
  .partial()
  .extend({
    extends: z
      .string()
      .min(1)
      .optional()
      .describe("The audience whose settings, templates and partials are used if this one has none of its own."),
  })
  .describe("An audience of Briefwright: whom a brief is for, and how it looks.");

export type AudienceFile = z.infer<typeof audienceFileSchema>;

/** The JSON Schema of `audience.yaml`, for editors. */
export const audienceJsonSchema = (): unknown => z.toJSONSchema(audienceFileSchema, { target: "draft-7" });
