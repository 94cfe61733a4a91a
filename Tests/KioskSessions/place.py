"""The private place in which the tests run: mounts and a network of their own, a throw-away account, a folder in memory.

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

# A tunnel needs a device of the kernel, and the network name space that comes with the means to make one.
HAS_NETWORK = shutil.which("ip") is not None
HAS_TUNNELS = HAS_NETWORK and os.path.exists("/dev/net/tun")
NO_TUNNELS = "needs /dev/net/tun and ip (apt-get install iproute2)"


def enter(installed, data):
    """Starts this program again in a mount namespace of its own, or sets that up where it is in one already."""
    if os.environ.get("BILATERAL_KIOSK_PLACE") != str(os.getppid()):
        environment = dict(os.environ, BILATERAL_KIOSK_PLACE=str(os.getpid()))
        network = ["--net"] if HAS_NETWORK else []
        command = ["unshare", "--mount", "--propagation", "private", *network, sys.executable] + sys.argv
        sys.exit(subprocess.run(command, env=environment).returncode)
    run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", "/run")
    os.makedirs("/run/sshd", mode=0o755)
    os.makedirs(HOME, mode=0o755)
    shutil.copytree(installed, f"{BASE}/usr", symlinks=True)
    shutil.copytree(data, DATA)
    add_account()
    if HAS_NETWORK:
        run("ip", "link", "set", "lo", "up")
    if HAS_TUNNELS:
        share("/dev/net/tun")


def share(device):
    """Lets the account open a device of characters, as Debian does with this one."""
    twin = f"{BASE}/{os.path.basename(device)}"
    os.mknod(twin, 0o020666, os.stat(device).st_rdev)
    os.chmod(twin, 0o666)
    run("mount", "--bind", twin, device)


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


def own_memory(process):
    """The memory that a process wrote itself, in MiB. Pages of the program's file are left out: they count as private or as
    shared by whether another session happens to run."""
    with open(f"/proc/{process}/smaps_rollup", encoding="utf-8") as file:
        lines = [line.split() for line in file if line.startswith("Anonymous:")]
    return sum(int(words[1]) for words in lines) / 1024


def processor_time(process):
    """The processor's time that a process has taken, in seconds."""
    with open(f"/proc/{process}/stat", encoding="utf-8") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
