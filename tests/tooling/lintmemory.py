#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What lint remembers of a file must be forgotten when anything changes that the verdict depends on, and only then."""

import importlib.util
import os
import pathlib
import sys
import tempfile


sys.dont_write_bytecode = True  # leave no traces beside lint.py


def load_lint(root):
    spec = importlib.util.spec_from_file_location("lint", root / ".dev" / "lint.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TREE = {
    ".clang-format": "BasedOnStyle: LLVM\n",
    ".clang-tidy": "Checks: '*'\n",
    "core/base/bytes.h": "#pragma once\n",
    "core/base/reader.h": '#include "base/bytes.h"\n#include "deep/inner.h"\n',
    "core/base/reader.cpp": '#include "base/reader.h"\n#include <vector>\n',
    "core/base/deep/inner.h": "#include <QString>\n",
    "core/base/other.h": "#pragma once\n",
    "core/base/lonely.cpp": "#include <vector>\n",
}


class World:
    """A little source tree and what lint thinks of it."""

    def __init__(self, lint, folder):
        self.lint, self.folder = lint, folder
        for name, text in TREE.items():
            self.write(name, text)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def sources(self):
        return self.lint.Sources(sorted(path for path in self.folder.rglob("*") if path.suffix in (".h", ".cpp")))

    def keys(self, command="c++ -c"):
        reader = self.folder / "core/base/reader.cpp"
        memory = self.lint.Memory(self.folder / "memory", self.sources(), {reader: command})
        return {tool: memory.key(tool, reader) for tool in ("clang-format", "clang-tidy", "clazy")}


def main():
    lint = load_lint(pathlib.Path(sys.argv[1]))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.chdir(folder)
        lint.TOP = folder
        world = World(lint, folder)
        first = world.keys()
        assert world.keys() == first, "nothing changed"

        for changed in ("core/base/reader.h", "core/base/bytes.h", "core/base/deep/inner.h"):
            world.write(changed, TREE[changed] + "// changed\n")
            now = world.keys()
            assert now["clang-tidy"] != first["clang-tidy"] and now["clazy"] != first["clazy"], changed
            assert now["clang-format"] == first["clang-format"], changed
            world.write(changed, TREE[changed])
        for changed in ("core/base/reader.cpp", ".clang-tidy", ".clang-format"):
            world.write(changed, TREE[changed] + "# changed\n")
            assert not set(world.keys().values()) & set(first.values()), changed
            world.write(changed, TREE[changed])
        assert world.keys("c++ -DOTHER -c")["clang-tidy"] != first["clang-tidy"], "another command"

        world.write("core/base/other.h", "// changed, but nobody includes it\n")
        world.write("core/base/lonely.cpp", "// changed\n")
        assert world.keys() == first, "an unrelated change"

        sources = world.sources()
        units = {folder / "core/base/reader.cpp", folder / "core/base/lonely.cpp"}
        assert sources.uses_qt(folder / "core/base/reader.cpp") and not sources.uses_qt(folder / "core/base/lonely.cpp")
        assert sources.unit_of(folder / "core/base/reader.h", units) == folder / "core/base/reader.cpp"
        assert sources.unit_of(folder / "core/base/bytes.h", units) == folder / "core/base/reader.cpp"
        assert sources.unit_of(folder / "core/base/other.h", units) is None
    return 0


if __name__ == "__main__":
    sys.exit(main())
