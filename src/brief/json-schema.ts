import { z } from "zod";
import { briefSchema } from "./model.js";

/** JSON Schema (draft 2020-12) of the model, for editors and other programs. */
export const briefJsonSchema = (): object => z.toJSONSchema(briefSchema, { target: "draft-2020-12" });
