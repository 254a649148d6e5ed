"""Learns the weights of pairs, says how far they can be believed, and reads and writes them as Swift."""

import math
import re

import numpy
from scipy import sparse
from sklearn.linear_model import LogisticRegression


class Pairs:
    """The pairs of one file, as the training driver writes them, with whether they truly match."""

    def __init__(self, path, people):
        words = numpy.fromfile(path, dtype="<u4")
        values = words.view("<f4")
        columns = int(words[0])
        at, starts, numbers, weights, matches = 1, [0], [], [], []
        while at < len(words):
            count = int(words[at + 2])
            matches.append(people[words[at]] == people[words[at + 1]])
            at += 3
            numbers.append(words[at:at + 2 * count:2])
            weights.append(values[at + 1:at + 2 * count:2])
            starts.append(starts[-1] + count)
            at += 2 * count
        self.matches = numpy.array(matches)
        self.terms = sparse.csr_matrix(
            (numpy.concatenate(weights), numpy.concatenate(numbers).astype(numpy.int32), starts),
            shape=(len(matches), columns),
        )


def learned(samples):
    """Weights in bits. The bias is a term, so nothing is added to it."""
    terms = sparse.vstack([sample.terms for sample in samples])
    matches = numpy.concatenate([sample.matches for sample in samples])
    model = LogisticRegression(C=1.0, max_iter=5000, fit_intercept=False)
    model.fit(terms, matches)
    return model.coef_[0] / math.log(2)


BINS = [0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999, 1]


def print_reliability(title, sample, weights):
    """How many of the pairs that are given a probability are one person's."""
    probabilities = 1 / (1 + numpy.exp2(-numpy.clip(sample.terms @ weights, -60, 60)))
    clipped = numpy.clip(probabilities, 1e-9, 1 - 1e-9)
    loss = -numpy.mean(numpy.where(sample.matches, numpy.log2(clipped), numpy.log2(1 - clipped)))
    print(f"\n{title}: {len(probabilities):,} pairs, log loss {loss:.4f} bits")
    print(f"{'probability':>15} {'pairs':>8} {'mean':>7} {'truly match':>11}")
    for low, high in zip(BINS, BINS[1:]):
        chosen = (probabilities >= low) & ((probabilities < high) | (high == 1))
        count = int(chosen.sum())
        if count > 0:
            print(f"{low:6.3f} to {high:5.3f} {count:8,} {probabilities[chosen].mean():7.4f} "
                  f"{sample.matches[chosen].mean():11.4f}")


def write_swift(path, weights, comment):
    """- comment: how they were made."""
    # -0.0 is a weight nobody has seen an example of, like 0.
    texts = [f"{weight:.3f}".replace("-0.000", "0.000") for weight in weights]
    rows = [", ".join(texts[at:at + 10]) for at in range(0, len(texts), 10)]
    with open(path, "w", encoding="utf8") as file:
        file.write("extension MatchingModel {\n")
        file.writelines(f"  /// {line}".rstrip() + "\n" for line in comment)
        file.write("  static let shipped = MatchingModel(weights: [\n")
        file.writelines(f"    {row},\n" for row in rows)
        file.write("  ])\n}\n")


def read_swift(path):
    text = open(path, encoding="utf8").read()
    return numpy.array([float(word) for word in re.findall(r"-?\d+\.\d+", text[text.index("weights:"):])])
