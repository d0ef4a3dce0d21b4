import type { Mention } from "../types.js";
import type { Entity } from "./entity.js";

/**
 * Whether the text says something next to any name of an entity: an age in [Jon Vale, 61,]. Each mention is read once,
 * since every description asks again: a long text would take quadratic time.
 */
export function nameReader(says: (mention: Mention, text: string) => boolean) {
  const found = new WeakMap<Entity, { read: number; told: boolean }>();
  return (entity: Entity, text: string): boolean => {
    const { read, told } = found.get(entity) ?? { read: 0, told: false };
    const isTold =
      told || entity.mentions.slice(read).some((mention) => mention.form === "name" && says(mention, text));
    found.set(entity, { read: entity.mentions.length, told: isTold });
    return isTold;
  };
}
