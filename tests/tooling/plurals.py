#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that every counted string ("%n byte(s)") of ui/ and app/ has its English plural forms, and that they are well made.

The sources are English, but nobody wants to read "1 byte(s)": translations/kennel_en.ts has what is shown instead.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree

COUNTED = re.compile(r'"((?:[^"\\\n]|\\.)*%n(?:[^"\\\n]|\\.)*)"')


def counted_strings(root):
    for half in ("ui", "app"):
        for file in sorted((root / half).rglob("*.cpp")):
            for text in COUNTED.findall(file.read_text()):
                yield file.relative_to(root), text.encode().decode("unicode_escape").encode("latin-1").decode()


def main():
    root = pathlib.Path(sys.argv[1])
    wrong, forms = [], {}
    for message in xml.etree.ElementTree.parse(root / "translations" / "kennel_en.ts").iter("message"):
        source, translation = message.find("source").text, message.find("translation")
        if translation.get("type") in ("vanished", "obsolete"):
            continue
        forms[source] = [form.text or "" for form in translation.iter("numerusform")]
        if translation.get("type") == "unfinished" or len(forms[source]) != 2 or not all(forms[source]):
            wrong.append(f"kennel_en.ts: “{source}” has no plural forms")
        elif any("%n" not in form or "(" in form and "(s)" in form for form in forms[source]):
            wrong.append(f"kennel_en.ts: “{source}” is badly translated: {forms[source]}")
    for file, text in counted_strings(root):
        # Long strings are written in pieces; a piece is part of a message.
        if not any(text in source for source in forms):
            wrong.append(f"{file}: “{text}” is not in kennel_en.ts: see translations/README.md")
    print("\n".join(wrong))
    print(f"{len(forms)} counted strings, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
