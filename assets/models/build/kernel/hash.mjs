// MurmurHash3_x64_128 by Austin Appleby, public domain, as thinc 8.3 (MIT) uses it for embeddings.
import { func, get, i32, i64, int, set, step, sub, tee } from "./wat.mjs";

const long = (value) => `(i64.const ${value})`;
const op = (name, a, b) => `(i64.${name} ${a} ${b})`;
const times = (value, factor) => op("mul", value, long(factor));
const xor = (a, b) => op("xor", a, b);

/** `fmix64`, the last step of MurmurHash3, on a local. */
const mix = (name) => {
  const fold = set(name, xor(get(name), op("shr_u", get(name), long(33))));
  const multiply = (factor) => set(name, times(get(name), factor));
  return fold + multiply("0xff51afd7ed558ccd") + fold + multiply("0xc4ceb9fe1a85ec53") + fold;
};

/** For each of `n` ids of eight bytes, the addresses of its four rows in a table of `rows` rows of 96 halves. */
export function locate() {
  const halves = [get("a"), op("shr_u", get("a"), long(32)), get("b"), op("shr_u", get("b"), long(32))];
  const address = (half) =>
    `(i32.add ${get("table")} (i32.mul (i32.rem_u (i32.wrap_i64 ${half}) ${get("rows")}) ${int(192)}))`;
  return func(
    "locate",
    i32("id", "n", "seed", "rows", "table", "to", "stride"),
    i64("a", "b", "c"),
    // The hash of nothing but the seed and the length of the id, eight bytes.
    set("c", xor(`(i64.extend_i32_u ${get("seed")})`, long(8))) +
      `(loop $id ${set("a", op("rotl", times(`(i64.load ${get("id")})`, "0x87c37b91114253d5"), long(31)))}` +
      set("a", op("add", xor(times(get("a"), "0x4cf5ad432745937f"), get("c")), get("c"))) +
      set("b", op("add", get("c"), get("a"))) +
      mix("a") +
      mix("b") +
      set("a", op("add", get("a"), get("b"))) +
      set("b", op("add", get("b"), get("a"))) +
      halves.map((half, i) => `(i32.store offset=${i * 4} ${get("to")} ${address(half)})`).join("") +
      step("id", 8) +
      set("to", `(i32.add ${get("to")} ${get("stride")})`) +
      `(br_if $id ${tee("n", sub(get("n"), int(1)))}))`,
  );
}
