"""Loads the spaCy pipeline that a model is made from, with its entity weights averaged and all weights rounded as they are shipped."""
import importlib
from pathlib import Path

import numpy as np

#: Layers whose matrices are shipped in 16 bits; biases and gains stay float32.
ROUNDED = ("E", "W")


def load(package: str, entities: Path | None = None, share: float = 1.0):
    """`entities`: folder of an entity recognizer trained from this package's own, as `ner.to_disk` writes it; `share`: its weight in the average."""
    nlp = importlib.import_module(package).load()
    if entities is not None:
        original = importlib.import_module(package).load().get_pipe("ner")
        tuned = nlp.get_pipe("ner").from_disk(entities, exclude=["vocab"])
        assert tuned.move_names == original.move_names, "the retrained entity recognizer has other labels"
        for old, new in zip(original.model.walk(), tuned.model.walk()):
            for name in new.param_names:
                if new.has_param(name):
                    new.set_param(name, (1 - share) * old.get_param(name) + share * new.get_param(name))
    return nlp


def round_weights(nlp) -> None:
    """Rounds the matrices of all components to 16 bits, in place: what spaCy then computes is what our exact mode has to equal."""
    for name in ("tok2vec", "tagger", "parser", "ner"):
        for node in nlp.get_pipe(name).model.walk():
            for param in node.param_names:
                if param in ROUNDED and node.has_param(param):
                    value = node.get_param(param)
                    node.set_param(param, value.astype(np.float16).astype(np.float32))
