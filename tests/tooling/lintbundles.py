#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lint reads files as one that are compiled alike, whatever program they are of, and that define nothing twice."""

import os
import pathlib
import sys
import tempfile

from lintmemory import load_lint

FILES = {
    "tests/ui/onetest.cpp": '#include <vector>\nstatic int helper() { return 1; }\nint main() { return helper(); }\n',
    "tests/ui/twotest.cpp": "struct Two {};\nint Two::run()\n{\n}\nint main() { return 0; }\n",
    "tests/ui/threetest.cpp": "static int helper() { return 3; }\nint main() { return helper(); }\n",
    "tests/ui/fourtest.cpp": "int Four::run()\n{\n}\n",
    "tests/wasm/fivetest.cpp": "int five() { return 5; }\n",
}


def command(file, *more):
    name = file.stem
    words = ["c++", f"-DQT_TESTCASE_SOURCEDIR=\"{file.parent}\"", f"-I{name}", "-isystem", f"{name}_autogen", *more]
    return " ".join(words + ["-o", f"{name}.o", "-c", str(file)])


def main():
    lint = load_lint(pathlib.Path(sys.argv[1]))
    with tempfile.TemporaryDirectory() as name:
        lint.TOP, lint.BUNDLES = pathlib.Path(name), pathlib.Path(name) / "bundles"
        os.chdir(name)
        files = {}
        for path, text in FILES.items():
            file = lint.TOP / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            files[file.stem] = file
        commands = {file: command(file) for file in files.values()}
        commands[files["fourtest"]] = command(files["fourtest"], "-DOTHER")

        bundles = lint.bundles_of(files.values(), commands)
        names = sorted(sorted(file.stem for file in bundle.files) for bundle in bundles)
        assert names == [["fivetest"], ["fourtest"], ["onetest", "twotest"], ["threetest"]] or names == [
            ["fivetest"], ["fourtest"], ["onetest"], ["threetest", "twotest"]], names

        both = next(bundle for bundle in bundles if len(bundle.files) == 2)
        words = both.command(commands).split()
        for file in both.files:
            assert f"-I{file.stem}" in words and str(file) not in words, words
            assert f"-isystem{file.stem}_autogen" in words or f"{file.stem}_autogen" in words, words
        assert str(both.unit) in words, words
        lint.write_bundles([both], commands)
        text = both.unit.read_text()
        assert text.count("#define main main") == 2 and all(f'#include "{file}"' in text for file in both.files), text
        assert [half.files for half in both.halves()] == [[file] for file in both.files]


if __name__ == "__main__":
    main()
