"""The weights of a pipeline as named tensors, laid out as the kernel reads them, and the shapes that go with them."""
import numpy as np


def collect(nlp) -> tuple[dict[str, np.ndarray], dict]:
    """Tensors by name, and the parts of model.json that describe the layers."""
    tensors: dict[str, np.ndarray] = {}
    parser, entities = nlp.get_pipe("parser"), nlp.get_pipe("ner")
    output = nlp.get_pipe("tagger").model.get_ref("output_layer")
    spec = {
        "tags": list(nlp.get_pipe("tagger").labels),
        "t2v": _token_vectors(tensors, "t2v", nlp.get_pipe("tok2vec").model),
        "ner_t2v": _token_vectors(tensors, "ner", entities.model.get_ref("tok2vec")),
    }
    tensors["tag.W"], tensors["tag.b"] = output.get_param("W"), output.get_param("b")
    spec["parser"] = _transitions(tensors, "par", parser)
    spec["ner"] = _transitions(tensors, "nup", entities)
    return tensors, spec


def _planes(w: np.ndarray) -> np.ndarray:
    """(outputs, pieces, inputs) -> all first pieces, then all second pieces, one a row."""
    return np.ascontiguousarray(w.transpose(1, 0, 2)).reshape(-1, w.shape[2])


def _layers(model, name: str) -> list:
    return [node for node in model.walk() if node.name == name]


def _token_vectors(tensors: dict, prefix: str, model) -> dict:
    embeddings, maxouts = _layers(model, "hashembed"), _layers(model, "maxout")
    for i, layer in enumerate(embeddings):
        tensors[f"{prefix}.E{i}"] = layer.get_param("E")
    for i, (maxout, norm) in enumerate(zip(maxouts, _layers(model, "layernorm"))):
        tensors[f"{prefix}.W{i}"] = _planes(maxout.get_param("W"))
        tensors[f"{prefix}.b{i}"] = maxout.get_param("b").T.reshape(-1)
        tensors[f"{prefix}.G{i}"] = norm.get_param("G")
        tensors[f"{prefix}.B{i}"] = norm.get_param("b")
    return {
        "attrs": _layers(model, "extract_features")[0].attrs["columns"],
        "embed": [{"rows": e.get_dim("nV"), "seed": e.attrs["seed"]} for e in embeddings],
        "layers": len(maxouts) - 1,
    }


def _transitions(tensors: dict, prefix: str, pipe) -> dict:
    model = pipe.model
    reduce, lower, upper = model.get_ref("tok2vec").layers[-1], model.get_ref("lower"), model.get_ref("upper")
    w = lower.get_param("W")  # (features, outputs, pieces, inputs)
    tensors[f"{prefix}.lW"], tensors[f"{prefix}.lb"] = reduce.get_param("W"), reduce.get_param("b")
    tensors[f"{prefix}.W"] = np.ascontiguousarray(w.transpose(0, 2, 1, 3)).reshape(-1, w.shape[3])
    tensors[f"{prefix}.b"] = lower.get_param("b").T.reshape(-1)
    tensors[f"{prefix}.pad"] = lower.get_param("pad")[0].transpose(0, 2, 1).reshape(-1)
    tensors[f"{prefix}.uW"], tensors[f"{prefix}.ub"] = upper.get_param("W"), upper.get_param("b")
    assert not model.attrs["unseen_classes"]
    return {"features": w.shape[0], "moves": [pipe.moves.get_class_name(i) for i in range(pipe.moves.n_moves)]}


def write(tensors: dict[str, np.ndarray]) -> tuple[bytes, dict]:
    """One file: matrices in 16 bits, vectors in 32, each at a multiple of four; and where each lies."""
    blob, heads = bytearray(), {}
    for name, tensor in tensors.items():
        blob.extend(bytes(-len(blob) % 4))
        kind = "f16" if tensor.ndim == 2 else "f32"
        heads[name] = {"shape": list(tensor.shape), "type": kind, "at": len(blob)}
        blob.extend(np.ascontiguousarray(tensor.astype(np.float16 if kind == "f16" else np.float32)).tobytes())
    return bytes(blob), heads
