"""The programs that a user would set beside this one, and what they are given to show."""

import datetime
import json
import os
import random
import subprocess


def ncdu(n, path):
    """An export of n files, 40 to a directory."""
    chance, root = random.Random(1), [{"name": "/srv/data", "asize": 4096, "dsize": 4096, "dev": 2049}]
    for first in range(0, n, 40):
        names = range(first, min(n, first + 40))
        root.append([{"name": f"directory-{first // 40:05d}", "asize": 4096, "dsize": 4096}] + [
            {"name": f"file-{k:06d}.dat", "asize": chance.randrange(100, 10**7), "dsize": 4096} for k in names])
    with open(path, "w") as file:
        json.dump([1, 2, {"progname": "ncdu", "progver": "1.18", "timestamp": 1700000000}, root], file)


def calcurse(n, path):
    """A calendar of n appointments, eight a day."""
    os.makedirs(path + "/notes")
    with open(path + "/apts", "w") as file:
        for i in range(n):
            day = datetime.date.today() + datetime.timedelta(days=i // 8)
            file.write(f"{day:%m/%d/%Y} @ {8 + i % 8:02d}:00 -> {day:%m/%d/%Y} @ {8 + i % 8:02d}:45 "
                       f"|Appointment {i:06d}\n")
    with open(path + "/conf", "w") as file:
        file.write("general.systemdialogs=no\nnotification.warning=0\nappearance.notifybar=no\ngeneral.progressbar=no\n")


def tig(n, path):
    """A repository of n commits."""
    subprocess.run(["git", "init", "-q", "-b", "main", path], check=True)
    into = subprocess.Popen(["git", "-C", path, "fast-import", "--quiet"], stdin=subprocess.PIPE)
    for i in range(1, n + 1):
        message = f"Change number {i} of the plan"
        into.stdin.write(f"commit refs/heads/main\nmark :{i}\ncommitter A <a@example.org> {1600000000 + i * 600} +0000\n"
                         f"data {len(message)}\n{message}\n".encode())
        into.stdin.write(f"from :{i - 1}\n".encode() if i > 1 else b"")
    into.stdin.close()
    into.wait()


def mc(n, path):
    """A folder of n empty files."""
    os.makedirs(path)
    for i in range(n):
        open(f"{path}/file-{i:06d}", "w").close()


# name, what makes its data, how it is started on the data, what its first screen holds
PEERS = [
    ("ncdu", ncdu, lambda path: (["ncdu", "-f", path], "."), "directory-0"),
    ("tig", tig, lambda path: (["tig"], path), "Change number"),
    ("mc", mc, lambda path: (["mc", "-d", "-u", path], "."), "file-000001"),
    ("calcurse", calcurse, lambda path: (["calcurse", "-D", path], "."), "Appointment 000000"),
    ("htop", None, lambda path: (["htop"], "."), "Command"),
    ("btop", None, lambda path: (["btop", "--utf-force"], "."), "Program"),
]
