"""Everything of a pipeline but its weights: regular expressions, exceptions and rules as JSON, norms and lemmas as lists of words."""
import unicodedata

from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS, NORM, ORTH
from spacy.tokenizer import Tokenizer

#: What Python's \s matches, as a JavaScript class.
SPACE = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"


def javascript_regex(pattern: str) -> str:
    """A Python pattern as a JavaScript one with the flag `u`, which allows no unknown escapes and has other \\w, \\d and \\s."""
    pattern = pattern.replace("(?u)", "")
    out, i, in_class = [], 0, False
    while i < len(pattern):
        c = pattern[i]
        if c != "\\":
            in_class = c != "]" if in_class else c == "["
            out.append(c)
            i += 1
            continue
        n = pattern[i + 1]
        if n == "U":
            out.append("\\u{%x}" % int(pattern[i + 2 : i + 10], 16))
            i += 10
            continue
        if n in "ux":
            width = 6 if n == "u" else 4
            out.append("\\u%04x" % int(pattern[i + 2 : i + width], 16))
            i += width
            continue
        out.append(_escape(n, in_class))
        i += 2
    return "".join(out)


def _escape(n: str, in_class: bool) -> str:
    if n == "w":
        return r"\p{L}\p{N}_" if in_class else r"[\p{L}\p{N}_]"
    if n == "d":
        return r"\p{Nd}"
    if n == "s":
        return SPACE if in_class else f"[{SPACE}]"
    if n == "S" and not in_class:
        return f"[^{SPACE}]"
    if n in "^$\\.*+?()[]{}|/" or (n == "-" and in_class):
        return "\\" + n
    if n.isalnum():
        raise ValueError(f"escape \\{n}")
    return n


def tokenizer_tables(nlp) -> dict:
    tokenizer, strings = nlp.tokenizer, nlp.vocab.strings
    assert tokenizer.token_match is None
    # spaCy tokenizes a finished text anew with the exceptions that contain an affix or a blank themselves. They are matched on the tokens that
    # they are cut into where no exception is known.
    plain = Tokenizer(
        nlp.vocab,
        rules={},
        prefix_search=tokenizer.prefix_search,
        suffix_search=tokenizer.suffix_search,
        infix_finditer=tokenizer.infix_finditer,
        url_match=tokenizer.url_match,
    )
    specials, phrases = {}, {}
    for chunk, parts in tokenizer.rules.items():
        specials[chunk] = [[p[ORTH], p[NORM]] if NORM in p else [p[ORTH]] for p in parts]
        if tokenizer.find_prefix(chunk) or tokenizer.find_infix(chunk) or tokenizer.find_suffix(chunk) or " " in chunk:
            first, *rest = [token.text for token in plain(chunk)]
            phrases.setdefault(first, []).append(rest)
    js = lambda search: javascript_regex(search.__self__.pattern)
    return {
        "regex": {
            "prefix": js(tokenizer.prefix_search),
            "suffix": js(tokenizer.suffix_search),
            "infix": js(tokenizer.infix_finditer),
            "url": js(tokenizer.url_match),
        },
        "specials": specials,
        "phrases": phrases,
        "chars": {
            "space": _ranges(str.isspace),
            "digit": _ranges(lambda c: c.isdigit() and unicodedata.category(c) != "Nd"),
        },
        "symbols": {name: number for name, number in IDS.items() if name},
    }


def _ranges(test) -> list[int]:
    """Sorted code point ranges [from, to, from, to, ...] of the characters that pass a test."""
    ranges: list[int] = []
    start = None
    for c in range(0x110001):
        inside = c < 0x110000 and not 0xD800 <= c < 0xE000 and test(chr(c))
        if inside and start is None:
            start = c
        elif not inside and start is not None:
            ranges += [start, c - 1]
            start = None
    return ranges


def attribute_rules(nlp) -> list:
    rules = nlp.get_pipe("attribute_ruler").patterns
    return [[pattern, rule["attrs"], rule["index"]] for rule in rules for pattern in rule["patterns"]]


def word_lists(nlp) -> dict[str, dict[str, list[str]]]:
    """List -> word -> what stands for it."""
    strings, lookups = nlp.vocab.strings, nlp.get_pipe("lemmatizer").lookups
    lists = {"norm": {word: [norm] for word, norm in BASE_NORMS.items()}, "norm.hash": {}}
    for key, value in nlp.vocab.lookups.get_table("lexeme_norm").items():
        # Wins over BASE_NORMS. Its keys are 64-bit hashes, and most have no entry in the string store.
        if key in strings:
            lists["norm"][strings[key]] = [value]
        else:
            lists["norm.hash"]["%016x" % key] = [value]
    for upos, words in by_upos(lookups.get_table("lemma_index")).items():
        lists[f"lemma.{upos}"] = {word: [] for word in words}
    for upos, words in by_upos(lookups.get_table("lemma_exc")).items():
        lists[f"irregular.{upos}"] = dict(words)
    return lists


def lemma_rules(nlp) -> dict:
    return by_upos(nlp.get_pipe("lemmatizer").lookups.get_table("lemma_rules"))


def by_upos(table) -> dict:
    """The tables of the lemmatizer are keyed by hashes of lower-case UPOS names."""
    known = {upos: table[upos] for upos in (x.lower() for x in IDS if x) if upos in table}
    assert len(known) == len(table)
    return known


def write_lists(lists: dict[str, dict[str, list[str]]]) -> tuple[bytes, dict[str, list[int]]]:
    """One file: a line a word, with what stands for it behind tabs, sorted by bytes, since the reader searches by halving; and where each list lies."""
    blob, places = bytearray(), {}
    for name, words in lists.items():
        start = len(blob)
        for word in sorted(words, key=lambda word: word.encode()):
            parts = [word, *words[word]]
            assert not any("\t" in part or "\n" in part for part in parts)
            blob.extend(("\t".join(parts) + "\n").encode())
        places[name] = [start, len(blob)]
    return bytes(blob), places
