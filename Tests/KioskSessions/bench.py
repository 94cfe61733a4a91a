"""Measures many sessions at once: `bench.py INSTALLED DATA [SESSIONS]`, as root. See `make bench-kiosk`."""

import os
import signal
import statistics
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import place  # noqa: E402
from server import Server, shipped  # noqa: E402
from terminal import PAINTED, Terminal  # noqa: E402

QUIET = 10
DAY = 86_400


def main():
    installed, data, *rest = sys.argv[1:]
    place.enter(installed, data)
    sessions = int(rest[0]) if rest else 50
    many(sessions, data)
    whole_day()


def many(count, data):
    """Sessions by a real sshd, first in quiet, then beside a writer."""
    server = Server("bench", shipped())
    visitors, times = [], []
    for _ in range(count):
        begun = time.monotonic()
        visitor = Terminal(server.client("-tt"))
        assert visitor.wait_for(PAINTED, 30), visitor.output[-300:]
        times.append(time.monotonic() - begun)
        visitors.append(visitor)
    tell("login to first screen", f"{statistics.median(times):.2f} s median, {max(times):.2f} s longest")
    programs = place.visits()
    assert len(programs) == count, len(programs)
    shares = [share(program) for program in programs]
    servers = [share(parent) for parent in {int(place.status(p, "PPid")) for p in programs}]
    tell("memory of a session", f"{statistics.mean(shares):.1f} MiB, the most {max(shares):.1f}; "
         f"its sshd {statistics.mean(servers):.1f}; the data {size(data) / 2**20:.1f}")
    tell("processor in quiet", used(programs, lambda: time.sleep(QUIET)))
    tell("processor beside a writer", used(programs, lambda: write(visitors)))
    assert place.visits() == programs, "a session has ended"
    for visitor in visitors:
        os.kill(visitor.process, signal.SIGKILL)
    begun = time.monotonic()
    while place.visits() and time.monotonic() < begun + 10:
        time.sleep(0.01)
    tell("all gone after their clients", f"{time.monotonic() - begun:.2f} s; {len(place.visits())} left")
    for visitor in visitors:
        visitor.__exit__()
    server.stop()


def write(visitors):
    """Puts ten files a second in the place of others, while everybody reads."""
    file = f"{place.DATA}/areas/metro.json"
    with open(file, encoding="utf-8") as opened:
        text = opened.read()
    for index in range(QUIET * 10):
        with open(file + ".new", "w", encoding="utf-8") as opened:
            opened.write(text.replace('"en": "Metro"', f'"en": "Metro {index}"'))
        os.rename(file + ".new", file)
        begun = time.monotonic()
        for visitor in visitors:
            visitor.take()
        time.sleep(max(0, begun + 0.1 - time.monotonic()))


def whole_day():
    """Pages that turn for a day, made short."""
    scale = 0.0005
    command = [place.PROGRAM, "kiosk", "--require-sandbox", "--display", "--rotate-languages", "en,ru,zh",
               "--dwell-scale", str(scale), place.DATA]
    with Terminal(command, user=place.USER, rows=40, columns=120) as wall:
        assert wall.wait_for(b"page 1 of 4", 30)
        wall.wait_for(b"never written", DAY * scale / 10)
        early = share(wall.process)
        wall.output = b""
        wall.wait_for(b"never written", DAY * scale)
        turns = wall.output.count(b"of 4") + wall.output.count("из 4".encode()) + wall.output.count("共4".encode())
        late = share(wall.process)
        assert wall.wait_for_end(0.1) is None
    tell("a day of pages", f"{early:.1f} MiB after a tenth of it, {late:.1f} at its end; {turns}+ turns seen")


def used(programs, action):
    """The processor's time that all sessions take meanwhile."""
    before = sum(place.processor_time(program) for program in programs)
    begun = time.monotonic()
    action()
    spent = sum(place.processor_time(program) for program in programs) - before
    return f"{100 * spent / (time.monotonic() - begun):.1f} % of one, by {len(programs)} sessions"


def size(folder):
    """The bytes of all files of a folder."""
    return sum(os.path.getsize(os.path.join(path, file)) for path, _, files in os.walk(folder) for file in files)


def share(process):
    """A process's share of memory (Pss) in MiB."""
    with open(f"/proc/{process}/smaps_rollup", encoding="utf-8") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0


def tell(what, figure):
    print(f"{what:28} {figure}", flush=True)


if __name__ == "__main__":
    main()
