"""Renders the same brief with Typst or WeasyPrint, both from PyPI: once (`pdf-peers.py typst FILE OUT`), or a line of standard input at
a time (`pdf-peers.py serve TYPST HTML OUT`, each line a peer's name), answering with the milliseconds that it took."""

import sys
import time


def typst_brief(source, out):
    import typst

    typst.compile(source, output=out, pdf_standards=["ua-1", "a-3a"], font_paths=[sys.argv[-1]])


def weasyprint_brief(source, out):
    import weasyprint

    weasyprint.HTML(filename=source).write_pdf(out, pdf_variant="pdf/ua-1")


PEERS = {"typst": typst_brief, "weasyprint": weasyprint_brief}


def serve(sources, out):
    count = 0
    for line in sys.stdin:
        peer = line.strip()
        count += 1
        # Typst remembers what it has compiled; each round is a brief that it has not seen.
        changed = f"{sources[peer]}.{count}.{'typ' if peer == 'typst' else 'html'}"
        with open(sources[peer], encoding="utf-8") as file:
            text = file.read().replace("eleven months", f"{count} months")
        with open(changed, "w", encoding="utf-8") as file:
            file.write(text)
        start = time.perf_counter()
        PEERS[peer](changed, out)
        print((time.perf_counter() - start) * 1000, flush=True)


if sys.argv[1] == "serve":
    serve({"typst": sys.argv[2], "weasyprint": sys.argv[3]}, sys.argv[4])
else:
    PEERS[sys.argv[1]](sys.argv[2], sys.argv[3])
