"""The private place in which the tests run: a mount namespace of their own, a throw-away account, a folder in memory.

Nothing of it is left when the last process in it has ended.
"""

import os
import shutil
import subprocess
import sys

ACCOUNT = "kiosk"
USER = 64123
BASE = "/run/bilateral-kiosk"
DATA = f"{BASE}/data"
HOME = f"{BASE}/home"
PROGRAM = f"{BASE}/usr/bin/bilateral"
SSHD = "/usr/sbin/sshd"


def enter(installed, data):
    """Starts this program again in a mount namespace of its own, or sets that up where it is in one already."""
    if os.environ.get("BILATERAL_KIOSK_PLACE") != str(os.getppid()):
        environment = dict(os.environ, BILATERAL_KIOSK_PLACE=str(os.getpid()))
        command = ["unshare", "--mount", "--propagation", "private", sys.executable] + sys.argv
        sys.exit(subprocess.run(command, env=environment).returncode)
    run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", "/run")
    os.makedirs("/run/sshd", mode=0o755)
    os.makedirs(HOME, mode=0o755)
    shutil.copytree(installed, f"{BASE}/usr", symlinks=True)
    shutil.copytree(data, DATA)
    add_account()


def add_account():
    """An account without a password, with an empty home that is not its own, in copies of the system's lists."""
    entries = {
        "passwd": f"{ACCOUNT}:x:{USER}:{USER}::{HOME}:/bin/sh",
        "group": f"{ACCOUNT}:x:{USER}:",
        "shadow": f"{ACCOUNT}:*:19000::::::",
    }
    for name, entry in entries.items():
        copy = f"{BASE}/{name}"
        shutil.copy2(f"/etc/{name}", copy)
        with open(copy, "a", encoding="utf-8") as file:
            file.write(entry + "\n")
        run("mount", "--bind", copy, f"/etc/{name}")


def run(*command):
    subprocess.run(command, check=True)


def visits():
    """The processes of sessions that are open: those whose program is the installed one."""
    found = []
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            if os.readlink(f"/proc/{name}/exe") == PROGRAM:
                found.append(int(name))
        except OSError:
            pass
    return found


def status(process, field, task=None):
    """A field of a process's status: `State`, `VmRSS`, `Seccomp`."""
    path = f"/proc/{process}/status" if task is None else f"/proc/{process}/task/{task}/status"
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith(field + ":"):
                return line.split(":", 1)[1].strip()
    return None


def memory(process):
    """The most memory that a process has held, in MB."""
    return int(status(process, "VmHWM").split()[0]) / 1024


def processor_time(process):
    """The processor's time that a process has taken, in seconds."""
    with open(f"/proc/{process}/stat", encoding="utf-8") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
