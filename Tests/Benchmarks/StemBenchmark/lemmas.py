"""Prints the inflected forms of some Polish nouns and adjectives, a lemma a line, from a spelling dictionary.

Usage: lemmas.py [COUNT]: from hunspell's pl_PL, whose `unmunch` writes out the forms of a line.
"""

import random
import re
import subprocess
import sys
import tempfile

FOLDER = "/usr/share/hunspell"
ENCODING = "iso-8859-2"
LETTERS = "a-ząćęłńóśźż"


def forms(line, folder):
    """The forms of one line of the dictionary, without the prefixed negations and superlatives."""
    with open(f"{folder}/one.dic", "w", encoding=ENCODING) as file:
        file.write(f"1\n{line}\n")
    output = subprocess.run(
        ["unmunch", f"{folder}/one.dic", f"{FOLDER}/pl_PL.aff"], capture_output=True, check=False
    ).stdout.decode(ENCODING, "replace")
    return sorted(
        form
        for form in set(output.split("\n"))
        if re.fullmatch(f"[{LETTERS}]+", form)
        and (not form.startswith(("nie", "naj")) or line.startswith(("nie", "naj")))
    )


def is_nominal(words):
    """Whether forms are a noun's or an adjective's: they have its endings, and none of a verb's."""
    return (
        len(words) >= 6
        and any(word.endswith(("ami", "ach", "ego", "ymi", "ich", "imi", "ych")) for word in words)
        and not any(
            word.endswith(("łem", "łam", "liśmy", "łby", "cie", "jąc", "ąc", "ć")) for word in words
        )
    )


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1670
    with open(f"{FOLDER}/pl_PL.dic", encoding=ENCODING) as file:
        lines = [line.strip() for line in file][1:]
    lines = [line for line in lines if re.fullmatch(f"[{LETTERS}]{{4,14}}/.*", line)]
    random.Random(11).shuffle(lines)
    with tempfile.TemporaryDirectory() as folder:
        for line in lines:
            words = forms(line, folder)
            if not is_nominal(words):
                continue
            print("\t".join(words))
            count -= 1
            if count == 0:
                return


main()
