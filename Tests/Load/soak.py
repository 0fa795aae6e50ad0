"""One session for long: random keys, sizes and edits of the data; memory and descriptors must stay as they are.

Usage: soak.py PROGRAM FOLDER [SECONDS] [SEED]

Ends by itself, with 1 where memory or descriptors grew by more than a twentieth.
"""

import os
import random
import select
import shutil
import statistics
import sys
import tempfile

from terminal import Session, now

KEYS = (
    [bytes([code]) for code in range(1, 32) if code != 28]
    + [bytes([code]) for code in range(97, 123)] * 2
    + [b" ", b"\x7f", b"\x1bOA", b"\x1bOB", b"\x1bOC", b"\x1bOD", b"\x1b[5~", b"\x1b[6~", b"\r"] * 3
    + [b"\x1bOP", b"\x1bOQ", b"\x1bOR", b"\x1bOS"]
    + [b"\x1b[%d~" % code for code in (15, 17, 18, 19, 20, 21, 23, 24)]
    + [b"\x1b[200~wklejone s\xc5\x82owa\x1b[201~"]
)
GROWTH = 0.05
# Pages that come and go with the size of the screen, in KiB.
NOISE = 256


def main():
    program, original = sys.argv[1:3]
    seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 600
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as parent:
        folder = shutil.copytree(original, os.path.join(parent, "directory"))
        files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
        # Restricted, so that no key of them ends the session.
        session = Session(program, ["--restricted", "--directory", folder])
        # Before the first screen a Ctrl-C is still the terminal's own.
        limit = now() + 60
        while session.received < 1000 and now() < limit:
            select.select([session.descriptor], [], [], 0.1)
            if not session.take():
                raise SystemExit("the session does not begin")
        samples = []
        start = now()
        keys = edits = sizes = 0
        next_edit, next_sample, broken = start + 3, start, None
        while now() - start < seconds:
            select.select([session.descriptor], [], [], 0.005)
            if not session.take():
                raise SystemExit(f"the session ended by itself after {keys} keys (seed {seed})")
            session.send(chance.choice(KEYS))
            keys += 1
            if keys % 50 == 0:
                session.resize(chance.randint(5, 60), chance.randint(20, 200))
                sizes += 1
            if now() >= next_edit:
                edits += 1
                if broken:
                    shutil.copy(os.path.join(original, os.path.basename(broken)), broken)
                    broken = None
                elif edits % 4 == 0:
                    broken = chance.choice(files)
                    with open(broken, "a") as file:
                        file.write("\n[[broken\n")
                else:
                    with open(chance.choice(files), "a") as file:
                        file.write(f"# {edits}\n")
                next_edit = now() + 3
            if now() >= next_sample:
                samples.append((session.private_kilobytes(), session.descriptors()))
                next_sample = now() + 1
        session.end()
    # The first quarter is for warming up.
    steady = samples[len(samples) // 4:]
    third = max(1, len(steady) // 3)
    before = statistics.median(memory for memory, _ in steady[:third])
    after = statistics.median(memory for memory, _ in steady[-third:])
    least, most = min(files for _, files in steady), max(files for _, files in steady)
    print(f"soak                     {seconds} s, seed {seed}")
    print(f"keys, sizes, edits       {keys}, {sizes}, {edits}")
    print(f"private memory           {before / 1024:.2f} MiB, then {after / 1024:.2f} MiB (medians of thirds)")
    print(f"descriptors              {least} to {most}")
    if after > before * (1 + GROWTH) + NOISE:
        raise SystemExit("memory grows")
    if statistics.median(files for _, files in steady[-third:]) > least * (1 + GROWTH) + 1:
        raise SystemExit("descriptors are lost")


main()
