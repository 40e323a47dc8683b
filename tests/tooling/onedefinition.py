#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that no two types of core/, ui/ and app/ have the same full name.

All of Kennel is linked into one program. Two types of one name in one namespace break the one-definition rule: no compiler
sees both, and the linker takes the functions of one for the other. Types inside unnamed namespaces, of functions and of
other types are nobody else's.
"""

import pathlib
import re
import sys

SPACE = re.compile(r"^\s*(?:inline\s+)?namespace\s*([\w:]*)\s*(?:\[\[.*?\]\]\s*)?\{")
TYPE = re.compile(r"^\s*(?:template\s*<.*>\s*)?(?:class|struct|union|enum(?:\s+class|\s+struct)?)\s+(?:\[\[.*?\]\]\s*)?(\w+(?:::\w+)*)\b([^;{]*)(?:\{|$)")


def plain(text):
    """The text without comments and literals, line for line."""
    keep_lines = lambda match: "\n" * match.group(0).count("\n")
    return re.sub(r'R"(\w*)\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)+\'', keep_lines, text, flags=re.S)


def definitions(text):
    """Full name and line of each type that the text defines at the level of a named namespace."""
    spaces, depth = [], 0  # open namespaces with their depth
    for number, line in enumerate(plain(text).splitlines(), 1):
        space, kind = SPACE.match(line), TYPE.match(line)
        if space and depth == len(spaces):
            spaces.append(space.group(1))
        elif kind and depth == len(spaces) and all(spaces) and "<" not in kind.group(2).split(":")[0]:
            yield "::".join([*spaces, kind.group(1)]), number
        depth += line.count("{") - line.count("}")
        del spaces[max(depth, 0):]


def main():
    root = pathlib.Path(sys.argv[1])
    seen, wrong = {}, 0
    for half in ("core", "ui", "app"):
        for file in sorted((root / half).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            for name, line in definitions(file.read_text()):
                place = f"{file.relative_to(root)}:{line}"
                if name in seen:
                    wrong += 1
                    print(f"{place}: {name} is defined in {seen[name]}, too")
                seen.setdefault(name, place)
    print(f"{len(seen)} types, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
