#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that every source begins with its licence and that none names a place of one particular machine."""

import pathlib
import re
import sys

LICENCE = "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"
SOURCES = {".cpp", ".h", ".py", ".sh", ".cmake"}
TEXTS = SOURCES | {".md", ".txt", ".json", ".xml", ".desktop", ".in", ".svg", ".ts", ".yml", ".yaml", ".toml"}
FOLDERS = ["app", "cmake", "core", "resources", "tests", "translations", "ui", ".dev", ".ci"]
FILES = ["CMakeLists.txt", "CMakePresets.json", "README.md", "dev"]
# Somebody's home, and other absolute places that exist on one machine only. Examples use /home/user and /path/to.
PLACE = re.compile(r"(?<![\w.$}/-])/(?:home/(?!user\b)\w|root/|work/|Users/\w|workspace/|mnt/\w)")
# What is data, not text of ours: recorded answers, corpora, and this folder, which has to name what it looks for.
DATA = {"tests/data", "tests/tooling", "tests/fuzz/corpus"}


def texts(root):
    for name in FILES:
        if (root / name).is_file():
            yield root / name
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            relative = str(file.relative_to(root))
            if file.is_file() and file.suffix in TEXTS and not any(relative.startswith(data + "/") for data in DATA):
                yield file


def wrong_lines(root):
    for file in texts(root):
        lines = file.read_text(errors="replace").splitlines()
        where = file.relative_to(root)
        if file.suffix in SOURCES and not any(LICENCE in line for line in lines[:2]):
            yield f"{where}:1: does not begin with its licence"
        for number, line in enumerate(lines, 1):
            if PLACE.search(line):
                yield f"{where}:{number}: names a place of one machine: {line.strip()}"


def main():
    root = pathlib.Path(sys.argv[1])
    wrong = list(wrong_lines(root))
    print("\n".join(wrong))
    print(f"{sum(1 for _ in texts(root))} files, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
