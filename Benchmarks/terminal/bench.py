#!/usr/bin/env python3
"""bench.py PROGRAM DATA [--sizes 1000,100000] [--rounds N] [--steps FILE]: prints Benchmarks/RESULTS.md's tables.

PROGRAM is the static release binary, DATA the bundled programme. Programs take turns, so that what else the machine does
hits all alike; only ratios to the floor within one run count. Needs python3, a C compiler and ncurses."""

import argparse
import math
import os
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import goals
from goals import ninety_five
from hostile import SCREENS
from peers import PEERS
from session import NoPaint, Session, read
from steps import Steps

HERE = os.path.dirname(os.path.abspath(__file__))


class Subject:
    """A program with what it shows, and all that was measured of it."""

    def __init__(self, name, argv, expect, cwd=".", limit=60):
        self.name, self.argv, self.expect, self.cwd, self.limit = name, argv, expect, cwd, limit
        self.samples = {}

    @property
    def is_big(self):
        return "00,000" in self.name

    def note(self, **values):
        for key, value in values.items():
            self.samples.setdefault(key, []).append(value)

    def middle(self, key, of=statistics.median):
        return of(self.samples[key]) if self.samples.get(key) else math.nan

    def open(self, home):
        session = Session(self.argv, self.cwd, {"HOME": home})
        try:
            last, first = session.painted(self.expect, self.limit)
        except NoPaint:
            session.close()
            raise
        return session, last, first


def measure(subject, home, keys=40, sizes=6, idle=3):
    """One long session: keys, sizes, rest, memory."""
    session, _, _ = subject.open(home)
    try:
        session.settle(300, 5_000)
        for index in range(keys):
            time.sleep(random.uniform(0, 0.01))
            answer = session.response(lambda: session.press("Down" if index % 20 < 10 else "Up"))
            if answer:
                subject.note(key=answer[0], bytes=answer[1])
        for index in range(sizes):
            answer = session.response(lambda: session.resize(*((100, 30), (120, 40))[index % 2]))
            if answer:
                subject.note(resize=answer[0])
        session.settle(300, 3_000)
        before = session.switches()
        session.settle(idle * 1_000, idle * 1_000)
        subject.note(wakeups=(session.switches() - before) / idle, dirty=session.memory("Private_Dirty") / 1024)
    finally:
        session.close()


def density(subject, home, counts=(5, 10)):
    """MiB that one more session takes beside others."""
    totals, sessions = [], []
    try:
        for count in counts:
            while len(sessions) < count:
                sessions.append(subject.open(home)[0])
            totals.append(sum(session.memory("Pss") for session in sessions))
        subject.note(more=(totals[1] - totals[0]) / 1024 / (counts[1] - counts[0]))
    finally:
        for session in sessions:
            session.close()


def table(subjects, floor):
    def ratio(subject, key, of=statistics.median):
        own, base = subject.middle(key, of), floor.middle(key, of)
        return "–" if math.isnan(own) else f"{own:.2f} ({own / base:.1f})"

    def plain(subject, key, digits=1):
        value = subject.middle(key)
        return "–" if math.isnan(value) else f"{value:.{digits}f}"

    print("| program | first text ms (× floor) | first paint ms (× floor) | key p50 ms (× floor) | key p95 ms (× floor) "
          "| bytes a key | resize ms (× floor) | wakeups/s | dirty MiB | one more session MiB |")
    print("|---|" + "---:|" * 9)
    for s in subjects:
        print(f"| {s.name} | {ratio(s, 'first')} | {ratio(s, 'paint')} | {ratio(s, 'key')} | {ratio(s, 'key', ninety_five)} "
              f"| {plain(s, 'bytes', 0)} | {ratio(s, 'resize')} | {plain(s, 'wakeups')} | {plain(s, 'dirty')} "
              f"| {plain(s, 'more')} |")


def files_in(folder):
    return sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names)


def hostile_table(subjects):
    """What is large in one way alone."""
    print("\nHostile programmes, on the screen that shows what is large; keys are pressed while it is still worked out:\n")
    print("| programme | MB | first text ms | complete ms | key p50 ms | key p95 ms | dirty MiB | × its bytes |\n|---|" + "---:|" * 7)
    for s in subjects:
        size = sum(map(os.path.getsize, files_in(s.argv[1])))
        cells = [size / 1e6, s.middle("first"), s.middle("paint"), s.middle("key"), s.middle("key", ninety_five),
                 s.middle("dirty"), s.middle("dirty") * (1 << 20) / size]
        print(f"| {s.name} | " + " | ".join("–" if math.isnan(cell) else f"{cell:.4g}" for cell in cells) + " |")


def reading(program, folder, rounds):
    """Reads the same lists of records with other readers; gives what was reached, and the MB that were read."""
    files = files_in(folder)
    size = sum(map(os.path.getsize, files)) / 1e6
    loads = "import json,sys\nfor p in sys.argv[1:]: json.load(open(p,'rb'))"
    commands = [("bilateral validate: read and check by every rule", [program, "validate", folder])]
    commands += [("python3 json: read", [sys.executable, "-c", loads] + files)]
    commands += [("jq: read", ["jq", "empty"] + files)] if shutil.which("jq") else []
    times = {name: [] for name, _ in commands}
    for _ in range(rounds):
        for name, command in commands:
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            times[name].append(time.perf_counter() - start)
    print(f"\nReading {size:.1f} MB of lists:\n\n| reader | s | MB/s |\n|---|---:|---:|")
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        print(f"| {name} | {middle:.2f} | {size / middle:.0f} |")
    readers = {"validate": size / statistics.median(times[commands[0][0]]), "simdjson": simdjson(files, size)}
    if not math.isnan(readers["simdjson"]):
        print(f"| simdjson: read, in memory that is kept | {size / readers['simdjson']:.2f} | {readers['simdjson']:.0f} |")
    phases = subprocess.check_output([program, "info", "--timings", folder], text=True)
    print(f"\nPhases (`bilateral info --timings`):\n\n```\n{phases}```")
    return readers, size


def simdjson(files, size):
    """MB a second of a library that does nothing but read JSON, where it is installed."""
    with tempfile.TemporaryDirectory(prefix="bilateral-bench-") as folder:
        own = f"{folder}/simdjson"
        built = subprocess.run(["c++", "-O3", "-march=native", "-o", own, f"{HERE}/simdjson.cpp", "-lsimdjson"],
                               stderr=subprocess.DEVNULL)
        return size * 1_000 / float(subprocess.check_output([own, *files])) if built.returncode == 0 else math.nan


INTRODUCTION = """# What it costs, beside whom

`make bench` writes this page. Each program is started on a pseudo-terminal and timed from outside, from the call that starts
it, or from a key, to the last byte of what it draws. Programs take turns in one run; the floor is the least that a program
of ncurses does, and only ratios to it, in brackets, say something on another machine. Peers show as many files, commits or
appointments as there are records.
"""


# The machine's load, from time to time during the run.
LOADS = []


def conditions():
    print(INTRODUCTION)
    cpu = re.search(r"model name\s*:\s*(.*)", read("/proc/cpuinfo"))
    print(f"{time.strftime('%Y-%m-%d')}; {os.cpu_count()} × {cpu[1] if cpu else platform.machine()}, Linux {platform.release()}, "
          f"{' '.join(platform.libc_ver())}; load during the run {min(LOADS):.1f}–{max(LOADS):.1f}; terminal 120×40; medians.\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("data")
    parser.add_argument("--sizes", default="1000,100000")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--steps", help="what Benchmarks/steps printed")
    options = parser.parse_args()
    program, sizes = os.path.abspath(options.program), [int(n) for n in options.sizes.split(",")]
    with tempfile.TemporaryDirectory(prefix="bilateral-bench-") as folder:
        home, floor_path = f"{folder}/home", f"{folder}/floor"
        os.mkdir(home)
        subprocess.run(["cc", "-O2", "-o", floor_path, f"{HERE}/floor.c", "-lncursesw", "-ltinfo"], check=True)
        floor = Subject("floor (C, ncurses)", [floor_path], "ROW 1 ")
        subjects = [floor, Subject("bilateral, bundled", [program, os.path.abspath(options.data)], "cooperation")]
        for n in sizes:
            for form in ("files", "lists"):
                path = f"{folder}/{form}-{n}"
                subprocess.run([sys.executable, f"{HERE}/programme.py", str(n), path] + ["--lists"] * (form == "lists"), check=True)
                subjects.append(Subject(f"bilateral, {n:,} records as {form}", [program, path], "Generated"))
            for name, make, start, expect in PEERS:
                if not shutil.which(name) or (make is None and n != sizes[0]):
                    continue
                path = f"{folder}/{name}-{n}"
                if make:
                    make(n, path)
                argv, cwd = start(path)
                subjects.append(Subject(f"{name}, {n:,}" if make else name, argv, expect, cwd))
        hostile = []
        for name, (make, screen) in SCREENS.items():
            path = f"{folder}/{make.__name__}"
            make(sizes[-1], path)
            hostile.append(Subject(f"{sizes[-1]:,} {name}", [program, path, "--open", screen], "rogramme"))
        run(subjects, home, options.rounds)
        run(hostile, home, 1)
        conditions()
        table(subjects, subjects[0])
        hostile_table(hostile)
        readers, size = reading(program, f"{folder}/lists-{sizes[-1]}", 3)
        steps = Steps(read(options.steps) if options.steps else "")
        if steps.times:
            steps.table()
        goals.table(goals.Run(subjects, readers, steps, size), sizes[0], sizes[-1])


def run(subjects, home, rounds):
    """Measures all subjects in turns; one that never paints is left out."""
    for turn in range(rounds + 1):  # the first one warms the caches
        for subject in list(subjects):
            try:
                session, last, first = subject.open(home)
                session.close()
                if turn:
                    subject.note(paint=last, first=first)
            except NoPaint as never:
                print(f"{subject.name}: no {never}", file=sys.stderr)
                subjects.remove(subject)
        LOADS.append(os.getloadavg()[0])
        print(f"round {turn} of {rounds}", file=sys.stderr)
    for act in (measure, density):
        for subject in subjects:
            if act is density and subject.is_big:
                continue  # ten at once would measure the swap
            try:
                act(subject, home)
            except (NoPaint, OSError) as fault:
                print(f"{subject.name}: {fault}", file=sys.stderr)
        LOADS.append(os.getloadavg()[0])


if __name__ == "__main__":
    main()
