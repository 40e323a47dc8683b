#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""clang-format, clang-tidy and clazy over what changed, or over everything.

The sources of a folder that are compiled alike are read together, as the unity build does, those of several programs,
too: reading Qt's headers once for many files is what makes it bearable.

What was found clean is remembered as the hash of all that the verdict depends on: the file, the project's headers that it
includes (theirs too), the compile command, the configuration and the versions of the tools. A warm run checks nothing twice.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

TOP = pathlib.Path.cwd()
DATABASE = TOP / "build" / "tidy"
BUNDLES = DATABASE / "bundles"
BUNDLE_SIZE = 16
# Left out of clazy's level 1: what the compiler's -Wconversion and clang-tidy say already, what C++23 or Qt 6 made moot, and
# what is said of lists that a function just returned, which nobody else holds.
CLAZY_CHECKS = ",".join(["level1", "no-non-pod-global-static", "no-range-loop-reference", "no-qstring-ref", "no-range-loop-detach",
                         "no-detaching-temporary"])
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^">]+)[">]', re.M)
# What a file defines outside of all others; two that define the same cannot be read as one.
DEFINED = re.compile(r"^(?!namespace|using namespace|private|public|protected|return)[A-Za-z_][^\n;={(]*?(?<!:)\b(\w+)\s*(?:final\s*)?"
                     r"(?:[({;=\[]|:[^:]|$)", re.M)
# Every program has one of these.
ENTRIES = ("main", "LLVMFuzzerTestOneInput")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def project_files():
    names = output("git", "ls-files", "-co", "--exclude-standard", "--", "*.cpp", "*.h").splitlines()
    return sorted({TOP / name for name in names if (TOP / name).is_file()})


def changed_files(files):
    """Those that differ from where the branch left origin/main; without a branch, from the commit before."""
    head = output("git", "rev-parse", "HEAD").strip()
    base = output("git", "merge-base", "HEAD", "origin/main").strip()
    if not base or base == head:
        base = output("git", "rev-parse", "--verify", "--quiet", "HEAD~1").strip()
    if not base:
        return files
    names = output("git", "diff", "--name-only", base).splitlines()
    names += output("git", "ls-files", "-o", "--exclude-standard").splitlines()
    changed = {TOP / name for name in names}
    return [file for file in files if file in changed]


class Sources:
    """The text of the project's files and which of them include which."""

    def __init__(self, files):
        self.text = {file: file.read_bytes() for file in files}
        self.named = {}
        for file in files:
            if file.suffix == ".h":
                self.named.setdefault(file.name, []).append(file)
        self.includes = {file: self._direct(file) for file in files}

    def _direct(self, file):
        found = set()
        for quote, name in INCLUDE.findall(self.text[file].decode("utf-8", "replace")):
            for header in self.named.get(name.rsplit("/", 1)[-1], []) if quote == '"' else []:
                if "/" not in name and header.parent == file.parent or str(header).endswith("/" + name):
                    found.add(header)
        return found

    def closure(self, file):
        seen, todo = set(), [file]
        while todo:
            current = todo.pop()
            if current not in seen:
                seen.add(current)
                todo.extend(self.includes[current])
        return sorted(seen)

    def uses_qt(self, file):
        return any(re.search(rb"#include <Q", self.text[part]) for part in self.closure(file))

    def unit_of(self, header, units):
        """The source through which a header is checked: its own, else the first that includes it."""
        own = header.with_suffix(".cpp")
        if own in units:
            return own
        return next((unit for unit in sorted(units) if header in self.closure(unit)), None)


class Memory:
    def __init__(self, folder, sources, commands):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.sources, self.commands = sources, commands
        pieces = [output("clang-tidy", "--version"), output("clazy-standalone", "--version"), CLAZY_CHECKS]
        pieces += [(TOP / name).read_text() for name in (".clang-format", ".clang-tidy")]
        pieces += [output("pkg-config", "--modversion", "Qt6Core")]
        self.common = hashlib.sha256("\0".join(pieces).encode()).hexdigest()

    def key(self, tool, file):
        command = self.commands.get(file, "").replace(str(TOP), "")
        parts = [file] if tool == "clang-format" else self.sources.closure(file)
        digest = hashlib.sha256(f"{tool}\0{self.common}\0{command}".encode())
        for part in parts:
            digest.update(str(part.relative_to(TOP)).encode() + b"\0" + hashlib.sha256(self.sources.text[part]).digest())
        return digest.hexdigest()

    def knows(self, tool, file):
        return (self.folder / self.key(tool, file)).exists()

    def add(self, tool, file):
        (self.folder / self.key(tool, file)).touch()


class Bundle:
    """Sources that are read as one, or a single one."""

    def __init__(self, files):
        self.files = files
        self.unit = BUNDLES / (hashlib.sha256("\0".join(map(str, files)).encode()).hexdigest()[:16] + ".cpp")

    def write(self):
        lines = []
        for number, file in enumerate(self.files):
            lines += [f"#undef {entry}\n#define {entry} {entry}{number}\n" for entry in ENTRIES]
            lines.append(f'#include "{file}" // NOLINT(bugprone-suspicious-include)\n')
        self.unit.write_text("".join(lines))

    def command(self, commands):
        """That of the first, with the folders and definitions of all."""
        first = shlex.split(commands[self.files[0]])
        own = set(first)
        more = []
        for file in self.files[1:]:
            for word in ways(commands[file]):
                if not own & set(word):
                    own.update(word)
                    more += word
        first = [str(self.unit) if word == str(self.files[0]) else word for word in first]
        return shlex.join(first[:1] + more + first[1:])

    def halves(self):
        middle = len(self.files) // 2
        return [Bundle(self.files[:middle]), Bundle(self.files[middle:])]


def ways(command):
    """The words of a command that say where headers are and which modules of Qt are there, each with its folder."""
    words = shlex.split(command)
    found = [[word] for word in words if re.match(r"-I|-DQT_\w+_LIB$", word)]
    return found + [["-isystem" + words[at + 1]] for at, word in enumerate(words) if word == "-isystem"]


def alike(command, file):
    """Of a command what has to be the same for files that are read as one."""
    words = shlex.split(command)
    own = {word for way in ways(command) for word in way}
    kept = []
    for at, word in enumerate(words):
        names = words[at - 1] in ("-o", "-isystem") or word in ("-o", "-isystem", str(file))
        if not names and word not in own and not word.startswith("-DQT_TESTCASE_"):
            kept.append(word)
    return tuple(kept)


def bundles_of(files, commands):
    """The files in groups that are of one folder, compiled alike, and define nothing twice."""
    groups = {}
    for file in sorted(files):
        defined = set(DEFINED.findall(file.read_text("utf-8", "replace"))) - set(ENTRIES)
        bundles = groups.setdefault((file.parent, alike(commands[file], file)), [])
        place = next((each for each in bundles if len(each[0]) < BUNDLE_SIZE and not each[1] & defined), None)
        if place is None:
            place = ([], set())
            bundles.append(place)
        place[0].append(file)
        place[1].update(defined)
    return [Bundle(place[0]) for bundles in groups.values() for place in bundles]


def write_bundles(bundles, commands):
    """With the halves of each, and theirs: some turn out not to be readable as one."""
    BUNDLES.mkdir(parents=True, exist_ok=True)
    bundles = list(bundles)
    for bundle in bundles:
        bundle.write()
        if len(bundle.files) > 2:
            bundles += bundle.halves()
    entries = [{"directory": str(DATABASE), "file": str(b.unit), "command": b.command(commands)} for b in bundles]
    (BUNDLES / "compile_commands.json").write_text(json.dumps(entries))


def name_of(bundle):
    return ", ".join(str(file.relative_to(TOP)) for file in bundle.files)


def check(tool, bundle):
    """Runs one tool on one bundle; returns its complaints, or nothing."""
    alone = len(bundle.files) == 1
    database, file = (DATABASE, bundle.files[0]) if alone else (BUNDLES, bundle.unit)
    if tool == "clang-format":
        command = ["clang-format", "--dry-run", "-Werror", str(file)]
    elif tool == "clang-tidy":
        command = ["clang-tidy", "-p", str(database), "--quiet", str(file)]
    else:
        command = ["clazy-standalone", "-p", str(database), f"--checks={CLAZY_CHECKS}", "--ignore-dirs=.*_autogen.*"]
        command += [r"--header-filter=.*/(build/tidy/include|core|ui|app|tests)/.*", str(file)]
    if not alone:  # a name of one file shadowing one of the next is of the bundle alone
        command.append("--extra-arg=-Wno-shadow")
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    text = re.sub(r"^\d+ warnings? generated\.\n", "", done.stdout + done.stderr, flags=re.M)
    # Two files may each have a name that is ambiguous once they are one: then they are judged apart.
    if not alone and re.search(r"\[clang-diagnostic-error\]|: error: (?!.*-warnings-as-errors\])", text):
        return "\n".join(filter(None, (check(tool, half) for half in bundle.halves())))
    if done.returncode != 0 or re.search(r"(warning|error): ", text):
        return text.strip() or f"{tool} failed with {done.returncode}"
    return ""


def compile_commands():
    entries = json.loads((DATABASE / "compile_commands.json").read_text())
    return {pathlib.Path(entry["file"]): entry["command"] for entry in entries}


def main():
    parser = argparse.ArgumentParser(prog="./dev lint", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every file, not only what changed")
    parser.add_argument("--format", action="store_true", help="only put the files into shape")
    parser.add_argument("--memory", help=argparse.SUPPRESS)
    options = parser.parse_args()

    files = project_files()
    if options.format:
        return subprocess.run(["clang-format", "-i", *map(str, files)], check=False).returncode

    sources, commands = Sources(files), compile_commands()
    units = {file for file in files if file.suffix == ".cpp" and file in commands}
    chosen = files if options.all else changed_files(files)
    checked = {file if file in units else sources.unit_of(file, units) for file in chosen} - {None}
    jobs = [("clang-format", file) for file in chosen]
    jobs += [("clang-tidy", file) for file in sorted(checked)]
    jobs += [("clazy", file) for file in sorted(checked) if sources.uses_qt(file)]

    memory = Memory(options.memory, sources, commands)
    unknown = [job for job in jobs if not memory.knows(*job)]
    print(f"lint: {len(chosen)} files, {len(jobs)} checks, {len(jobs) - len(unknown)} remembered as clean", flush=True)
    todo = [("clang-format", Bundle([file])) for tool, file in unknown if tool == "clang-format"]
    for tool in ("clang-tidy", "clazy"):
        todo += [(tool, bundle) for bundle in bundles_of({file for each, file in unknown if each == tool}, commands)]
    write_bundles([target for tool, target in todo if tool != "clang-format"], commands)

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(max(2, os.cpu_count() or 2)) as pool:
        running = {pool.submit(check, *job): job for job in todo}
        for number, future in enumerate(concurrent.futures.as_completed(running), 1):
            tool, target = running[future]
            complaints = future.result()
            if complaints:
                failed += 1
                print(f"\n== {tool} {name_of(target)}\n{complaints}", flush=True)
            else:
                for file in target.files:
                    memory.add(tool, file)
            if sys.stdout.isatty():
                print(f"\r{number}/{len(todo)}", end="", flush=True)
    print(f"lint: {'clean' if not failed else f'{failed} checks failed'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
