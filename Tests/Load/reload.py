"""Typing into a huge directory while its files are changed: how long a letter's answer takes meanwhile.

Usage: reload.py PROGRAM [ENTITIES] [SECONDS]

Ends by itself; the directory is made up and lies in a temporary folder.
"""

import os
import select
import sys
import tempfile

from terminal import Session, now

HEAD = """[directory]
name = "Katalog zmyślony"
publisher = "Nikt"
language = "pl"
timezone = "Europe/Warsaw"
stale_after_days = 365
"""
LETTERS = b"biuro probne "
PAUSE = 0.1


def office(number):
    return (f'[[organization]]\nid = "b{number}"\nname = "Biuro {number} Próbne"\n'
            f'description = "Sprawy numer {number} i {number * 7 % 9973}"\n')


def write(folder, entities, version):
    path = os.path.join(folder, "katalog.toml")
    with open(path + ".new", "w") as file:
        file.write(HEAD + "".join(map(office, range(entities))))
        file.write(f'[[organization]]\nid = "wersja"\nname = "Wersja {version}"\n')
    os.rename(path + ".new", path)


def main():
    program = sys.argv[1]
    entities = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 60
    with tempfile.TemporaryDirectory() as parent:
        folder = os.path.join(parent, "directory")
        trace = os.path.join(parent, "trace")
        os.mkdir(folder)
        open(trace, "w").close()
        write(folder, entities, 0)
        session = Session(program, ["--directory", folder], environment={"OKIENKO_TRACE": trace})

        def pump(until, asked=None):
            """Takes what comes until a moment, or until something comes after a letter; says when it did."""
            while (left := until - now()) > 0:
                if select.select([session.descriptor], [], [], left)[0]:
                    before = session.received
                    if not session.take():
                        raise SystemExit("the session ended by itself")
                    if asked and session.received > before:
                        return now() - asked
            return None

        notes = open(trace)
        read = 0

        def is_behind():
            """Whether the session has not read the last version yet; the pieces of a line come whole."""
            nonlocal read
            read += notes.read().count(" reloaded ")
            return read < version

        pump(now() + 10)
        times, version, place = {False: [], True: []}, 0, 0
        start, rested = now(), now()
        while now() - start < seconds:
            # A new version half a second after the last one was read.
            if is_behind():
                rested = now()
            elif now() - rested > 0.5:
                version += 1
                write(folder, entities, version)
                rested = now()
            meets = is_behind()
            letter = LETTERS[place % len(LETTERS):][:1]
            place += 1
            asked = now()
            session.send(letter if place % len(LETTERS) else b"\x15")
            answer = pump(asked + 1, asked)
            if answer is not None:
                times[meets].append(answer)
            pump(asked + PAUSE)
        notes.close()
        session.end()
    print(f"reload                   {entities} entities, {version} versions, {read} read in {seconds} s")
    for meets, name in ((True, "letters during a reload"), (False, "letters between them")):
        found = sorted(times[meets])
        if found:
            print(f"{name:<24} {len(found)}, p50 {found[len(found) // 2] * 1000:.1f} ms, "
                  f"p99 {found[len(found) * 99 // 100] * 1000:.1f} ms, most {found[-1] * 1000:.1f} ms")
    if read == 0:
        raise SystemExit("nothing was read anew")


main()
