#!/usr/bin/env python3
"""Runs the public TOML conformance suite (toml-test) through toml-decoder.

usage: conformance.py DECODER SUITE

SUITE is the suite's folder `tests`, with `files-toml-1.0.0`, `files-toml-1.1.0`, `valid` and `invalid`.
"""

import json
import math
import pathlib
import re
import subprocess
import sys

MOMENT = re.compile(r"(.*?:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$")


def normalized(value):
    """The value of a tagged JSON document in a form that can be compared."""
    if isinstance(value, list):
        return [normalized(element) for element in value]
    if set(value) != {"type", "value"} or not isinstance(value["value"], str):
        return {key: normalized(entry) for key, entry in value.items()}
    kind, text = value["type"], value["value"]
    if kind == "integer":
        return kind, int(text)
    if kind == "float":
        return kind, "nan" if math.isnan(float(text)) else float(text)
    if kind in ("datetime", "datetime-local", "time-local"):
        clock, fraction, offset = MOMENT.match(text.upper().replace(" ", "T")).groups()
        return kind, clock, (fraction or "").rstrip("0"), "Z" if offset == "+00:00" else offset
    return kind, text


def failure(path, answer):
    """What is wrong with the answer to a document; nothing if it is right."""
    accepted, _, rest = answer.partition(" ")
    if "invalid" in path.parts:
        return None if accepted == "err" else "accepted"
    if accepted != "ok":
        return rest
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return None if normalized(json.loads(rest)) == normalized(expected) else "another value"


def main():
    decoder, suite = sys.argv[1], pathlib.Path(sys.argv[2])
    failures = 0
    for version in ("1.0", "1.1"):
        names = (suite / f"files-toml-{version}.0").read_text().split("\n")
        paths = [suite / name for name in names if name.endswith(".toml")]
        run = subprocess.run(
            [decoder, "--toml", version, "--batch"],
            input="".join(f"{path}\n" for path in paths).encode(),
            stdout=subprocess.PIPE,
            check=True,
        )
        answers = run.stdout.decode().split("\n")[:-1]
        wrong = [(path, failure(path, answer)) for path, answer in zip(paths, answers, strict=True)]
        wrong = [(path, problem) for path, problem in wrong if problem]
        for path, problem in wrong:
            print(f"TOML {version}: {path}: {problem}")
        print(f"TOML {version}: {len(paths) - len(wrong)} of {len(paths)} tests")
        failures += len(wrong)
    sys.exit(1 if failures else 0)


main()
